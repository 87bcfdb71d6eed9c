import { factWords } from '../../../src/core/plan/facts';
import { lastYearPlan } from '../../../src/core/plan/last-year';
import type { Plan } from '../../../src/core/plan/plan';
import { layoutOf } from '../../../src/core/plan/schema/layout';
import { readPlan } from '../../../src/core/plan/schema/read-plan';
import { TABLES } from '../../../src/core/plan/schema/tables';
import { writePlan } from '../../../src/core/plan/schema/write-plan';
import { BLANK_PLAN, SCHEMA, startPlan } from '../../../src/core/plan/start-plan';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import { day, facts, planOf, tablesOf } from './plan-of';

test('a plan goes into a workbook with the number of its layout, and the last day beside each phrase', () => {
  const plan = planOf({
    facts: facts({ title: 'Kế hoạch' }),
    deadlines: [
      { content: 'Đăng ký', phrase: 'hết ngày 18/3/2022' },
      { content: 'Đã định', phrase: 'tháng 3/2022', lastDay: day('20/3/2022') },
      { content: 'Không rõ', phrase: 'sau này' },
    ],
  });
  const started = startPlan(plan, 'khoi-2026');
  expect(started.facts.map(({ key, value }) => [key, value])).toEqual([
    [factWords('title'), 'Kế hoạch'],
    [factWords('schema'), String(SCHEMA)],
    [factWords('preset'), 'khoi-2026'],
  ]);
  expect(started.deadlines.map(({ lastDay }) => lastDay)).toEqual([day('18/3/2022'), day('20/3/2022'), null]);
  expect(BLANK_PLAN.facts.map(({ key, value }) => [key, value])).toEqual(
    (['title', 'number', 'issuer', 'signed', 'signer', 'year', 'rules'] as const).map((key) => [factWords(key), '']),
  );
});

describe('the layout of a workbook', () => {
  const withNumber = (number: string): Plan =>
    planOf({
      facts: facts({ schema: number, title: 'Kế hoạch' }),
      criteria: [{ id: 'I', kind: 'group', name: 'Nhóm' }],
    });

  test('of this version, or of none, is taken as it is', () => {
    expect(layoutOf(readPlan(tablesOf(withNumber(String(SCHEMA)))))).toEqual({ kind: 'current' });
    expect(layoutOf(readPlan(tablesOf(planOf({ facts: facts({ title: 'Kế hoạch' }) }))))).toEqual({ kind: 'current' });
  });

  test('of a later version is told', () => {
    expect(layoutOf(readPlan(tablesOf(withNumber('99'))))).toEqual({ kind: 'later', number: 99 });
  });

  test('of an earlier one lacks columns, and says at which cell it tells its number', () => {
    const layout = layoutOf(readPlan(tablesOf(withNumber('1'), ['Ghi chú'])));
    expect(layout).toMatchObject({
      kind: 'earlier',
      number: 1,
      update: { version: { sheet: 'Trang TD_Plan', row: 5, column: 3 } },
    });
    if (layout.kind !== 'earlier') throw new Error(layout.kind);
    expect(layout.update.columns.map(({ table, heading }) => [table, heading])).toContainEqual(['TD_Plan', 'Ghi chú']);
    const written = writePlan(withNumber('1'));
    for (const { table, heading, width, format } of layout.update.columns) {
      const column = written.find(({ name }) => name === table)!.columns.find((one) => one.heading === heading);
      expect({ heading, width, format }).toEqual(column);
    }
  });

  test('a table without a column that it cannot do without is left to its owner', () => {
    const { columns, required } = TABLES.criteria;
    const { heading } = columns[required[0] as keyof typeof columns];
    const layout = layoutOf(readPlan(tablesOf(withNumber('1'), ['Ghi chú', heading])));
    if (layout.kind !== 'earlier') throw new Error(layout.kind);
    expect(layout.update.columns.map(({ table }) => table)).not.toContain('TD_Criteria');
  });
});

test('of the plans that were put away the latest is last year’s; put away twice, the second counts', () => {
  const titled = (title: string): Plan => planOf({ facts: facts({ title }) });
  const titleOf = (tables: Map<string, SheetCells>): string | undefined =>
    lastYearPlan(tables)?.facts.find(({ key }) => key === factWords('title'))?.value;
  const a = tablesOf(titled('2021'), [], '_2021');
  const b = tablesOf(titled('2022'), [], '_2022');
  const c = tablesOf(titled('2022 lần hai'), [], '_2022_2');
  const d = tablesOf(titled('2022 lần mười'), [], '_2022_10');
  expect(titleOf(new Map([...b, ...a]))).toBe('2022');
  expect(titleOf(new Map([...c, ...b, ...a]))).toBe('2022 lần hai');
  expect(titleOf(new Map([...d, ...c]))).toBe('2022 lần mười');
  expect(lastYearPlan(tablesOf(titled('hiện nay')))).toBeNull();
  expect(lastYearPlan(new Map([...a].map(([name, cells]) => [`x${name}`, cells])))).toBeNull();
});

import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { importScores, type ReadMember } from '../../src/core/bloc/sheets/import-scores';
import { readMember, type MemberFile } from '../../src/core/bloc/sheets/read/read-member';
import { readScoreSheets, type ScoreSheets } from '../../src/core/bloc/sheets/score-sheets';
import { UnitFinder } from '../../src/core/plan/find-unit';
import type { Cell } from '../../src/core/numbers/cell';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { group, item, planOf, ROUND } from '../core/bloc/setup';
import { everything, putHardCells } from './hard-cells';
import { enter, leave, openSession, ownFormulas, type Session } from './office';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

const GROUPS = ['I', 'II', 'III'];
const plan = planOf({
  facts: { year: '2026', title: 'Kế hoạch thi đua', scale: '1.200' },
  units: Array.from({ length: 30 }, (_, at) => ({ id: `M${at + 1}`, name: `Đơn vị Mẫu ${at + 1}` })),
  criteria: GROUPS.flatMap((id) => [
    group(id),
    ...Array.from({ length: 20 }, (_, at) => item(`${id}.${at + 1}`, 20, { rule: at % 5 === 4 ? '' : 'bước 1%=1' })),
  ]),
});
const units = new UnitFinder(plan.units);
const context = { scoring: scoringPlan(plan), units, round: ROUND };

let session: Session;
let hard: ReturnType<typeof putHardCells>;
beforeEach(async () => {
  session = openSession([{ name: 'Việc riêng', rows: [['Ghi chép']] }]);
  enter(session);
  hard = putHardCells(session);
  await session.engine.settled();
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const cellsOf = async (): Promise<ScoreSheets> => readScoreSheets((await workbook.read('all')).sheets, context);

/** A member's own file: results and points that tell unit and criterion. */
function member(unit: number, more: (criterion: number) => Readonly<Record<string, Cell>> = () => ({})): ReadMember {
  const own = plan.units[unit]!;
  const draft = formDraft(scoringPlan(plan), {
    unit: own,
    round: ROUND,
    for: 'member',
    sheetName: 'Phiếu',
    values: (criterion, column) => {
      const given: Readonly<Record<string, Cell>> = {
        target: 100,
        result: 100 - unit / 10,
        self: 20 - unit / 2,
        note: criterion === 1 ? 'Có giải trình' : '',
        ...more(criterion),
      };
      return (given[column] ?? '') as string | number;
    },
  });
  const values = draft.rows.map((row) => row.map((cell): Cell => cell?.value ?? ''));
  const file: MemberFile = {
    name: `${own.name}.xlsx`,
    sheets: [{ name: 'Phiếu', row: 0, column: 0, values }],
    names: new Map(),
    doubts: [],
  };
  const reading = readMember(file, context);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

test('30 units × 60 criteria: one formula a group and sheet, results by the rules, and all read in one request', async () => {
  const members = plan.units.map((_, at) => member(at));
  const { drafts, edits } = importScores(scoringPlan(plan), ROUND, members, []);
  expect([drafts.length, edits.length]).toEqual([30, 0]);
  await workbook.write({ drafts, edits });
  await session.engine.settled();
  expect(ownFormulas(session)).toBeLessThanOrEqual(GROUPS.length * 30 + 10);

  const before = session.requests.length;
  const { sheets, doubled, ownerless } = await cellsOf();
  const reads = session.requests.slice(before).filter((text) => text.includes('"QueryInfo"'));
  // The list of sheets, how large they are, and their cells.
  expect(reads).toHaveLength(3);
  expect([doubled, ownerless]).toEqual([[], []]);
  expect(sheets.map(({ unit }) => unit.id)).toEqual(plan.units.map(({ id }) => id));
  sheets.forEach(({ reading }, at) => {
    expect(reading.findings).toEqual([]);
    expect(reading.entries.get(1)!.value('self')).toBe(20 - at / 2);
    expect(reading.entries.get(1)!.value('note')).toBe('Có giải trình');
    // −1 for each whole percent short: at 0.1 a unit, one from the tenth unit on.
    expect(reading.entries.get(1)!.value('byRule')).toBe(20 - Math.floor(at / 10));
    expect(reading.entries.get(5)!.value('byRule')).toBe('');
  });
});

test('subtotals and total are live, and restoring leaves the workbook as it was', async () => {
  const before = everything(session);
  const { drafts } = importScores(scoringPlan(plan), ROUND, [member(0), member(1)], []);
  const point = await workbook.write({ drafts });
  await session.engine.settled();
  const { grid } = session.engine;
  const { sheets } = await cellsOf();
  const { sheet, columns } = sheets[1]!.reading;
  const id = grid.sheets().find(({ name }) => name === sheet)!.id;
  const last = grid.usedRange(id, true)!;
  const total = { row: last.row + last.rows - 1, column: columns.get('self')!, rows: 1, columns: 1 };
  expect(grid.values(id, total)).toEqual([[60 * 19.5]]);
  // A recalculated result is no change of anybody's.
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('a second import writes what the member says now, and keeps the points of the bloc', async () => {
  const first = importScores(scoringPlan(plan), ROUND, [member(3)], []);
  await workbook.write({ drafts: first.drafts });
  const { sheets } = await cellsOf();
  const { grid } = session.engine;
  const entry = sheets[0]!.reading.entries.get(2)!;
  const bloc = entry.place('bloc')!;
  const id = grid.sheets().find(({ name }) => name === bloc.sheet)!.id;
  grid.write(id, { ...bloc, rows: 1, columns: 1 }, [[17]]);
  grid.renameSheet(id, 'Tên tôi đặt');

  const again = member(3, (criterion) => (criterion === 2 ? { self: 12 } : { self: '', note: '' }));
  const { drafts, edits } = importScores(scoringPlan(plan), ROUND, [again], (await cellsOf()).sheets);
  expect(drafts).toEqual([]);
  expect(edits).toEqual([{ place: { ...entry.place('self')!, sheet: 'Tên tôi đặt' }, value: 12 }]);
  const before = everything(session);
  const point = await workbook.write({ drafts, edits });
  const now = (await cellsOf()).sheets[0]!.reading.entries;
  expect([now.get(2)!.value('self'), now.get(2)!.value('bloc'), now.get(1)!.value('self')]).toEqual([12, 17, 18.5]);
  expect(await workbook.restore(point)).toBe('restored');
  expect((await cellsOf()).sheets[0]!.reading.entries.get(2)!.value('self')).toBe(18.5);
  expect(everything(session)).toEqual(before);
});

test('two sheets of one unit, and one of nobody, are named and not used', async () => {
  const { drafts } = importScores(scoringPlan(plan), ROUND, [member(0), member(1)], []);
  await workbook.write({ drafts: [...drafts, drafts[0]!] });
  const { grid } = session.engine;
  const second = grid.sheets().find(({ name }) => name.startsWith('Đơn vị Mẫu 2'))!;
  grid.write(second.id, { row: 3, column: 1, rows: 1, columns: 1 }, [['Đơn vị lạ']]);
  const { sheets, doubled, ownerless } = await cellsOf();
  expect(sheets).toEqual([]);
  expect(doubled.map(({ unit, names }) => [unit.id, names.length])).toEqual([['M1', 2]]);
  expect(ownerless).toEqual([{ name: second.name, stated: 'Đơn vị lạ' }]);
});

test('a protected sheet: the reason is told, and nothing is written', async () => {
  const first = importScores(scoringPlan(plan), ROUND, [member(0)], []);
  await workbook.write({ drafts: first.drafts });
  const { sheets } = await cellsOf();
  const place = sheets[0]!.reading.entries.get(1)!.place('self')!;
  const { grid } = session.engine;
  const before = everything(session);
  grid.extras.protectedSheets.add(grid.sheets().find(({ name }) => name === place.sheet)!.id);
  const { drafts } = importScores(scoringPlan(plan), ROUND, [member(5)], []);
  await expect(workbook.write({ drafts, edits: [{ place, value: 1 }] })).rejects.toMatchObject({ fault: 'protected' });
  expect(everything(session)).toEqual(before);
});

test('text and numbers that are written into cells are read back as such, and restored with their format', async () => {
  const first = importScores(
    scoringPlan(plan),
    ROUND,
    [member(0, (criterion) => (criterion === 1 ? { self: 'không giao' } : {}))],
    [],
  );
  await workbook.write({ drafts: first.drafts });
  const entry = (await cellsOf()).sheets[0]!.reading.entries.get(1)!;
  const self = entry.place('self')!;
  const evidence = entry.place('evidence')!;
  const { grid } = session.engine;
  const id = grid.sheets().find(({ name }) => name === self.sheet)!.id;
  const rect = { ...self, rows: 1, columns: 1 };
  expect(grid.numberFormats(id, rect)).toEqual([['@']]);
  const before = everything(session);
  const point = await workbook.write({
    edits: [
      { place: self, value: 18 },
      { place: evidence, value: '12/3' },
      ...hard.map(({ place }, at) => ({ place, value: at % 2 ? '12/3' : 18 })),
    ],
  });
  expect(grid.values(id, rect)).toEqual([[18]]);
  expect(grid.numberFormats(id, rect)).toEqual([['General']]);
  expect(grid.values(id, { ...evidence, rows: 1, columns: 1 })).toEqual([['12/3']]);
  expect(await workbook.restore(point)).toBe('restored');
  expect([grid.values(id, rect), grid.numberFormats(id, rect)]).toEqual([[['không giao']], [['@']]]);
  expect(everything(session)).toEqual(before);
});

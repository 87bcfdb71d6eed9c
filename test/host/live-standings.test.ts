import { importScores, type ReadMember } from '../../src/core/bloc/sheets/import-scores';
import { liveStandings } from '../../src/core/bloc/standings/live/live-standings';
import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { rankRound, roundRecords, type RankedRound } from '../../src/core/bloc/standings/rank-round';
import { NO_RECORDS } from '../../src/core/bloc/records/read-records';
import { readMember } from '../../src/core/bloc/sheets/read/read-member';
import { readScoreSheets, type ScoreSheets } from '../../src/core/bloc/sheets/score-sheets';
import { OPEN } from '../../src/core/bloc/points/tally';
import type { Cell } from '../../src/core/numbers/cell';
import { UnitFinder } from '../../src/core/plan/find-unit';
import type { Plan } from '../../src/core/plan/plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { group, item, planOf, ROUND } from '../core/bloc/setup';
import { POINTS, roundedPlan, UNITS, type Points } from '../core/bloc/rounded-plan';
import { enter, leave, openSession, ownFormulas, type Session } from './office';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

const workbook = new OfficeWorkbook();
let session: Session;
beforeEach(() => {
  session = openSession([{ name: 'Việc riêng', rows: [['Ghi chép']] }]);
  enter(session);
});
afterEach(() => leave(session));

/** Sheets of the leader with the members' own points. */
async function fill(plan: Plan, points: readonly Points[]): Promise<void> {
  const units = new UnitFinder(plan.units);
  const members = points.map((own, at): ReadMember => {
    const unit = plan.units[at]!;
    const values = (criterion: number, column: string): string | number =>
      column === 'self' ? (own[plan.criteria[criterion]!.id] ?? '') : '';
    const draft = formDraft(scoringPlan(plan), { unit, round: ROUND, for: 'member', sheetName: 'Phiếu', values });
    const cells = draft.rows.map((row) => row.map((cell): Cell => cell?.value ?? ''));
    const sheets = [{ name: 'Phiếu', row: 0, column: 0, values: cells }];
    const reading = readMember(
      { name: `${at}.xlsx`, sheets, names: new Map(), doubts: [] },
      { scoring: scoringPlan(plan), units, round: ROUND },
    );
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    return reading;
  });
  await workbook.write(importScores(scoringPlan(plan), ROUND, members, []));
}

const readAs = (plan: Plan, sheets: Parameters<typeof readScoreSheets>[0]): ScoreSheets =>
  readScoreSheets(sheets, { scoring: scoringPlan(plan), units: new UnitFinder(plan.units), round: ROUND });
const sheetsOf = async (plan: Plan): Promise<ScoreSheets> => readAs(plan, (await workbook.read('all')).sheets);

const OPTIONS = { openRounding: 'down', undecided: 'Khối biểu quyết' } as const;

function ranked(plan: Plan, sheets: ScoreSheets): RankedRound {
  const records = roundRecords(scoringPlan(plan), new UnitFinder(plan.units), NO_RECORDS, ROUND);
  return rankRound(scoringPlan(plan), plan.units, sheets, 'self', { ...records, ...OPTIONS });
}

function live(plan: Plan, sheets: ScoreSheets): ReturnType<typeof liveStandings> {
  const records = roundRecords(scoringPlan(plan), new UnitFinder(plan.units), NO_RECORDS, ROUND);
  const { standings } = ranked(plan, sheets);
  return liveStandings({
    plan,
    standings,
    sheets: sheets.sheets,
    records,
    layer: 'self',
    round: ROUND,
    undecided: OPTIONS.undecided,
  });
}

/** What the sheets hold once all is computed: by heading what the sheet of the standing shows, and the score sheets. */
async function computed(plan: Plan): Promise<{ shown: (heading: string) => unknown[]; sheets: ScoreSheets }> {
  await session.engine.settled();
  const { sheets } = await workbook.read('all');
  const { values } = sheets.find(({ name }) => name.startsWith('Xếp hạng'))!;
  const shown = (heading: string): unknown[] => {
    const at = values[3]!.indexOf(heading);
    expect(at).toBeGreaterThanOrEqual(0);
    return values.slice(4).map((row) => row[at]);
  };
  return { shown, sheets: readAs(plan, sheets) };
}

describe.each(['Tiêu chí', 'Nhóm', 'Tổng điểm', 'Không làm tròn'])('rounded at %s', (at) => {
  const plan = roundedPlan(at);

  test('the formulas give the standing that the page shows, and follow what is typed', async () => {
    await fill(plan, POINTS);
    const sheets = await sheetsOf(plan);
    const result = live(plan, sheets);
    if (result.kind !== 'live') throw new Error(JSON.stringify(result));
    expect(result.byValue).toEqual([]);
    await workbook.write({ drafts: [result.draft] });
    const same = async (): Promise<unknown[]> => {
      const { shown, sheets: now } = await computed(plan);
      const { rows } = ranked(plan, now).standings;
      const totals = shown('Tổng điểm tự chấm');
      expect(totals.map((value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value))).toEqual(
        rows.map(({ tally }) => (tally.total === OPEN ? '' : tally.total)),
      );
      expect(shown('Xếp hạng')).toEqual(rows.map(({ rank }) => rank ?? ''));
      expect(shown('Xếp loại')).toEqual(
        rows.map(({ classified }) => (classified?.kind === 'class' ? classified.band.name : '')),
      );
      expect(shown('Đề nghị')).toEqual(rows.map(({ proposal }) => proposal));
      return shown('Xếp hạng');
    };
    await same();
    // A score that is typed changes the standing at once.
    const place = sheets.sheets[1]!.reading.entries.get(1)!.place('self')!;
    await workbook.write({ edits: [{ place, value: 5 }] });
    expect(await same()).not.toEqual([1, 2, 3, 1, '']);
  });

  test('subtotals and total on the sheets say the same where nothing is rescaled', async () => {
    const points = POINTS.map((own) => ({ ...own, 'I.2': own['I.2'] === 'không giao' ? 11.15 : own['I.2']! }));
    await fill(plan, points);
    await session.engine.settled();
    const sheets = await sheetsOf(plan);
    const { rows } = ranked(plan, sheets).standings;
    const { sheets: cells } = await workbook.read('all');
    sheets.sheets.forEach(({ reading }, unit) => {
      const { values } = cells.find(({ name }) => name === reading.sheet)!;
      const total = values[reading.totalRow!]![reading.columns.get('self')!];
      const expected = rows[unit]!.tally.total;
      if (expected !== OPEN) expect(Number(total)).toBeCloseTo(expected, 9);
    });
  });
});

test('30 units × 60 criteria: no more formulas of ours than groups × sheets and ten for the standing', async () => {
  const plan = planOf({
    facts: { scale: '1.200' },
    units: Array.from({ length: 30 }, (_, at) => ({ id: `M${at}`, name: `Đơn vị Mẫu ${at + 1}` })),
    criteria: ['I', 'II', 'III'].flatMap((id) => [
      group(id),
      ...Array.from({ length: 20 }, (_, at) => item(`${id}.${at + 1}`, 20, { rule: 'bước 1%=1' })),
    ]),
    awards: [{ name: 'Cờ thi đua', perBloc: 1 }],
  });
  const own = Object.fromEntries(plan.criteria.map(({ id }, at) => [id, 10 + (at % 7)]));
  await fill(
    plan,
    plan.units.map((_, at) => ({ ...own, 'I.1': at / 2 })),
  );
  const result = live(plan, await sheetsOf(plan));
  if (result.kind !== 'live') throw new Error(JSON.stringify(result));
  await workbook.write({ drafts: [result.draft] });
  expect((await computed(plan)).shown('Xếp hạng')).toEqual(Array.from({ length: 30 }, (_, at) => 30 - at));
  expect(ownFormulas(session)).toBeLessThanOrEqual(3 * 30 + 10);
});

test('a single group, a bonus typed as text, and a unit that lacks a point', async () => {
  const plan = planOf({
    facts: { scale: '40' },
    units: UNITS.slice(0, 3),
    criteria: [group('I'), item('I.1', 20), item('I.2', 20), { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 }],
    awards: [{ name: 'Cờ thi đua', perBloc: 1 }],
  });
  await fill(plan, [
    { 'I.1': 10, 'I.2': 9, T1: 1 },
    { 'I.1': 10, 'I.2': 8 },
    { 'I.1': 20, T1: 2 },
  ]);
  const sheets = await sheetsOf(plan);
  const result = live(plan, sheets);
  if (result.kind !== 'live') throw new Error(JSON.stringify(result));
  await workbook.write({ drafts: [result.draft] });
  expect((await computed(plan)).shown('Xếp hạng')).toEqual([1, 2, '']);
  const bonus = sheets.sheets[1]!.reading.entries.get(3)!.place('self')!;
  await workbook.write({ edits: [{ place: bonus, value: '3,5' }] });
  let { shown } = await computed(plan);
  expect(shown('Điểm thưởng')).toEqual([1, 3.5, 2]);
  expect(shown('Xếp hạng')).toEqual([2, 1, '']);
  // What cannot be read is seen, and its unit has no total; the others keep theirs.
  await workbook.write({ edits: [{ place: bonus, value: 'chưa rõ' }] });
  ({ shown } = await computed(plan));
  expect(shown('Điểm thưởng')[1]).toMatch(/^#/);
  expect(shown('Xếp hạng')).toEqual([1, '', '']);
});

test('what formulas cannot keep up is named: rows moved in one sheet, mixed treatments, a settled round', async () => {
  const plan = roundedPlan('Nhóm');
  await fill(plan, POINTS);
  const sheets = await sheetsOf(plan);
  const first = sheets.sheets[1]!.reading;
  const { grid } = session.engine;
  const id = grid.sheets().find(({ name }) => name === first.sheet)!.id;
  const row = (criterion: number) => ({
    ...first.entries.get(criterion)!.place('number')!,
    column: 0,
    rows: 1,
    columns: 10,
  });
  const [one, two] = [grid.formulas(id, row(4)), grid.formulas(id, row(5))];
  grid.write(id, row(4), two);
  grid.write(id, row(5), one);
  expect(live(plan, await sheetsOf(plan))).toEqual({
    kind: 'obstacle',
    obstacle: { kind: 'moved', unit: 'Sở Mẫu Bình' },
  });
  const mixed = {
    ...plan,
    criteria: plan.criteria.map((own, at) => (at === 1 ? { ...own, unassigned: 'zero' as const } : own)),
  };
  expect(live(mixed, sheets)).toMatchObject({ obstacle: { kind: 'mixed', group: 'Nhóm I' } });
  const unbounded = { ...plan, criteria: plan.criteria.map((own, at) => (at === 2 ? { ...own, maximum: null } : own)) };
  expect(live(unbounded, sheets)).toMatchObject({ obstacle: { kind: 'no-maximum', group: 'Nhóm I' } });
  const byCriterion = { ...roundedPlan('Tiêu chí'), criteria: plan.criteria };
  expect(live(byCriterion, sheets)).toMatchObject({ obstacle: { kind: 'rounded-after', group: 'Nhóm I' } });
});

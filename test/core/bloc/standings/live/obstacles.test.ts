import { liveStandings, type LiveStandings } from '../../../../../src/core/bloc/standings/live/live-standings';
import { rankRound, roundRecords } from '../../../../../src/core/bloc/standings/rank-round';
import { NO_RECORDS } from '../../../../../src/core/bloc/records/read-records';
import { settledRound, settlingRows } from '../../../../../src/core/bloc/records/settled';
import { readScoreSheets, type ScoreSheets } from '../../../../../src/core/bloc/sheets/score-sheets';
import { UnitFinder } from '../../../../../src/core/plan/find-unit';
import type { Criterion, Plan } from '../../../../../src/core/plan/plan';
import { cellsOf, type Filled, planOf, ROUND, sheetsOf } from '../../setup';
import { recordsOf } from '../../records/records-of';
import { POINTS, roundedPlan } from '../../rounded-plan';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const bySelf =
  (plan: Plan): Filled =>
  (unit, criterion, column) =>
    column === 'self' ? (POINTS[unit]?.[plan.criteria[criterion]!.id] ?? 1) : '';

function live(
  plan: Plan,
  { settled = null, ...others }: Partial<ReturnType<typeof roundRecords>> = {},
  sheets?: ScoreSheets,
): LiveStandings {
  const own = sheets ?? sheetsOf(plan, bySelf(plan));
  const records = {
    ...roundRecords(scoringPlan(plan), new UnitFinder(plan.units), NO_RECORDS, ROUND),
    ...others,
    settled,
  };
  const options = { openRounding: 'down', undecided: 'Bỏ phiếu' } as const;
  const { standings } = rankRound(scoringPlan(plan), plan.units, own, 'self', { ...records, ...options });
  return liveStandings({
    plan,
    standings,
    sheets: own.sheets,
    records,
    layer: 'self',
    round: ROUND,
    undecided: 'Bỏ phiếu',
  });
}

const changed = (plan: Plan, at: number, change: Partial<Criterion>): Plan => ({
  ...plan,
  criteria: plan.criteria.map((own, index) => (index === at ? { ...own, ...change } : own)),
});

describe('what formulas cannot keep up', () => {
  const plan = roundedPlan('Nhóm');

  test('is a round that was settled', () => {
    const rows = settlingRows(scoringPlan(plan), sheetsOf(plan, bySelf(plan)).sheets, ROUND, 46_000);
    const settled = settledRound(scoringPlan(plan), new UnitFinder(plan.units), recordsOf(rows), ROUND);
    expect(settled).not.toBeNull();
    expect(live(plan, { settled })).toEqual({ kind: 'obstacle', obstacle: { kind: 'settled' } });
  });

  test('is a plan without criteria', () => {
    const bare = planOf({ criteria: [{ id: 'T', kind: 'bonus', name: 'Cờ' }], units: [{ name: 'Sở Mẫu An' }] });
    expect(live(bare)).toEqual({ kind: 'obstacle', obstacle: { kind: 'no-criteria' } });
  });

  test('is a sheet whose rows do not stand as those of the others do', () => {
    const cells = cellsOf(plan, bySelf(plan)).map((sheet, at) => {
      const moved = sheet.values.map((row, index, all) => (index === 13 || index === 14 ? all[27 - index]! : row));
      return at === 1 ? { ...sheet, values: moved } : sheet;
    });
    const sheets = readScoreSheets(cells, {
      scoring: scoringPlan(plan),
      units: new UnitFinder(plan.units),
      round: ROUND,
    });
    expect(live(plan, {}, sheets)).toEqual({ kind: 'obstacle', obstacle: { kind: 'moved', unit: 'Sở Mẫu Bình' } });
  });

  test('is a group whose criteria are treated differently, or one of them without a maximum', () => {
    expect(live(changed(plan, 1, { unassigned: 'zero' }))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'mixed', group: 'Nhóm I' },
    });
    expect(live(changed(plan, 5, { maximum: null }))).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'no-maximum', group: 'Nhóm II' },
    });
  });

  test.each([
    ['spread', 'Tiêu chí', true],
    ['rescale', 'Tiêu chí', true],
    ['exclude', 'Tiêu chí', false],
    ['full', 'Tiêu chí', false],
    ['spread', 'Nhóm', false],
  ] as const)('is what is %s where points are rounded at: %s – %s', (unassigned, at, isObstacle) => {
    const own = [1, 2].reduce((one, index) => changed(one, index, { unassigned }), roundedPlan(at));
    const expected = { kind: 'obstacle', obstacle: { kind: 'rounded-after', group: 'Nhóm I' } };
    if (isObstacle) expect(live(own)).toEqual(expected);
    else expect(live(own).kind).toBe('live');
  });

  test('is a group of which nothing is assigned to a unit, where groups are rounded', () => {
    const withoutFirst = (at: string): LiveStandings => {
      const own = [1, 2].reduce((one, index) => changed(one, index, { unassigned: 'exclude' }), roundedPlan(at));
      const filled: Filled = (unit, criterion, column) =>
        unit === 0 && criterion < 3 && column === 'self' ? 'không giao' : bySelf(own)(unit, criterion, column);
      return live(own, {}, sheetsOf(own, filled));
    };
    expect(withoutFirst('Nhóm')).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'rounded-after', group: 'Nhóm I' },
    });
    expect(withoutFirst('Tổng điểm').kind).toBe('live');
  });

  test('is a formula that Excel would not take', () => {
    // Where each criterion is rounded, its range stands in a formula five times.
    const own = roundedPlan('Tiêu chí');
    const sheets = sheetsOf(own, bySelf(own));
    const times = (count: number): ScoreSheets => ({ ...sheets, sheets: new Array(count).fill(sheets.sheets[0]) });
    expect(live(own, {}, times(100))).toEqual({ kind: 'obstacle', obstacle: { kind: 'too-long' } });
    expect(live(own, {}, times(50)).kind).toBe('live');
  });
});

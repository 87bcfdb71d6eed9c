import fc from 'fast-check';
import { gaps, unnamed, type Gap } from '../../../../src/core/bloc/standings/gaps';
import { standings } from '../../../../src/core/bloc/standings/standings';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { FactKey } from '../../../../src/core/plan/facts';
import type { PlanRow } from '../../../../src/core/plan/schema/tables';
import { group, item, planOf } from '../setup';

/* What a unit lacks to its neighbour, part by part: the parts add up to it. */

const OPTIONS = { openRounding: 'down', undecided: '?' } as const;
type Points = readonly Cell[];

/** The gap of the second unit to the first, with the criteria in groups of two, a bonus and a penalty. */
function gapOf(
  first: Points,
  second: Points,
  facts: Partial<Record<FactKey, string>> = {},
  unassigned: PlanRow<'criteria'>['unassigned'] = 'rescale',
): Gap | undefined {
  const plan = planOf({
    facts,
    criteria: [
      group('I'),
      item('I.1', 10, { unassigned }),
      item('I.2', 30, { unassigned }),
      { id: 'T', kind: 'bonus', name: 'Thưởng' },
      { id: 'P', kind: 'penalty', name: 'Trừ' },
    ],
  });
  const units = [first, second].map((points, at) => ({
    name: String(at),
    bloc: '',
    pointsOf: (criterion: number): Cell => points[criterion - 1] ?? '',
  }));
  const own = standings(scoringPlan(plan), units, OPTIONS);
  return gaps(plan, own, 1)[0];
}
const parts = (gap: Gap | undefined): unknown[] => [
  gap?.difference,
  gap?.criteria.map(({ criterion, difference }) => [criterion, difference]),
  gap?.steps.map(({ step, difference }) => [step, difference]),
];

test('criteria alone, where nothing else makes a difference', () => {
  expect(parts(gapOf([9, 20], [8, 20.5]))).toEqual([0.5, [[1, -1], [2, 0.5]], []]); // prettier-ignore
});

test('a criterion that one was not assigned, as the plan treats it', () => {
  // 15 of 30 rescaled to 40 is 20; the other has 9 + 20.
  expect(parts(gapOf([9, 20], ['không giao', 15]))).toEqual([9, [[2, -5]], [['unassigned', -4]]]);
  expect(parts(gapOf([9, 20], ['không giao', 20], {}, 'full'))).toEqual([1, [], [['unassigned', 1]]]);
});

test('limits of bonus and penalty, and rounding, a line each', () => {
  expect(parts(gapOf([9, 20, 8], [9, 20, 1], { bonusCap: '5' }))).toEqual([4, [[3, -7]], [['caps', 3]]]);
  expect(parts(gapOf([9, 20, '', 1], [9, 20, '', -9], { penaltyCap: '3' }))).toEqual([2, [[4, -8]], [['caps', 6]]]);
  const rounded = { roundedAt: 'Tổng điểm', decimals: '0' };
  expect(parts(gapOf([9, 20.5], [9, 20.25], rounded))).toEqual([1, [[2, -0.25]], [['rounding', -0.75]]]);
});

test('what is not named of the criteria, together', () => {
  const gap = gapOf([9, 20, 3], [8, 18, 2])!;
  expect(unnamed(gap, gap.criteria.slice(0, 1))).toBe(-2);
  expect(unnamed(gap, gap.criteria)).toBe(0);
});

test('property: criteria and steps add up to the difference, whatever the plan says', () => {
  const cell = fc.oneof(
    fc.integer({ min: 0, max: 120 }).map((tenths) => tenths / 8),
    fc.constant('không giao'),
  );
  const extra = fc.oneof(
    fc.integer({ min: -80, max: 80 }).map((tenths) => Math.abs(tenths) / 8),
    fc.constant(''),
  );
  const points = fc.tuple(cell, cell, extra, extra);
  const facts = fc.record({
    bonusCap: fc.constantFrom('', '2'),
    penaltyCap: fc.constantFrom('', '1,5'),
    bonusPlace: fc.constantFrom('', 'Trong thang điểm', 'Ngoài thang điểm'),
    scale: fc.constantFrom('', '40', '20'),
    roundedAt: fc.constantFrom('', 'Tiêu chí', 'Nhóm', 'Tổng điểm'),
    decimals: fc.constantFrom('', '0', '1', '2'),
  });
  const treatment = fc.constantFrom('rescale', 'spread', 'full', 'exclude', 'zero');
  fc.assert(
    fc.property(points, points, facts, treatment, (a, b, own, unassigned) => {
      const gap = gapOf(a, b, own, unassigned);
      if (!gap) return;
      const sum = [...gap.criteria, ...gap.steps].reduce((all, { difference }) => all + difference, 0);
      expect(sum).toBeCloseTo(gap.side === 'above' ? -gap.difference : gap.difference, 8);
    }),
    { numRuns: 1000 },
  );
});

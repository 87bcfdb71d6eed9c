import fc from 'fast-check';
import { groupPoints, type ScoredCriterion } from '../../../../src/core/bloc/points/group-points';
import { exactSum } from '../../../../src/core/numbers/sum';
import { total } from '../../../../src/core/scoring/total';
import type { Unassigned } from '../../../../src/core/scoring/unassigned';

const one = (points: number | null, maximum: number, unassigned: Unassigned): ScoredCriterion => ({
  points,
  maximum,
  unassigned,
});

test('maxima of 20, 12.5 of them assigned, 10 earned: each treatment as worked by hand', () => {
  const counted = (unassigned: Unassigned): (number | null)[] =>
    groupPoints([one(6, 7.5, unassigned), one(4, 5, unassigned), one(null, 7.5, unassigned)]);
  expect(counted('full')).toEqual([6, 4, 7.5]);
  expect(counted('zero')).toEqual([6, 4, 0]);
  expect(counted('exclude')).toEqual([6, 4, null]);
  expect(counted('rescale')).toEqual([9.6, 6.4, null]);
  // 3.75 more for each: 6 × 11.25 / 7.5 = 9 and 4 × 8.75 / 5 = 7.
  expect(counted('spread')).toEqual([9, 7, null]);
});

test('criteria of one group may be treated differently', () => {
  // Spread 4 over two: maxima 10 → 12 and 5 → 7; 5 more are rescaled over 19: × 24/19.
  const mixed = [one(8, 10, 'zero'), one(5, 5, 'full'), one(null, 4, 'spread'), one(null, 5, 'rescale')];
  const counted = groupPoints(mixed);
  expect(counted[0]).toBeCloseTo((9.6 * 24) / 19, 12);
  expect(counted[1]).toBeCloseTo((7 * 24) / 19, 12);
  expect(counted.slice(2)).toEqual([null, null]);
  expect(groupPoints([one(8, 10, 'zero'), one(null, 5, 'full'), one(null, 3, 'zero')])).toEqual([8, 5, 0]);
});

test('with nothing assigned, nothing is spread or rescaled', () => {
  expect(groupPoints([one(null, 4, 'spread'), one(null, 5, 'rescale')])).toEqual([null, null]);
  expect(groupPoints([one(null, 4, 'spread'), one(null, 5, 'full')])).toEqual([null, 5]);
});

test('a criterion without a maximum takes no share, and is rescaled as it is', () => {
  // Maxima of 10 and 0 are assigned, 5 more are rescaled: × 15/10.
  expect(groupPoints([one(8, 10, 'zero'), one(2, 0, 'zero'), one(null, 5, 'rescale')])).toEqual([12, 3, null]);
  // The 5 go to the one criterion with a maximum: 8 × 15/10.
  expect(groupPoints([one(8, 10, 'zero'), one(2, 0, 'zero'), one(null, 5, 'spread')])).toEqual([12, 2, null]);
  expect(groupPoints([one(2, 0, 'zero'), one(null, 5, 'spread')])).toEqual([2, null]);
});

test('nothing that was left out had points to give: all stays as it is', () => {
  expect(groupPoints([one(1 / 3, 10, 'spread'), one(null, 0, 'spread'), one(null, 0, 'rescale')])).toEqual([
    1 / 3,
    null,
    null,
  ]);
  expect(groupPoints([])).toEqual([]);
});

test('one treatment for all gives what TOTAL gives', () => {
  const hundredth = fc.integer({ min: 0, max: 5000 }).map((value) => value / 100);
  const maximum = fc.integer({ min: 1, max: 5000 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      fc.constantFrom<Unassigned>('full', 'spread', 'rescale', 'exclude', 'zero'),
      fc.array(fc.tuple(fc.option(hundredth, { nil: null, freq: 3 }), maximum), { minLength: 1, maxLength: 12 }),
      (treatment, rows) => {
        const counted = groupPoints(rows.map(([points, max]) => one(points, max, treatment)));
        const mine = counted.filter((value) => value !== null);
        const cells = rows.map(([points]) => points ?? '–');
        const expected = total(
          cells,
          rows.map(([, max]) => max),
          treatment,
        );
        if (mine.length === 0) expect(expected).toBe('–');
        else expect(exactSum(mine)).toBeCloseTo(expected as number, 9);
      },
    ),
  );
});

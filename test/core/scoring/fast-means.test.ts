import fc from 'fast-check';
import { FastMeans } from '../../../src/core/scoring/fast-means';
import { weighted } from '../../../src/core/scoring/weighted';

const tenths = fc.integer({ min: -2000, max: 20_000 }).map((value) => value / 100 + 0);
const weight = fc.integer({ min: 0, max: 500 }).map((value) => value / 100);

test('property: a fast mean is the mean computed the long way, or none', () => {
  const table = fc.integer({ min: 1, max: 8 }).chain((criteria) =>
    fc.tuple(
      fc.array(weight, { minLength: criteria, maxLength: criteria }),
      fc.array(fc.array(fc.oneof(tenths, fc.double({ noNaN: true })), { minLength: criteria, maxLength: criteria }), {
        maxLength: 5,
      }),
    ),
  );
  fc.assert(
    fc.property(table, ([weights, rows]) => {
      const means = new FastMeans(weights);
      for (const row of rows) {
        const fast = means.of(row);
        if (!Number.isNaN(fast)) expect(fast).toBe(weighted(row, weights, null));
      }
    }),
    { numRuns: 1000 },
  );
});

test('scores of a few decimals are fast, everything else is left to the long way', () => {
  const means = new FastMeans([0.5, 0.3, 0.2]);
  expect(means.of([66, 74, 82])).toBe(71.6);
  expect(means.of([66.25, 74.5, 82])).toBe(71.875);
  expect(means.of([0.1 + 0.2, 0.3, 0.3])).toBe(0.3);
  for (const row of [
    [1, 2, ''],
    [1, 2, null],
    [1, NaN, 3],
    [Infinity, 1, 1],
    [1e16, 1, 1],
    [1 / 3, 1, 1],
    ['1', 2, 3],
  ]) {
    expect(means.of(row)).toBeNaN();
  }
  expect(means.of([66, 74, 82])).toBe(71.6);
  expect(new FastMeans([0, 0]).of([1, 2])).toBeNaN();
  expect(new FastMeans([1e-12, 1]).of([1, 2])).toBe(1.999999999999);
});

test('a score of more digits than it shows is left to the long way', () => {
  expect(new FastMeans([0.01]).of([10_004_168_033.102367])).toBeNaN();
  expect(weighted([10_004_168_033.102367], [0.01], null)).toBe(10_004_168_033.1024);
});

import fc from 'fast-check';
import { allocate } from '../../../src/core/quotas/allocate';
import { compareQuotients, divisorMethod } from '../../../src/core/quotas/divisor-method';
import { hamilton } from '../../../src/core/quotas/hamilton';
import { Heap } from '../../../src/core/quotas/heap';
import { quota, rawQuota } from '../../../src/core/quotas/quota';

/** Largest remainder as it is told, over whole numbers of any size. */
function slowHamilton(seats: number, bases: readonly number[]): number[] {
  const total = bases.reduce((sum, base) => sum + BigInt(base), 0n);
  const products = bases.map((base) => BigInt(base) * BigInt(seats));
  const shares = products.map((product) => Number(product / total));
  let left = seats - shares.reduce((sum, share) => sum + share, 0);
  const waiting = new Set(bases.keys());
  for (; left > 0; left -= 1) {
    let best = -1;
    for (const at of waiting) {
      if (best < 0) best = at;
      const difference = (products[at]! % total) - (products[best]! % total);
      if (difference > 0n || (difference === 0n && bases[at]! > bases[best]!)) best = at;
    }
    shares[best]! += 1;
    waiting.delete(best);
  }
  return shares;
}

const huge = fc.integer({ min: 1_000_000_000_000, max: 9_000_000_000_000 });
const small = fc.integer({ min: 1, max: 12 });

test.each([
  ['small bases, with many equal rests', small, 40],
  ['bases whose products leave 2^53', huge, 9_000_000],
] as const)('property: largest remainder, %s', (_, base, most) => {
  fc.assert(
    fc.property(fc.array(base, { minLength: 1, maxLength: 12 }), fc.nat(most), (bases, seats) => {
      expect(hamilton(seats, bases)).toEqual(slowHamilton(seats, bases));
    }),
    { numRuns: 300 },
  );
});

test('equal rests go to the larger base, then to the earlier row, in doubles and beyond', () => {
  for (const size of [1, 3_000_000_000_000]) {
    expect(
      hamilton(
        2,
        [1, 3].map((base) => base * size),
      ),
    ).toEqual([0, 2]);
    expect(
      hamilton(
        2,
        [3, 1].map((base) => base * size),
      ),
    ).toEqual([2, 0]);
    expect(
      hamilton(
        2,
        [1, 1, 1].map((base) => base * size),
      ),
    ).toEqual([1, 1, 0]);
    expect(
      hamilton(
        3,
        [1, 3, 1, 3].map((base) => base * size),
      ),
    ).toEqual(slowHamilton(3, [1, 3, 1, 3]));
  }
});

test('property: divisor methods beyond 2^53 agree with the same bases made small', () => {
  const factor = 1_000_000_007;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 10 }),
      fc.nat(300),
      fc.constantFrom('webster' as const, 'jefferson' as const, 'adams' as const),
      (bases, seats, method) => {
        expect(
          divisorMethod(
            seats,
            bases.map((base) => base * factor),
            method,
          ),
        ).toEqual(divisorMethod(seats, bases, method));
      },
    ),
    { numRuns: 200 },
  );
});

test('many units: every seat is handed out, and no claim that waits is larger than one that was met', () => {
  const bases = Array.from({ length: 500 }, (_, index) => 1 + ((index * 7919) % 997));
  for (const [method, twice] of [
    ['webster', 1],
    ['jefferson', 2],
    ['adams', 0],
  ] as const) {
    for (const seats of [0, 1, 250, 499, 500, 501, 1234, 99_999]) {
      const shares = divisorMethod(seats, bases, method);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(seats);
      const waiting = shares.map((share, at) => bases[at]! / (2 * share + twice));
      const met = shares.flatMap((share, at) => (share > 0 ? [bases[at]! / (2 * (share - 1) + twice)] : []));
      expect(Math.max(...waiting)).toBeLessThanOrEqual(Math.min(...met, Infinity));
    }
  }
});

test('quotients are compared exactly, and over 0 is above everything', () => {
  expect(compareQuotients(1, 3, 2, 6)).toBe(0);
  expect(compareQuotients(1, 2, 1, 3)).toBe(1);
  expect(compareQuotients(1, 3, 1, 2)).toBe(-1);
  expect(compareQuotients(1, 0, 9, 1)).toBe(1);
  expect(compareQuotients(9, 1, 1, 0)).toBe(-1);
  expect(compareQuotients(1, 0, 9, 0)).toBe(0);
  const big = 9_007_199_254_740_991;
  expect(compareQuotients(big, big - 1, big - 1, big - 2)).toBe(-1);
  expect(compareQuotients(big - 1, big - 2, big, big - 1)).toBe(1);
  expect(compareQuotients(big, 3, big, 3)).toBe(0);
  expect(compareQuotients(big, 1, 1, big)).toBe(1);
  expect(compareQuotients(1, big, big, 1)).toBe(-1);
});

test('a minimum that a share just reaches changes nothing', () => {
  expect(allocate(10, [60, 20, 20], 'hamilton', 2)).toEqual([6, 2, 2]);
  expect(allocate(10, [60, null, 20, 0, 20], 'hamilton', 3)).toEqual([4, '', 3, 0, 3]);
  expect(allocate(10, [0, null], 'hamilton', 0)).toBe('noBase');
  expect(allocate(4, [1, 1], 'hamilton', 2)).toEqual([2, 2]);
  expect(allocate(3, [1, 1], 'hamilton', 2)).toBe('minimumsExceedSeats');
  // Fixing one unit lowers the rest, so that another falls below in turn.
  expect(allocate(10, [70, 13, 12, 5], 'hamilton', 2)).toEqual([4, 2, 2, 2]);
});

test('property: a heap gives its items in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (items) => {
      const values = items.map((value) => ({ value }));
      const heap = new Heap(values, (a, b) => a.value > b.value);
      const taken = items.map(() => {
        const { value } = heap.first;
        heap.first.value = -1;
        heap.firstChanged();
        return value;
      });
      expect(taken).toEqual([...items].sort((a, b) => b - a));
    }),
  );
});

test('quotas the long way', () => {
  const rule = { percent: 0.2, rounding: 'down', basis: 'of', minimum: 0 } as const;
  expect(quota(30, rule)).toBe(6);
  expect(quota(30, { ...rule, basis: 'excluding' })).toBe(5);
  expect(quota(31, { ...rule, rounding: 'up' })).toBe(7);
  expect(quota(33, { ...rule, percent: 0.15, rounding: 'exact' })).toBe(4.95);
  expect(quota(7, { ...rule, rounding: 'exact', basis: 'excluding' })).toBe(7 / 6);
  expect(quota(0, { ...rule, minimum: 3 })).toBe(0);
  expect(quota(2, { ...rule, minimum: 3 })).toBe(2);
  expect(quota(9_007_199_254_740_991, { ...rule, percent: 0.999999 })).toBe(9_007_190_247_541_736);
  expect(rawQuota(10, { percent: 0.15, basis: 'of' })).toBe(1.5);
});

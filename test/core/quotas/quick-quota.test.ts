import fc from 'fast-check';
import { quickQuota } from '../../../src/core/quotas/quick-quota';
import { quota } from '../../../src/core/quotas/quota';

const rounding = fc.constantFrom('down' as const, 'nearest' as const, 'up' as const, 'exact' as const);
const basis = fc.constantFrom('of' as const, 'excluding' as const);

test('property: the quick way gives the same quota, or none', () => {
  const base = fc.oneof(fc.nat(5000), fc.nat(Number.MAX_SAFE_INTEGER));
  const percent = fc.oneof(
    fc.nat(1000).map((permille) => permille / 1000),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(base, percent, rounding, basis, fc.nat(5), (own, ratio, way, kind, minimum) => {
      const quick = quickQuota({ rounding: way, basis: kind, minimum })(own, ratio);
      if (!Number.isNaN(quick)) expect(quick).toBe(quota(own, { percent: ratio, rounding: way, basis: kind, minimum }));
    }),
    { numRuns: 3000 },
  );
});

test('what is out of range, not whole or too fine is left to the long way', () => {
  const quick = quickQuota({ rounding: 'down', basis: 'of', minimum: 0 });
  expect(quick(33, 0.15)).toBe(4);
  expect(quick(0, 1)).toBe(0);
  for (const [base, percent] of [
    [-1, 0.1],
    [1.5, 0.1],
    [5, -0.1],
    [5, 1.1],
    [5, NaN],
    [NaN, 0.1],
    [5, 1 / 3],
    [1e15, 0.9],
  ] as const) {
    expect([base, percent, quick(base, percent)]).toEqual([base, percent, NaN]);
  }
  expect(quickQuota({ rounding: 'exact', basis: 'excluding', minimum: 2 })(6, 0.2)).toBe(2);
  expect(quickQuota({ rounding: 'down', basis: 'of', minimum: 5 })(3, 0.1)).toBe(3);
  expect(quickQuota({ rounding: 'down', basis: 'of', minimum: 5 })(0, 0.1)).toBe(0);
});

import fc from 'fast-check';
import { asShown, decimalPlaces, decimalToNumber, showsAs, toDecimal } from '../../../src/core/numbers/decimal';
import { exactDifference, exactProduct, exactQuotient, exactShare } from '../../../src/core/numbers/exact';
import { fractionToNumber } from '../../../src/core/numbers/fraction';
import { divided, roundQuotient, roundWhole } from '../../../src/core/numbers/rounding';
import { exactSum } from '../../../src/core/numbers/sum';

test('the traps of binary fractions', () => {
  expect(exactProduct(0.7, 90)).toBe(63);
  expect(exactProduct(1.1, 1.1)).toBe(1.21);
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactDifference(0.3, 0.1)).toBe(0.2);
  expect(exactQuotient(0.3, 0.1)).toBe(3);
  expect(exactShare(20, 96.5, 100)).toBe(19.3);
  expect(exactShare(0.1, 0.7, 0.1)).toBe(0.7);
  expect(exactSum([0.1, 0.2, 0.3, -0.6])).toBe(0);
});

test('beyond 2^53 whole numbers of any size take over', () => {
  expect(exactProduct(123456789012.345, 1000.001)).toBe(123456912469134.02);
  expect(exactProduct(1e200, 3)).toBe(3e200);
  expect(exactSum([9e15, 0.25])).toBe(9000000000000000.25);
  expect(exactSum([1e300, -1e300])).toBe(0);
  expect(exactQuotient(1e300, 1e-5)).toBe(1e305);
  expect(exactQuotient(123456789012345, 0.000000001)).toBe(1.23456789012345e23);
  expect(exactShare(9e15, 9e15, 3)).toBe(2.7e31);
  expect(exactSum([9e15, 9e15, 0.5])).toBe(18000000000000000);
  expect(exactSum([1e300, 1])).toBe(1e300);
});

const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6)).map(([digits, places]) => ({
  digits: BigInt(digits),
  places,
  value: Number(`${digits}e-${places}`) + 0,
}));
/** The double nearest to a ratio, by long division to 40 digits. */
const nearest = (numerator: bigint, denominator: bigint): number =>
  Number(`${(numerator * 10n ** 40n) / denominator}e-40`) + 0;

test('property: results are the doubles nearest to exact arithmetic', () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      const power = 10n ** BigInt(a.places + b.places);
      expect(exactProduct(a.value, b.value) + 0).toBe(nearest(a.digits * b.digits, power));
      const common = 10n ** 6n;
      const scaled = (one: typeof a): bigint => one.digits * 10n ** BigInt(6 - one.places);
      expect(exactSum([a.value, b.value]) + 0).toBe(nearest(scaled(a) + scaled(b), common));
      expect(exactSum([a.value, b.value, c.value]) + 0).toBe(nearest(scaled(a) + scaled(b) + scaled(c), common));
      if (b.digits !== 0n) expect(exactQuotient(a.value, b.value) + 0).toBe(nearest(scaled(a), scaled(b)));
      if (c.digits !== 0n) {
        expect(exactShare(a.value, b.value, c.value) + 0).toBe(nearest(scaled(a) * scaled(b), scaled(c) * common));
      }
    }),
    { numRuns: 2000 },
  );
});

test('property: a number is the decimal of its 15 digits', () => {
  const any = fc.double({ noNaN: true, min: -1e308, max: 1e308 });
  fc.assert(
    fc.property(any, (value) => {
      expect(asShown(value) + 0).toBe(Number(value.toPrecision(15)) + 0);
      expect(decimalToNumber(toDecimal(asShown(value))) + 0).toBe(asShown(value) + 0);
    }),
    { numRuns: 3000 },
  );
  expect(asShown(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
  expect(asShown(0.1 + 0.2)).toBe(0.3);
  expect(asShown(999999999999999.9)).toBe(1e15);
  expect([0, 5, 0.5, 0.125, -2.25, 1e-15, 1e16].map((value) => decimalPlaces(value))).toEqual([0, 0, 1, 3, 2, 15, -1]);
  expect(decimalPlaces(1 / 3)).toBe(-1);
});

test('property: a scaled number shows as a whole one exactly where its 15 digits say so', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(10, 100, 1000, 1e6), (whole, power) => {
      const value = whole / power;
      expect(showsAs(value * power, whole)).toBe(true);
      expect(showsAs((value + value * 1e-14) * power, whole)).toBe(whole === 0);
    }),
  );
});

test('property: rounding whole quotients in doubles agrees with whole numbers of any size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.constantFrom('down' as const, 'nearest' as const, 'up' as const),
      (numerator, denominator, rounding) => {
        expect(roundWhole(numerator, denominator, rounding)).toBe(
          Number(roundQuotient(BigInt(numerator), BigInt(denominator), rounding)),
        );
        const [whole, rest] = divided(numerator, denominator);
        expect([whole, rest]).toEqual([Math.floor(numerator / denominator), numerator % denominator]);
      },
    ),
    { numRuns: 2000 },
  );
  expect(divided(9007199254740991, 3)).toEqual([3002399751580330, 1]);
  expect(divided(9007199254740990, 9007199254740991)).toEqual([0, 9007199254740990]);
});

test('a quotient within 1e-9 of a whole number or of a half is that number', () => {
  const big = 10_000_000_000n;
  const round = (numerator: bigint): bigint[] =>
    (['down', 'nearest', 'up'] as const).map((rounding) => roundQuotient(numerator, big, rounding));
  expect(round(3n * big - 10n)).toEqual([3n, 3n, 3n]);
  expect(round(3n * big + 10n)).toEqual([3n, 3n, 3n]);
  expect(round(3n * big + 11n)).toEqual([3n, 3n, 4n]);
  expect(round(3n * big - 11n)).toEqual([2n, 3n, 3n]);
  expect(round((7n * big) / 2n - 10n)).toEqual([3n, 4n, 4n]);
  expect(round((7n * big) / 2n - 11n)).toEqual([3n, 3n, 4n]);
  expect(roundWhole(29_999_999_990, 10_000_000_000, 'down')).toBe(3);
  expect(roundWhole(29_999_999_989, 10_000_000_000, 'down')).toBe(2);
  expect(roundWhole(30_000_000_011, 10_000_000_000, 'up')).toBe(4);
  expect(roundWhole(34_999_999_990, 10_000_000_000, 'nearest')).toBe(4);
  expect(roundWhole(34_999_999_989, 10_000_000_000, 'nearest')).toBe(3);
});

test('a ratio of any size is the nearest double', () => {
  expect(fractionToNumber({ numerator: 0n, denominator: 7n })).toBe(0);
  expect(fractionToNumber({ numerator: -1n, denominator: 3n })).toBe(-1 / 3);
  expect(fractionToNumber({ numerator: 10n ** 60n, denominator: 3n * 10n ** 59n })).toBe(10 / 3);
  expect(fractionToNumber({ numerator: 1n, denominator: 10n ** 60n })).toBe(1e-60);
});

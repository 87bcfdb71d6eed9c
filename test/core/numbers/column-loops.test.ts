import fc from 'fast-check';
import { rowsOutOfOrder, rowsOutside } from '../../../src/core/numbers/odd-rows';
import { QuickSet } from '../../../src/core/numbers/quick-set';
import { repeatedNumbers } from '../../../src/core/numbers/repeated';

const few = fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 60 });
const wide = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 60 });

test('every number that comes again is found with all its places, and no other', () => {
  fc.assert(
    fc.property(few, wide, (one, other) => {
      const numbers = Int32Array.from([...one, ...other, ...other.slice(0, 5)]);
      const expected = new Map<number, number[]>();
      numbers.forEach((number, at) => expected.set(number, [...(expected.get(number) ?? []), at]));
      for (const [number, places] of expected) if (number === 0 || places.length < 2) expected.delete(number);
      const byNumber = (a: [number, readonly number[]], b: [number, readonly number[]]): number => a[0] - b[0];
      expect([...repeatedNumbers(numbers)].sort(byNumber)).toEqual([...expected].sort(byNumber));
    }),
  );
  expect(repeatedNumbers(new Int32Array(0)).size).toBe(0);
});

test('among many numbers those that come twice are found', () => {
  const numbers = Int32Array.from({ length: 20_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  numbers[19_999] = numbers[7]!;
  expect([...repeatedNumbers(numbers)]).toEqual([[numbers[7]!, [7, 19_999]]]);
});

test('a quick set holds what any set does', () => {
  fc.assert(
    fc.property(few, wide, (own, asked) => {
      const quick = new QuickSet(own);
      for (const number of [...own, ...asked]) expect(quick.has(number)).toBe(own.includes(number));
    }),
  );
});

test('numbers outside their bounds, and those that are none', () => {
  const numbers = Float64Array.of(1, 0.5, NaN, 10, 9.5, -1);
  expect(rowsOutside(numbers, 1, 10)).toEqual([1, 2, 3, 5]);
  expect(rowsOutside(numbers, 1, Infinity)).toEqual([1, 2, 5]);
});

test('numbers that skip, repeat or go back, with what was expected; what is no whole number is passed over', () => {
  const numbers = Float64Array.of(1, 2, NaN, 3, 3, 5, 2.5, 6, 1, 2);
  expect(rowsOutOfOrder(numbers)).toEqual([
    { at: 4, expected: 4 },
    { at: 5, expected: 4 },
    { at: 8, expected: 7 },
  ]);
  expect(rowsOutOfOrder(Float64Array.of(NaN, 7, 8))).toEqual([]);
});

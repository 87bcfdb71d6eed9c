import fc from 'fast-check';
import { sortOrder } from '../../../src/core/numbers/sort-order';

/** The order by comparing, and where neighbours are equal. */
function byComparing(keys: readonly (readonly number[])[]): { order: number[]; isSame: number[] } {
  const compare = (a: number, b: number): number => {
    for (const key of keys) if (key[a] !== key[b]) return key[a]! < key[b]! ? -1 : 1;
    return 0;
  };
  const order = keys[0]!.map((_, index) => index).sort((a, b) => compare(a, b) || a - b);
  return { order, isSame: order.map((item, at) => (at > 0 && compare(item, order[at - 1]!) === 0 ? 1 : 0)) };
}

function check(keys: readonly (readonly number[])[]): void {
  const { order, isSame } = sortOrder(keys.map((key) => Float64Array.from(key)));
  expect({ order: [...order], isSame: [...isSame] }).toEqual(byComparing(keys));
}

const value = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -5000, max: 5000 }).map((hundredths) => hundredths / 100 + 0),
  fc.double({ noNaN: true }).map((one) => one + 0),
);

test.each([
  ['short lists, by comparing', 0, 60, 300],
  ['long lists, by their digits', 201, 400, 40],
])('property: %s', (_, minLength, maxLength, numRuns) => {
  const lists = fc
    .integer({ min: Math.max(1, minLength), max: maxLength })
    .chain((length) =>
      fc.array(fc.array(value, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 3 }),
    );
  fc.assert(fc.property(lists, check), { numRuns });
});

test('a part of a longer array is sorted by itself', () => {
  const long = Float64Array.from({ length: 700 }, (_, index) => (index * 37) % 101);
  const part = long.subarray(100, 500);
  expect([...sortOrder([part]).order]).toEqual(byComparing([[...part]]).order);
});

test('nothing to sort, and all the same', () => {
  expect(sortOrder([new Float64Array(0)]).order).toHaveLength(0);
  check([Array<number>(300).fill(7)]);
  check([Array<number>(300).fill(7), Array.from({ length: 300 }, (_, index) => -index)]);
});

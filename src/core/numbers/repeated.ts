import { QuickSet } from './quick-set';

/** Bits a number gets: few enough that most numbers meet a bit of their own. */
const BITS_A_NUMBER = 32;

/** The places of numbers that stand more than once, by number; 0 stands for nothing. */
export function repeatedNumbers(numbers: Int32Array): ReadonlyMap<number, readonly number[]> {
  const suspects = mayRepeat(numbers);
  const places = new Map<number, number[]>();
  if (suspects.size === 0) return places;
  for (const at of placesOf(numbers, new QuickSet(suspects))) {
    const own = places.get(numbers[at]!);
    if (own) own.push(at);
    else places.set(numbers[at]!, [at]);
  }
  for (const [number, { length }] of places) if (length === 1) places.delete(number);
  return places;
}

/** Numbers that meet a bit which another has set: all that repeat and a few that do not, without keeping the others. */
function mayRepeat(numbers: Int32Array): ReadonlySet<number> {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(1, numbers.length) * BITS_A_NUMBER));
  const field = new Int32Array(bits / 32);
  const suspects = new Set<number>();
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    if (number === 0) continue;
    const place = (number ^ (number >>> 15)) & (bits - 1);
    const bit = 1 << (place & 31);
    if (field[place >>> 5]! & bit) suspects.add(number);
    else field[place >>> 5]! |= bit;
  }
  return suspects;
}

function placesOf(numbers: Int32Array, wanted: QuickSet): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if (wanted.has(numbers[at]!)) places.push(at);
  return places;
}

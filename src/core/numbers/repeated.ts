/** Bits a number gets: few enough that most numbers meet a bit of their own. */
const BITS_A_NUMBER = 32;

/**
 * The places of numbers that stand more than once, by number; 0 stands for nothing. A field of bits tells first which numbers
 * may be repeated, so that most are looked at without being kept.
 */
export function repeatedNumbers(numbers: Int32Array): ReadonlyMap<number, readonly number[]> {
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
  const places = new Map<number, number[]>();
  if (suspects.size === 0) return places;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    if (number === 0 || !suspects.has(number)) continue;
    const own = places.get(number);
    if (own) own.push(at);
    else places.set(number, [at]);
  }
  for (const [number, { length }] of places) if (length === 1) places.delete(number);
  return places;
}

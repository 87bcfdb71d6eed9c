const SMALL = 200;
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const DIGITS = 6;

/** The positions of items in ascending order of their keys. */
export interface SortOrder {
  readonly order: Uint32Array;
  /** 1 where the item at this place has the same keys as the one before it. */
  readonly isSame: Uint8Array;
}

/**
 * Sorts items by their keys: the first key decides, then the next; items equal in all keep their order. Long lists are
 * sorted digit by digit (radix sort over the bits of the doubles), so that a hundred thousand items cost little more
 * than a native sort of bare numbers. Keys hold no NaN and no -0.
 */
export function sortOrder(keys: readonly Float64Array[]): SortOrder {
  const count = keys[0]!.length;
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  if (count > SMALL) return keys.reduceRight<SortOrder>(sortedBy, { order, isSame: new Uint8Array(count).fill(1) });
  order.sort((a, b) => compare(keys, a, b) || a - b);
  return { order, isSame: Uint8Array.from(order, (item, at) => Number(isAsBefore(keys, item, order[at - 1]))) };
}

function compare(keys: readonly Float64Array[], a: number, b: number): number {
  for (const key of keys) if (key[a] !== key[b]) return key[a]! < key[b]! ? -1 : 1;
  return 0;
}

function isAsBefore(keys: readonly Float64Array[], item: number, before: number | undefined): boolean {
  return before !== undefined && compare(keys, item, before) === 0;
}

/** One stable pass over every digit of a key that is not the same for all. */
function sortedBy(
  { order, isSame }: SortOrder,
  key: Float64Array,
  keyAt: number,
  keys: readonly Float64Array[],
): SortOrder {
  const count = order.length;
  const bits = new Uint32Array(key.buffer, key.byteOffset, 2 * count);
  let places = order;
  let low = new Uint32Array(count);
  let high = new Uint32Array(count);
  const counts = new Uint32Array(DIGITS * BUCKETS);
  for (let at = 0; at < count; at += 1) {
    const place = places[at]!;
    let l = bits[2 * place]!;
    let h = bits[2 * place + 1]!;
    // Doubles compare like whole numbers once the bits of the negative ones are turned over.
    if (h >>> 31) {
      l = ~l >>> 0;
      h = ~h >>> 0;
    } else {
      h = (h | 0x80000000) >>> 0;
    }
    low[at] = l;
    high[at] = h;
    // Written out, since a loop over the digits costs as much as the sorting itself.
    counts[digitOf(l, h, 0)]!++;
    counts[BUCKETS + digitOf(l, h, 1)]!++;
    counts[2 * BUCKETS + digitOf(l, h, 2)]!++;
    counts[3 * BUCKETS + digitOf(l, h, 3)]!++;
    counts[4 * BUCKETS + digitOf(l, h, 4)]!++;
    counts[5 * BUCKETS + digitOf(l, h, 5)]!++;
  }
  let nextLow = new Uint32Array(count);
  let nextHigh = new Uint32Array(count);
  let nextPlaces: Uint32Array = new Uint32Array(count);
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (starts[digitOf(low[0]!, high[0]!, digit)] === count) continue;
    toStarts(starts);
    for (let at = 0; at < count; at += 1) {
      const l = low[at]!;
      const h = high[at]!;
      const to = starts[digitOf(l, h, digit)]!++;
      nextLow[to] = l;
      nextHigh[to] = h;
      nextPlaces[to] = places[at]!;
    }
    [low, nextLow] = [nextLow, low];
    [high, nextHigh] = [nextHigh, high];
    [places, nextPlaces] = [nextPlaces, places];
  }
  const lessKeys = keys.slice(keyAt + 1);
  isSame[0] = 0;
  for (let at = 1; at < count; at += 1) {
    const isOwnSame = low[at] === low[at - 1] && high[at] === high[at - 1];
    isSame[at] = Number(isOwnSame && isAsBefore(lessKeys, places[at]!, places[at - 1]));
  }
  return { order: places, isSame };
}

function toStarts(counts: Uint32Array): void {
  let sum = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const own = counts[bucket]!;
    counts[bucket] = sum;
    sum += own;
  }
}

/** Eleven bits of a double as a whole number of 64 bits, from the lowest up. */
function digitOf(low: number, high: number, digit: number): number {
  switch (digit) {
    case 0:
      return low & 2047;
    case 1:
      return (low >>> 11) & 2047;
    case 2:
      return ((low >>> 22) | (high << 10)) & 2047;
    case 3:
      return (high >>> 1) & 2047;
    case 4:
      return (high >>> 12) & 2047;
    default:
      return high >>> 23;
  }
}

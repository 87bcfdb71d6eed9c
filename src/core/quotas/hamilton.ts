import { LARGEST_EXACT } from '../numbers/decimal';
import { divided } from '../numbers/rounding';
import { sortOrder } from '../numbers/sort-order';

/**
 * Largest remainder: each unit gets the whole part of seats × base ÷ total, and the seats left over go to the largest
 * rests; equal rests to the larger base, then to the earlier row.
 * Source: A. Hamilton's method as stated by M. L. Balinski and H. P. Young, Fair Representation, 1982.
 */
export function hamilton(seats: number, bases: readonly number[]): number[] {
  let total = 0;
  for (const base of bases) total += base;
  // Below 2^53 every product and rest is exact in a double.
  const isSmall = seats * total <= LARGEST_EXACT;
  return isSmall ? inDoubles(seats, bases, total) : inBigInts(seats, bases);
}

function inDoubles(seats: number, bases: readonly number[], total: number): number[] {
  const shares = new Array<number>(bases.length);
  const claims = new Float64Array(bases.length);
  let left = seats;
  for (let index = 0; index < bases.length; index += 1) {
    const product = seats * bases[index]!;
    const [whole, rest] = divided(product, total);
    shares[index] = whole;
    left -= whole;
    claims[index] = 0 - rest;
  }
  const { order, isSame } = sortOrder([claims]);
  for (let start = 0; left > 0;) {
    let end = start + 1;
    while (end < order.length && isSame[end]) end += 1;
    // Equal rests that cannot all be served: the larger base first, then the earlier row.
    const equals = order.subarray(start, end);
    if (equals.length > left) equals.sort((a, b) => bases[b]! - bases[a]! || a - b);
    for (let at = 0; at < equals.length && at < left; at += 1) shares[equals[at]!]! += 1;
    left -= equals.length;
    start = end;
  }
  return shares;
}

function inBigInts(seats: number, bases: readonly number[]): number[] {
  const exact = bases.map(BigInt);
  const total = exact.reduce((sum, base) => sum + base, 0n);
  const products = exact.map((base) => BigInt(seats) * base);
  const shares = products.map((product) => Number(product / total));
  const rests = products.map((product) => product % total);
  const left = seats - shares.reduce((sum, share) => sum + share, 0);
  const byClaim = bases.map((_, index) => index);
  byClaim.sort(
    (a, b) => Number(rests[b]! > rests[a]!) - Number(rests[b]! < rests[a]!) || bases[b]! - bases[a]! || a - b,
  );
  for (const index of byClaim.slice(0, left)) shares[index]! += 1;
  return shares;
}

import { Heap } from './heap';
import type { Method } from './methods';

type DivisorMethod = Exclude<Method, 'hamilton'>;

/**
 * A unit with `seats` seats claims its next one with base ÷ (seats + signpost): Jefferson 1, Webster ½, Adams 0. Twice
 * the signpost is whole for all three.
 * Source: M. L. Balinski and H. P. Young, Fair Representation, 1982, on divisor methods.
 */
const TWICE_SIGNPOST: Readonly<Record<DivisorMethod, number>> = { jefferson: 2, webster: 1, adams: 0 };

/** Shares `seats` among bases above 0: the next seat always goes to the largest claim. */
export function divisorMethod(seats: number, bases: readonly number[], method: DivisorMethod): number[] {
  const twiceSignpost = TWICE_SIGNPOST[method];
  const shares = sureSeats(seats, bases, 1 - twiceSignpost / 2);
  let left = seats;
  for (const share of shares) left -= share;
  if (left === 0) return shares;
  const comesFirst = (a: number, b: number): boolean => {
    const order = compareQuotients(
      bases[a]!,
      2 * shares[a]! + twiceSignpost,
      bases[b]!,
      2 * shares[b]! + twiceSignpost,
    );
    return (order || bases[a]! - bases[b]! || b - a) > 0;
  };
  const claims = new Heap(
    bases.map((_, index) => index),
    comesFirst,
  );
  for (; left > 0; left -= 1) {
    shares[claims.first]! += 1;
    claims.firstChanged();
  }
  return shares;
}

const MOST_TRIES = 40;
/** Claims this near to the cut, relative to it, are left to be compared exactly. */
const NEAR = 1e-9;

/**
 * Seats that each unit gets for certain. A factor is sought under which floor(base × factor + shift) hands out nearly
 * all seats and not one too many; what lies so near to a whole number that rounding could have decided is handed back.
 */
function sureSeats(seats: number, bases: readonly number[], shift: number): number[] {
  let total = 0;
  for (const base of bases) total += base;
  const enough = seats - bases.length / 64;
  let lower = 0;
  let upper = Infinity;
  let factor = seats / total;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    let handedOut = 0;
    for (const base of bases) handedOut += Math.floor(base * factor + shift);
    if (handedOut <= seats) lower = factor;
    else upper = factor;
    if (handedOut <= seats && handedOut >= enough) break;
    const next = factor + (seats - handedOut) / total;
    factor = next > lower && next < upper ? next : upper === Infinity ? 2 * factor : (lower + upper) / 2;
  }
  return bases.map((base) => {
    const exact = base * lower + shift;
    const whole = Math.floor(exact);
    return Math.max(0, exact - whole <= NEAR * Math.max(1, exact) ? whole - 1 : whole);
  });
}

/** The sign of a/b − c/d for whole numbers of 0 or more; a base over 0 is above everything. */
export function compareQuotients(a: number, b: number, c: number, d: number): number {
  if (b === 0 || d === 0) return b === d ? 0 : b === 0 ? 1 : -1;
  const left = a * d;
  const right = c * b;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

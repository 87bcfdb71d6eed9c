import { LARGEST_EXACT } from '../numbers/decimal';
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

/** Halvings of the search: a million-fold, so that hardly a seat is left over among thousands of units. */
const HALVINGS = 20;
/** Claims this near to the cut, relative to it, are left to be compared exactly. */
const NEAR = 1e-9;

/**
 * Seats that each unit gets for certain. A factor is sought under which floor(base × factor + shift) hands out nearly
 * all seats and not one too many; what lies so near to a whole number that rounding could have decided is handed back.
 */
function sureSeats(seats: number, bases: readonly number[], shift: number): number[] {
  let total = 0;
  for (const base of bases) total += base;
  let lower = 0;
  let upper = (seats + bases.length) / total;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const factor = (lower + upper) / 2;
    let handedOut = 0;
    for (const base of bases) handedOut += Math.floor(base * factor + shift);
    if (handedOut <= seats) lower = factor;
    else upper = factor;
  }
  return bases.map((base) => Math.max(0, Math.ceil((base * lower + shift) * (1 - NEAR)) - 1));
}

/** The sign of a/b − c/d for whole numbers of 0 or more, a and c above 0; over 0 is above everything. */
export function compareQuotients(a: number, b: number, c: number, d: number): number {
  const left = a * d;
  const right = c * b;
  if (Math.max(left, right) <= LARGEST_EXACT) return Math.sign(left - right);
  const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
  return Number(difference > 0n) - Number(difference < 0n);
}

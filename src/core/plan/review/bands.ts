import type { Finding } from '../../findings/finding';
import { CLOSE } from '../../numbers/decimal';
import { factNumber } from '../facts';
import type { PlanRow } from '../schema/tables';
import { at, type PlanCheck, type PlanUnderReview } from './check';

interface Band {
  readonly row: number;
  readonly name: string;
  readonly from: number;
  readonly isFromIn: boolean;
  /** Null where the class is open to the top, or up to the next. */
  readonly to: number | null;
  readonly isToIn: boolean;
  readonly forbidsZero: boolean;
}

/** Classes that leave a gap or overlap, and totals that fall in no class. */
export const bands: PlanCheck = (review) => {
  const own = review.plan.bands
    .map(asBand)
    .filter((band) => band !== null)
    .sort((a, b) => b.from - a.from);
  return [...open(review), ...seams(review, own), ...ends(review, own), ...withAZero(review, own)];
};

function asBand(band: PlanRow<'bands'>, row: number): Band | null {
  if (band.from === null) return null;
  return {
    row,
    name: band.name,
    from: band.from,
    isFromIn: band.isAbove !== 'above',
    to: band.to,
    isToIn: band.isBelow !== 'below',
    forbidsZero: band.noZero === 'forbidden',
  };
}

/** Whether 90 itself belongs to the class "from 90" is said by some sources one way and by others the other. */
function open(review: PlanUnderReview): Finding[] {
  return review.plan.bands.flatMap(({ name, from, isAbove }, row) =>
    from !== null && isAbove === null
      ? [at(review, ['plan/bound-open', 'information'], ['bands', row, 'isAbove'], { name, bound: from })]
      : [],
  );
}

/** Neighbours, from the highest down: the upper end of the lower class against the lower end of the upper one. */
function seams(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  return own.slice(1).flatMap((lower, index) => {
    const upper = own[index]!;
    if (lower.to === null) return [];
    const values = { upper: upper.name, lower: lower.name, from: upper.from, to: lower.to };
    const cells = [review.place('bands', upper.row, 'from'), review.place('bands', lower.row, 'to')];
    const isSame = Math.abs(lower.to - upper.from) <= CLOSE;
    const isOverlap = isSame ? lower.isToIn && upper.isFromIn : lower.to > upper.from;
    const isGap = isSame ? !lower.isToIn && !upper.isFromIn : lower.to < upper.from;
    if (!isOverlap && !isGap) return [];
    const code = isOverlap ? 'plan/bands-overlap' : 'plan/bands-gap';
    return [at(review, [code, 'error'], ['bands', lower.row, 'to'], values, cells)];
  });
}

/** The lowest and the highest possible total. */
function ends(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  const findings: Finding[] = [];
  const lowest = own.at(-1);
  if (lowest && lowest.from > CLOSE) {
    const values = { name: lowest.name, bound: lowest.from };
    findings.push(at(review, ['plan/bands-bottom', 'warning'], ['bands', lowest.row, 'from'], values));
  }
  const highest = own[0];
  const scale = factNumber(review.plan, 'scale');
  if (highest && highest.to !== null && scale !== null && highest.to < scale - CLOSE) {
    const values = { name: highest.name, bound: highest.to, scale };
    findings.push(at(review, ['plan/bands-top', 'error'], ['bands', highest.row, 'to'], values));
  }
  return findings;
}

/**
 * A class that forbids criteria of 0 points sends such a unit to a lower class; where every lower class ends below its
 * total, it falls in none (QĐ 2579/QĐ-UBND Cần Thơ: 96 points with one zero).
 */
function withAZero(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  return own.flatMap((band) => {
    if (!band.forbidsZero) return [];
    const isTaken = own.some((other) => !other.forbidsZero && other.from <= band.from && reaches(other, band.from));
    if (isTaken) return [];
    const values = { name: band.name, bound: band.from };
    return [at(review, ['plan/bands-zero', 'warning'], ['bands', band.row, 'noZero'], values)];
  });
}

function reaches({ to, isToIn }: Band, total: number): boolean {
  return to === null || (isToIn ? total <= to + CLOSE : total < to - CLOSE);
}

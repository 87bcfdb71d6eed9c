import type { Finding } from '../../findings/finding';
import { CLOSE } from '../../numbers/decimal';
import { factChoice, factNumber } from '../facts';
import type { Plan } from '../plan';
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
  if (band.from === null && band.to === null) return null;
  return {
    row,
    name: band.name,
    // `Dưới 50`: everything below belongs to it.
    from: band.from ?? -Infinity,
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
      ? [at(review, ['bands', row, 'isAbove'], { code: 'plan/bound-open', values: { name, bound: from } })]
      : [],
  );
}

/** Neighbours, from the highest down: the upper end of the lower class against the lower end of the upper one. */
function seams(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  return own.slice(1).flatMap((lower, index) => {
    const upper = own[index]!;
    const values = { upper: upper.name, lower: lower.name, from: upper.from, to: lower.to };
    const cells = [review.place('bands', upper.row, 'from'), review.place('bands', lower.row, 'to')];
    if (lower.to === null) {
      // Open to the top, it reaches up to the class above; two of them from one bound are the same class twice.
      const isTwice = Math.abs(lower.from - upper.from) <= CLOSE && lower.isFromIn === upper.isFromIn;
      return isTwice ? [at(review, ['bands', lower.row, 'from'], { code: 'plan/bands-overlap', values }, cells)] : [];
    }
    const isSame = Math.abs(lower.to - upper.from) <= CLOSE;
    const isOverlap = isSame ? lower.isToIn && upper.isFromIn : lower.to > upper.from;
    const isNext = upper.isFromIn && lower.isToIn && upper.from - lower.to <= smallestStep(review.plan) + CLOSE;
    const isGap = isSame ? !lower.isToIn && !upper.isFromIn : lower.to < upper.from && !isNext;
    if (!isOverlap && !isGap) return [];
    const code = isOverlap ? 'plan/bands-overlap' : 'plan/bands-gap';
    return [at(review, ['bands', lower.row, 'to'], { code, values }, cells)];
  });
}

/** The lowest and the highest possible total. */
function ends(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  const findings: Finding[] = [];
  const lowest = own.at(-1);
  if (lowest && lowest.from > CLOSE) {
    const values = { name: lowest.name, bound: lowest.from };
    findings.push(at(review, ['bands', lowest.row, 'from'], { code: 'plan/bands-bottom', values }));
  }
  const highest = own[0];
  const scale = highestTotal(review.plan);
  if (highest && highest.to !== null && scale !== null && !reaches(highest, scale)) {
    const values = { name: highest.name, bound: highest.to, scale };
    findings.push(at(review, ['bands', highest.row, 'to'], { code: 'plan/bands-top', values }));
  }
  return findings;
}

/**
 * A class that forbids criteria of 0 points sends such a unit to a lower class; where every lower class ends below its
 * total, it falls in none (QĐ 2579/QĐ-UBND Cần Thơ: 96 points with one zero).
 */
function withAZero(review: PlanUnderReview, own: readonly Band[]): Finding[] {
  return own.flatMap((band, index) => {
    if (!band.forbidsZero) return [];
    // A total at the lower end of the class, and one within it.
    const end = own[index - 1]?.from ?? band.to ?? band.from + 2;
    const inside = (band.from + Math.min(end, band.to ?? end)) / 2;
    const totals = band.isFromIn ? [band.from, inside] : [inside];
    const isTaken = totals.every((total) =>
      own.some((other) => !other.forbidsZero && other.from <= total && reaches(other, total)),
    );
    if (isTaken) return [];
    const values = { name: band.name, bound: band.from };
    return [at(review, ['bands', band.row, 'noZero'], { code: 'plan/bands-zero', values })];
  });
}

/** The scale, and a bonus that comes on top of it. */
function highestTotal(plan: Plan): number | null {
  const scale = factNumber(plan, 'scale');
  if (scale === null || factChoice(plan, 'bonusPlace') !== 1) return scale;
  return scale + (factNumber(plan, 'bonusCap') ?? 0);
}

/** Points come in steps where the plan says how many decimals they have. */
function smallestStep(plan: Plan): number {
  const decimals = factNumber(plan, 'decimals');
  return decimals === null ? 0 : 10 ** -decimals;
}

function reaches({ to, isToIn }: Band, total: number): boolean {
  return to === null || (isToIn ? total <= to + CLOSE : total < to - CLOSE);
}

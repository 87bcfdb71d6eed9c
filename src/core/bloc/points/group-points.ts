import {
  addFractions,
  divideFractions,
  fractionOf,
  fractionSum,
  fractionToNumber,
  multiplyFractions,
  type Fraction,
} from '../../numbers/fraction';
import type { Unassigned } from '../../scoring/unassigned';

/** A criterion of a group as one unit has it. */
export interface ScoredCriterion {
  /** Null where the criterion was not assigned to the unit. */
  readonly points: number | null;
  readonly maximum: number;
  readonly unassigned: Unassigned;
}

/**
 * What each criterion of a group counts, in order; null where it counts nothing at all, since it is left out or shared
 * among the others. One plan may treat its criteria differently: those counted in full, with 0 or not at all are settled
 * first; then the maxima to be spread are shared equally among the criteria that were assigned, and last the assigned
 * points are rescaled to carry the rest. With nothing assigned there is nothing to spread or rescale over.
 * Source of the treatments: QĐ 212/2025/QĐ-UBND Hải Phòng, footnotes 1 (full), 2 (spread) and 7 (rescale).
 */
export function groupPoints(criteria: readonly ScoredCriterion[]): (number | null)[] {
  const missing = (treatment: Unassigned): Fraction =>
    maximaOf(criteria.filter(({ points, unassigned }) => points === null && unassigned === treatment));
  const settled = criteria.map(({ points, maximum, unassigned }) => {
    if (points !== null) return points;
    if (unassigned === 'full') return maximum;
    return unassigned === 'zero' ? 0 : null;
  });
  const spread = missing('spread');
  const rescaled = missing('rescale');
  if (spread.numerator === 0n && rescaled.numerator === 0n) return settled;
  const takers = criteria.filter(({ points, maximum }) => points !== null && maximum > 0);
  if (takers.length === 0) return settled;
  const share = divideFractions(spread, { numerator: BigInt(takers.length), denominator: 1n });
  const base = addFractions(maximaOf(takers), spread);
  const scale = divideFractions(addFractions(base, rescaled), base);
  return criteria.map(({ points, maximum }, index) => {
    if (points === null) return settled[index]!;
    const own = fractionOf(maximum);
    const isTaker = own.numerator > 0n;
    const larger = isTaker ? divideFractions(addFractions(own, share), own) : { numerator: 1n, denominator: 1n };
    return fractionToNumber(multiplyFractions(multiplyFractions(fractionOf(points), larger), scale));
  });
}

function maximaOf(criteria: readonly ScoredCriterion[]): Fraction {
  return fractionSum(criteria.map(({ maximum }) => maximum));
}

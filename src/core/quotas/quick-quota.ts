import { LARGEST_EXACT, showsAs } from '../numbers/decimal';
import { roundWhole } from '../numbers/rounding';
import type { QuotaRule } from './quota';

/** Percentages of up to four decimals (0.0001%) are whole numbers of these parts. */
const PARTS = 1e6;

/**
 * `quota` for the usual case of long columns: bases and percentages that are bare numbers in range, whose product fits
 * into 2^53. NaN where it is not so simple.
 */
export function quickQuota({
  rounding,
  basis,
  minimum,
}: Omit<QuotaRule, 'percent'>): (base: number, percent: number) => number {
  return (base, percent) => {
    const scaled = percent * PARTS;
    const parts = Math.round(scaled);
    if (!(percent >= 0 && percent <= 1 && base >= 0 && showsAs(scaled, parts)) || Math.floor(base) !== base) return NaN;
    const numerator = base * parts;
    if (numerator > LARGEST_EXACT) return NaN;
    const denominator = basis === 'excluding' ? PARTS + parts : PARTS;
    const bare = rounding === 'exact' ? numerator / denominator : roundWhole(numerator, denominator, rounding);
    return base > 0 ? Math.max(bare, Math.min(minimum, base)) : bare;
  };
}

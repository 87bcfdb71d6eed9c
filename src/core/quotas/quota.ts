import { decimalToNumber, toDecimal } from '../numbers/decimal';
import { fractionToNumber } from '../numbers/fraction';
import { roundQuotient, type Rounding } from '../numbers/rounding';

/** What a percentage is taken of: the whole base, or the base without the winners themselves. */
export type Basis = 'of' | 'excluding';

export interface QuotaRule {
  /** 0 to 1. */
  readonly percent: number;
  readonly rounding: Rounding;
  readonly basis: Basis;
  /** Least number of awards where the base is above 0; never more than the base. */
  readonly minimum: number;
}

/**
 * How many may hold an award: percent × base, or p·base ÷ (1 + p) when the winners are not part of the base, made
 * whole as the rule says. `base` is a whole number, 0 or more. No law found names a direction of rounding; only
 * `down` never exceeds the ratio (NĐ 91/2017/NĐ-CP Điều 9.3 reads "không quá 15%").
 */
export function quota(base: number, rule: QuotaRule): number {
  const least = base > 0 ? Math.min(rule.minimum, base) : 0;
  return Math.max(least, unbounded(base, rule));
}

/** The raw value before rounding, without the minimum. */
export function rawQuota(base: number, rule: Pick<QuotaRule, 'percent' | 'basis'>): number {
  return unbounded(base, { ...rule, rounding: 'exact' });
}

function unbounded(base: number, rule: Pick<QuotaRule, 'percent' | 'basis' | 'rounding'>): number {
  const percent = toDecimal(rule.percent);
  const scale = 10n ** BigInt(percent.places);
  const numerator = BigInt(base) * percent.integer;
  const denominator = rule.basis === 'excluding' ? scale + percent.integer : scale;
  if (rule.rounding !== 'exact') return Number(roundQuotient(numerator, denominator, rule.rounding));
  if (rule.basis === 'of') return decimalToNumber({ integer: numerator, places: percent.places });
  return fractionToNumber({ numerator, denominator });
}

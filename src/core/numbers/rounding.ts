import { CLOSE } from './decimal';

/** How a quota is made whole. `exact` leaves the raw value. */
export type Rounding = 'down' | 'nearest' | 'up' | 'exact';

/**
 * The whole quotient and the rest of two whole numbers below 2^53, neither of them negative. The division cannot round up
 * to the next whole number: what is missing to it, at least 1 / denominator, is more than half a unit of the last place.
 */
export function divided(numerator: number, denominator: number): [whole: number, rest: number] {
  const whole = Math.floor(numerator / denominator);
  return [whole, numerator - whole * denominator];
}

/**
 * Rounds `numerator / denominator`, two whole numbers that a double holds exactly (denominator above 0, numerator not
 * negative), as `roundQuotient` does.
 */
export function roundWhole(numerator: number, denominator: number, rounding: Exclude<Rounding, 'exact'>): number {
  const [whole, rest] = divided(numerator, denominator);
  const close = denominator * CLOSE;
  if (rest <= close) return whole;
  if (denominator - rest <= close) return whole + 1;
  if (rounding === 'down') return whole;
  return rounding === 'up' || 2 * rest - denominator >= -2 * close ? whole + 1 : whole;
}

/** A distance of 1e-9, turned over. */
const CLOSENESS = 1_000_000_000n;

/**
 * Rounds `numerator / denominator` (whole numbers, denominator above 0, numerator not negative) to a whole number.
 * A quotient within 1e-9 of a whole number is that number, and within 1e-9 of a half is that half, which goes up.
 */
export function roundQuotient(numerator: bigint, denominator: bigint, rounding: Exclude<Rounding, 'exact'>): bigint {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const isClose = (distance: bigint) => (distance < 0n ? -distance : distance) * CLOSENESS <= denominator;
  if (isClose(rest)) return whole;
  if (isClose(denominator - rest)) return whole + 1n;
  if (rounding === 'down') return whole;
  if (rounding === 'up') return whole + 1n;
  const pastHalf = 2n * rest - denominator;
  return pastHalf >= 0n || -pastHalf * CLOSENESS <= 2n * denominator ? whole + 1n : whole;
}

/** How a quota is made whole. `exact` leaves the raw value. */
export type Rounding = 'down' | 'nearest' | 'up' | 'exact';

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

import { CLOSE } from './decimal';

/** A number within 1e-9 of a whole number is that number; null for any other. */
export function asWhole(value: number): number | null {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= CLOSE ? whole + 0 : null;
}

/** A number that must not be below 0: within 1e-9 of 0 it is 0; null when it is below. */
export function asNotNegative(value: number): number | null {
  if (value >= 0) return value;
  return value >= -CLOSE ? 0 : null;
}

/** A percentage from 0 to 1, within 1e-9 of either bound; null outside. */
export function asPercent(value: number): number | null {
  if (value >= 0 && value <= 1) return value;
  if (value < 0) return value >= -CLOSE ? 0 : null;
  return value <= 1 + CLOSE ? 1 : null;
}

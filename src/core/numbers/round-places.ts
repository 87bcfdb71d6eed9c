import { decimalToNumber, toDecimal } from './decimal';
import { roundQuotient } from './rounding';

/** A number rounded to so many decimal places, half up and away from zero: what it prints as. */
export function roundPlaces(value: number, places: number): number {
  const decimal = toDecimal(value);
  if (decimal.places <= places) return value;
  const divisor = 10n ** BigInt(decimal.places - places);
  const magnitude = decimal.integer < 0n ? -decimal.integer : decimal.integer;
  const rounded = decimalToNumber({ integer: roundQuotient(magnitude, divisor, 'nearest'), places });
  return value < 0 ? 0 - rounded : rounded;
}

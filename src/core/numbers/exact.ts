import { decimalPlaces, LARGEST_EXACT, powerOfTen, toDecimal } from './decimal';
import { divideFractions, fractionToNumber, multiplyFractions, toFraction, type Fraction } from './fraction';
import { exactSum } from './sum';

/*
 * Each result is the double nearest to what exact decimals give: one rounding of two whole numbers where they fit in
 * 2^53, whole numbers of any size otherwise.
 */

/** a × b. */
export function exactProduct(a: number, b: number): number {
  return exactRatio([a, b], []);
}

/** a ÷ b; b is not 0. */
export function exactQuotient(a: number, b: number): number {
  return exactRatio([a], [b]);
}

/** a × b ÷ c; c is not 0. */
export function exactShare(a: number, b: number, c: number): number {
  return exactRatio([a, b], [c]);
}

/** a − b. */
export function exactDifference(a: number, b: number): number {
  return exactSum([a, -b]);
}

/** The product of some numbers over the product of others. */
function exactRatio(over: readonly number[], under: readonly number[]): number {
  let numerator = 1;
  let denominator = 1;
  for (const value of over) {
    const places = decimalPlaces(value);
    numerator *= wholeAt(value, places);
    denominator *= wholeAt(1, places);
  }
  for (const value of under) {
    const places = decimalPlaces(value);
    numerator *= wholeAt(1, places);
    denominator *= wholeAt(value, places);
  }
  const largest = Math.max(Math.abs(numerator), Math.abs(denominator));
  return largest <= LARGEST_EXACT ? numerator / denominator : longRatio(over, under);
}

/** The whole number that a value is in so many decimal places; NaN where it has none (places below 0). */
function wholeAt(value: number, places: number): number {
  return Math.round(value * powerOfTen(places));
}

function longRatio(over: readonly number[], under: readonly number[]): number {
  const product = (values: readonly number[]): Fraction =>
    values.map((value) => toFraction(toDecimal(value))).reduce(multiplyFractions, toFraction(toDecimal(1)));
  return fractionToNumber(divideFractions(product(over), product(under)));
}

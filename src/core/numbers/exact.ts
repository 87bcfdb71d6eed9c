import { addDecimals, decimalPlaces, decimalToNumber, multiplyDecimals, powerOfTen, toDecimal } from './decimal';
import { divideFractions, fractionToNumber, multiplyFractions, toFraction } from './fraction';

/*
 * Each result is the double nearest to what exact decimals give: one rounding of two whole numbers where they fit in
 * 2^53, whole numbers of any size otherwise.
 */

const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;

/** a × b. */
export function exactProduct(a: number, b: number): number {
  const aPlaces = decimalPlaces(a);
  const bPlaces = decimalPlaces(b);
  if (aPlaces >= 0 && bPlaces >= 0 && aPlaces + bPlaces <= 22) {
    const product = scaled(a, aPlaces) * scaled(b, bPlaces);
    if (Math.abs(product) <= LARGEST_EXACT) return product / powerOfTen(aPlaces + bPlaces);
  }
  return decimalToNumber(multiplyDecimals(toDecimal(a), toDecimal(b)));
}

/** a ÷ b; b is not 0. */
export function exactQuotient(a: number, b: number): number {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  if (places >= 0 && isExact(a, places) && isExact(b, places)) return scaled(a, places) / scaled(b, places);
  return fractionToNumber(divideFractions(toFraction(toDecimal(a)), toFraction(toDecimal(b))));
}

/** a × b ÷ c; c is not 0. */
export function exactShare(a: number, b: number, c: number): number {
  const own = decimalPlaces(a);
  const places = Math.max(decimalPlaces(b), decimalPlaces(c));
  if (own >= 0 && places >= 0 && isExact(b, places) && isExact(c, places)) {
    const numerator = scaled(a, own) * scaled(b, places);
    const denominator = scaled(c, places) * powerOfTen(own);
    if (Math.abs(numerator) <= LARGEST_EXACT && Math.abs(denominator) <= LARGEST_EXACT) return numerator / denominator;
  }
  const product = multiplyFractions(toFraction(toDecimal(a)), toFraction(toDecimal(b)));
  return fractionToNumber(divideFractions(product, toFraction(toDecimal(c))));
}

/** a + b. */
export function exactSumOf(a: number, b: number): number {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  if (places >= 0 && isExact(a, places) && isExact(b, places)) {
    const sum = scaled(a, places) + scaled(b, places);
    if (Math.abs(sum) <= LARGEST_EXACT) return sum / powerOfTen(places);
  }
  return decimalToNumber(addDecimals(toDecimal(a), toDecimal(b)));
}

/** a − b. */
export function exactDifference(a: number, b: number): number {
  return exactSumOf(a, -b);
}

function scaled(value: number, places: number): number {
  return Math.round(value * powerOfTen(places));
}

/** Whether a number is that many decimal places, exactly. */
function isExact(value: number, places: number): boolean {
  return decimalPlaces(value, places) === places;
}

import {
  addDecimals,
  decimalPlaces,
  decimalToNumber,
  LARGEST_EXACT,
  powerOfTen,
  toDecimal,
  type Decimal,
} from './decimal';

/** The exact sum of finite numbers, as the double nearest to it. */
export function exactSum(values: readonly number[]): number {
  let places = 0;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const own = decimalPlaces(values[index]!, places);
    if (own < 0) return decimalToNumber(decimalSum(values));
    if (own > places) {
      sum *= powerOfTen(own - places);
      places = own;
    }
    sum += Math.round(values[index]! * powerOfTen(places));
    if (Math.abs(sum) > LARGEST_EXACT) return decimalToNumber(decimalSum(values));
  }
  return sum / powerOfTen(places);
}

export function decimalSum(values: readonly number[]): Decimal {
  return values.reduce<Decimal>((sum, value) => addDecimals(sum, toDecimal(value)), { integer: 0n, places: 0 });
}

import { toDecimal, type Decimal } from './decimal';

/** An exact ratio of whole numbers; the denominator is above 0. For the few results that divide. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export function toFraction({ integer, places }: Decimal): Fraction {
  return { numerator: integer, denominator: 10n ** BigInt(places) };
}

/** The ratio that a number shows as. */
export function fractionOf(value: number): Fraction {
  return toFraction(toDecimal(value));
}

export function fractionSum(values: readonly number[]): Fraction {
  return values.map(fractionOf).reduce(addFractions, ZERO);
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b; b is not 0. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(sign * a.numerator * b.denominator, sign * a.denominator * b.numerator);
}

/** The double nearest to the ratio (the first 25 significant digits decide). */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const shift = Math.max(0, 25 - (magnitude.toString().length - denominator.toString().length));
  return Number(`${(numerator * 10n ** BigInt(shift)) / denominator}e-${shift}`);
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { numerator: numerator / a, denominator: denominator / a } : { numerator, denominator };
}

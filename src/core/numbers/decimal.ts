/**
 * Exact decimals.
 *
 * A cell shows at most 15 significant digits, so a cell's number stands for the decimal with those digits:
 * `integer / 10^places`. Sums and products are taken over these integers, so that what comes out is what a person
 * gets with pencil and paper: 0.7 × 90 is 63, not 62.99999999999999.
 */

/** The decimal `integer / 10^places`. */
export interface Decimal {
  readonly integer: bigint;
  readonly places: number;
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Whole numbers up to this one, of either sign, are exact. */
export const LARGEST_EXACT = Number.MAX_SAFE_INTEGER;

/** Two values this close are the same value when one is rounded or compared with a bound. */
export const CLOSE = 1e-9;

/** 10 to the power of a whole number from 0 to 22: the powers that a double holds exactly. NaN for any other. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? NaN;
}

/** Below half a unit in the 15th digit, rounding included. */
const AS_SHOWN = 3e-16;

/** Whether a number, scaled by a power of ten, shows as that whole number, by its 15 digits. */
export function showsAs(scaled: number, whole: number): boolean {
  return Math.abs(scaled - whole) <= Math.abs(scaled) * AS_SHOWN;
}

/** The number a cell shows: at most 15 significant digits. */
export function asShown(value: number): number {
  const millionths = Math.round(value * 1e6);
  const isShort = millionths < 1e15 && millionths > -1e15 && millionths / 1e6 === value;
  if (isShort) return value;
  const shown = Number(value.toPrecision(15));
  // The largest doubles of all would be rounded beyond what a double holds.
  return Number.isFinite(shown) ? shown : value;
}

/**
 * How many decimal places a number has, 0 to 15; -1 when the scaled number leaves the exactly representable integers.
 * The test is exact: `m / 10^d`, correctly rounded, gives the number back only if the number is that decimal.
 */
export function decimalPlaces(value: number, from = 0): number {
  for (let places = from; places <= 15; places += 1) {
    const power = POWERS[places]!;
    const scaled = Math.round(value * power);
    if (Math.abs(scaled) > LARGEST_EXACT) return -1;
    if (scaled / power === value) return places;
  }
  return -1;
}

/** The decimal that a finite number stands for. */
export function toDecimal(value: number): Decimal {
  const places = decimalPlaces(value);
  if (places >= 0) return { integer: BigInt(Math.round(value * POWERS[places]!)), places };
  const [digits = '0', exponentText = '0'] = value.toExponential(14).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const exponent = Number(exponentText) - fraction.length;
  const integer = BigInt(whole + fraction);
  return exponent >= 0 ? { integer: integer * 10n ** BigInt(exponent), places: 0 } : { integer, places: -exponent };
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { integer: scaledTo(a, places) + scaledTo(b, places), places };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { integer: a.integer * b.integer, places: a.places + b.places };
}

export function decimalToNumber({ integer, places }: Decimal): number {
  return Number(`${integer}e-${places}`);
}

function scaledTo({ integer, places }: Decimal, wanted: number): bigint {
  return integer * 10n ** BigInt(wanted - places);
}

import {
  decimalPlaces,
  decimalToNumber,
  addDecimals,
  powerOfTen,
  subtractDecimals,
  toDecimal,
} from '../numbers/decimal';

/** What may be added to a total and taken from it. An absent cap or ceiling does not bind. */
export interface Adjustment {
  readonly bonus?: number;
  readonly bonusCap?: number;
  readonly penalty?: number;
  readonly penaltyCap?: number;
  readonly ceiling?: number;
}

/** total + min(bonus, cap) − min(penalty, cap), at most the ceiling, never below 0. All parts are 0 or more. */
export function adjust(total: number, parts: Adjustment): number {
  const bonus = Math.min(parts.bonus ?? 0, parts.bonusCap ?? Infinity);
  const penalty = Math.min(parts.penalty ?? 0, parts.penaltyCap ?? Infinity);
  const adjusted = exactAdjusted(total, bonus, penalty);
  return Math.max(0, Math.min(adjusted, parts.ceiling ?? Infinity));
}

function exactAdjusted(total: number, bonus: number, penalty: number): number {
  const places = Math.max(decimalPlaces(total), decimalPlaces(bonus), decimalPlaces(penalty));
  const power = powerOfTen(places < 0 ? 0 : places);
  const scaled = Math.round(total * power) + Math.round(bonus * power) - Math.round(penalty * power);
  const isExact = Math.abs(total * power) + (bonus + penalty) * power <= Number.MAX_SAFE_INTEGER;
  if (isExact && Math.min(decimalPlaces(total), decimalPlaces(bonus), decimalPlaces(penalty)) >= 0) {
    return scaled / power;
  }
  return decimalToNumber(subtractDecimals(addDecimals(toDecimal(total), toDecimal(bonus)), toDecimal(penalty)));
}

import { exactSum } from '../numbers/sum';

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
  const adjusted = exactSum([total, bonus, -penalty]);
  return Math.max(0, Math.min(adjusted, parts.ceiling ?? Infinity));
}

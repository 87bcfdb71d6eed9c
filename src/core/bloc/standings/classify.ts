import { isSameName } from '../../names/same-name';
import { CLOSE } from '../../numbers/decimal';
import type { PlanRow } from '../../plan/schema/tables';

type Band = PlanRow<'bands'>;

/** The class of a total. */
export type Classified =
  | {
      readonly kind: 'class';
      readonly band: Band;
      /** The class that the points alone would give, where discipline or a zero lowered it. */
      readonly byPoints: Band;
      /** What people have to see to: the words of the plan beside the points. */
      readonly condition: string;
    }
  /** The plan has no classes, or no lower bound of any. */
  | { readonly kind: 'no-bands' }
  /** Literally no class fits: the plan leaves a gap. */
  | { readonly kind: 'none' }
  /** The class it is held to is none of the plan. */
  | { readonly kind: 'unknown-limit' };

export interface ToClassify {
  readonly total: number;
  readonly hasZero: boolean;
  /** The name of the highest class that a unit may get, where it is disciplined; blank otherwise. */
  readonly atMost: string;
}

/**
 * The highest class whose bounds hold the total and that a criterion of 0 points does not forbid, no higher than the one
 * a disciplined unit is held to. A class is a band of points and conditions and a limit by discipline (QĐ 2579/QĐ-UBND
 * Cần Thơ, Điều 6; QĐ 212/2025/QĐ-UBND Hải Phòng): the points alone are not enough.
 */
export function classify(bands: readonly Band[], { total, hasZero, atMost }: ToClassify): Classified {
  const own = fromHighest(bands.filter(({ from, to }) => from !== null || to !== null));
  if (own.length === 0) return { kind: 'no-bands' };
  const limit = atMost.trim() === '' ? 0 : own.findIndex(({ name }) => isSameName(name, atMost));
  if (limit < 0) return { kind: 'unknown-limit' };
  const byPoints = own.find((band) => holds(band, total));
  // A unit held to a lower class has points beyond its upper bound.
  const open = own.map((band, index) => (index === limit && index > 0 ? { ...band, to: null } : band));
  const at = open.findIndex(
    (band, index) => index >= limit && holds(band, total) && !(hasZero && band.noZero === 'forbidden'),
  );
  const band = own[at];
  if (!band || !byPoints) return { kind: 'none' };
  return { kind: 'class', band, byPoints, condition: band.condition };
}

export function fromHighest(bands: readonly Band[]): Band[] {
  return [...bands].sort((a, b) => lowest(b) - lowest(a));
}

function lowest({ from }: Band): number {
  return from ?? -Infinity;
}

function holds({ from, isAbove, to, isBelow }: Band, total: number): boolean {
  const isOver = from === null || (isAbove === 'above' ? total > from + CLOSE : total >= from - CLOSE);
  const isUnder = to === null || (isBelow === 'below' ? total < to - CLOSE : total <= to + CLOSE);
  return isOver && isUnder;
}

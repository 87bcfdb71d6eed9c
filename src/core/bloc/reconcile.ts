import type { CellPlace } from '../findings/finding';
import { isBlank } from '../numbers/cell';
import { exactDifference } from '../numbers/exact';
import { readNumber } from '../numbers/read-number';
import { textOf } from '../table/sheet-cells';
import type { PlanUnit } from '../plan/plan';
import type { Layer } from './form/columns';
import { asPoints } from './import-scores';
import type { ScoreSheet } from './score-sheets';

/** A criterion that two of a unit's scores see differently. */
export interface Difference {
  readonly unit: PlanUnit;
  readonly criterion: number;
  readonly self: number;
  /** What the bloc or the conclusion gives instead. */
  readonly settled: number;
  readonly by: Extract<Layer, 'bloc' | 'council'>;
  /** Settled less self. */
  readonly difference: number;
  /** The note that stands beside it. */
  readonly reason: string;
  readonly place: CellPlace;
}

/**
 * Where the settled points differ from the unit's own, the largest difference first: the conclusion where there is one,
 * else the points of the bloc. A criterion that either side has not scored is no difference.
 */
export function differences(sheets: readonly ScoreSheet[]): Difference[] {
  const found = sheets.flatMap(({ unit, reading }) =>
    [...reading.entries].flatMap(([criterion, entry]): Difference[] => {
      const self = readNumber(entry.value('self'));
      const by = typeof readNumber(entry.value('council')) === 'number' ? 'council' : 'bloc';
      const settled = readNumber(entry.value(by));
      const place = entry.place(by);
      if (typeof self !== 'number' || typeof settled !== 'number' || self === settled || !place) return [];
      const difference = exactDifference(settled, self);
      return [{ unit, criterion, self, settled, by, difference, reason: textOf(entry.value('note')), place }];
    }),
  );
  return found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** The points of one layer for the cells of another that are still blank. What stands there is left alone. */
export function fillBlanks(
  sheets: readonly ScoreSheet[],
  from: Layer,
  to: Layer,
): { readonly place: CellPlace; readonly value: string | number }[] {
  return sheets.flatMap(({ reading }) =>
    [...reading.entries.values()].flatMap((entry) => {
      const value = entry.value(from);
      const place = entry.place(to);
      const isTaken = !place || !isBlank(entry.value(to));
      return isTaken || (typeof value !== 'number' && typeof value !== 'string') || isBlank(value)
        ? []
        : [{ place, value: asPoints(value) }];
    }),
  );
}

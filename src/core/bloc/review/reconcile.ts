import type { CellPlace } from '../../findings/finding';
import { isBlank, type Cell } from '../../numbers/cell';
import { exactDifference } from '../../numbers/exact';
import { NOT_ASSIGNED, readNumber } from '../../numbers/read-number';
import { textOf } from '../../table/sheet-cells';
import type { Criterion, Plan, PlanUnit } from '../../plan/plan';
import type { Layer } from '../sheets/form/columns';
import { sizeOf } from '../points/size-of';
import { asPoints, isReadable } from '../sheets/import-scores';
import type { ScoreSheet } from '../sheets/score-sheets';

/** A criterion that two of a unit's scores see differently. */
export interface ScoreDifference {
  readonly unit: PlanUnit;
  readonly criterion: number;
  /** Null where it says that the criterion was not assigned. */
  readonly self: number | null;
  /** What the bloc or the conclusion gives instead. */
  readonly settled: number | null;
  readonly by: Extract<Layer, 'bloc' | 'council'>;
  /** Settled less self; null where one of them says not assigned. */
  readonly difference: number | null;
  /** The note that stands beside it. */
  readonly reason: string;
  readonly place: CellPlace;
}

/**
 * Where the settled points differ from the unit's own, the largest difference first: the conclusion where there is one,
 * else the points of the bloc. A criterion that either side has not scored is no difference.
 */
export function differences(sheets: readonly ScoreSheet[]): ScoreDifference[] {
  const found = sheets.flatMap(({ unit, reading }) =>
    [...reading.entries].flatMap(([criterion, entry]): ScoreDifference[] => {
      const points = (layer: Layer): ReturnType<typeof readNumber> => {
        const read = readNumber(entry.value(layer));
        return typeof read === 'number' ? sizeOf(entry.row.kind, read) : read;
      };
      const self = points('self');
      const by = isReadable(entry.value('council')) ? 'council' : 'bloc';
      const settled = points(by);
      const place = entry.place(by);
      const isSaid = (value: typeof self): boolean => typeof value === 'number' || value === NOT_ASSIGNED;
      if (!isSaid(self) || !isSaid(settled) || self === settled || !place) return [];
      const [own, given] = [self, settled].map((value) => (typeof value === 'number' ? value : null));
      const difference = own === null || given === null ? null : exactDifference(given!, own!);
      const reason = textOf(entry.value('note'));
      return [{ unit, criterion, self: own!, settled: given!, by, difference, reason, place }];
    }),
  );
  const size = ({ difference }: ScoreDifference): number => (difference === null ? Infinity : Math.abs(difference));
  return found.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/**
 * The points of one layer for the cells of another that are still blank. What stands there is left alone, and so are points
 * above their maximum, below 0 or unreadable: somebody has to look at them.
 */
export function fillBlanks(
  sheets: readonly ScoreSheet[],
  from: Layer,
  to: Layer,
  plan: Plan,
): { readonly place: CellPlace; readonly value: string | number }[] {
  return sheets.flatMap(({ reading }) =>
    [...reading.entries.values()].flatMap((entry) => {
      const value = entry.value(from);
      const place = entry.place(to);
      const isTaken = !place || !isBlank(entry.value(to)) || isDoubtful(value, plan.criteria[entry.row.index]!);
      return isTaken || (typeof value !== 'number' && typeof value !== 'string') || isBlank(value)
        ? []
        : [{ place, value: asPoints(value) }];
    }),
  );
}

function isDoubtful(cell: Cell, { kind, maximum }: Criterion): boolean {
  const points = readNumber(cell);
  if (typeof points !== 'number') return !isReadable(cell);
  return (points < 0 && kind !== 'penalty') || (maximum !== null && Math.abs(points) > maximum);
}

import type { CellPlace } from '../../findings/finding';
import { isBlank, type Cell } from '../../numbers/cell';
import { exactDifference } from '../../numbers/exact';
import { NOT_ASSIGNED, readNumber } from '../../numbers/read-number';
import { textOf } from '../../table/sheet-cells';
import type { Criterion, Plan, PlanUnit } from '../../plan/plan';
import type { Layer } from '../sheets/form/columns';
import { sizeOf } from '../points/size-of';
import { asPoints, isReadable } from '../sheets/import-scores';
import { ruleDifference, rulePoints } from '../sheets/rule-points';
import type { ScoreSheet } from '../sheets/score-sheets';

/** A criterion that two of a unit's scores see differently. */
export interface ScoreDifference {
  readonly unit: PlanUnit;
  readonly criterion: number;
  /** Null where it says that the criterion was not assigned. */
  readonly self: number | null;
  /** What the bloc or the conclusion gives instead; undefined where neither has scored it yet. */
  readonly settled: number | null | undefined;
  /** What the rule gives for the result; null where that cannot be said. */
  readonly byRule: number | null;
  readonly by: Extract<Layer, 'bloc' | 'council'>;
  /** Settled less self, or by the rule less self where nobody has settled it; null where one of them says not assigned. */
  readonly difference: number | null;
  /** The note that stands beside it. */
  readonly reason: string;
  readonly place: CellPlace;
}

/**
 * Where the settled points differ from the unit's own, or these from what the rule gives, the largest difference first. Settled
 * are the conclusion where there is one, else the points of the bloc. What the unit has not scored is no difference, nor what was
 * settled as the rule has it and the unit too.
 */
export function differences(plan: Plan, sheets: readonly ScoreSheet[]): ScoreDifference[] {
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
      if (!isSaid(self) || !place) return [];
      const numberOf = (value: typeof self): number | null => (typeof value === 'number' ? value : null);
      const own = numberOf(self);
      const byRule = rulePoints(plan, unit, entry);
      const isSettled = isSaid(settled);
      if ((!isSettled || self === settled) && !ruleDifference(plan, unit, entry)) return [];
      const given = isSettled && self !== settled ? numberOf(settled) : byRule;
      const difference = own === null || given === null ? null : exactDifference(given, own);
      const reason = textOf(entry.value('note'));
      const said = isSettled ? numberOf(settled) : undefined;
      return [{ unit, criterion, self: own, settled: said, byRule, by, difference, reason, place }];
    }),
  );
  const size = ({ difference }: ScoreDifference): number => (difference === null ? Infinity : Math.abs(difference));
  return found.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

/**
 * The points of one layer, or those by the rule, for the cells of another layer that are still blank. What stands there is left
 * alone, and so are points above their maximum, below 0 or unreadable: somebody has to look at them.
 */
export function fillBlanks(
  sheets: readonly ScoreSheet[],
  from: Layer | 'byRule',
  to: Layer,
  plan: Plan,
): { readonly place: CellPlace; readonly value: string | number }[] {
  return sheets.flatMap(({ unit, reading }) =>
    [...reading.entries.values()].flatMap((entry) => {
      const value = from === 'byRule' ? (rulePoints(plan, unit, entry) ?? '') : entry.value(from);
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

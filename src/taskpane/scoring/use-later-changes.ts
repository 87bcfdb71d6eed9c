import { useState } from 'react';
import { recordChanges, revertChanges, type LaterChange } from '../../core/bloc/records/later-changes';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { localNow } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';

export interface ChosenChanges {
  readonly chosen: readonly LaterChange[];
  readonly choose: (change: LaterChange, isWanted: boolean) => void;
  readonly record: (reason: string) => void;
  readonly revert: () => void;
}

/** Which later changes are chosen, all at first, and what is done with them. */
export function useLaterChanges(
  scoring: ScoringPlan,
  round: string,
  changes: readonly LaterChange[],
  writing: Writing,
): ChosenChanges {
  const workbook = useWorkbook();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = changes.filter((change) => !left.has(placeKey(change)));
  const count = chosen.length;
  return {
    chosen,
    choose(change, isWanted) {
      const key = placeKey(change);
      setLeft((all) => new Set(isWanted ? [...all].filter((one) => one !== key) : [...all, key]));
    },
    record(reason) {
      const change = recordChanges(scoring, chosen, { round, reason: reason.trim(), time: localNow() });
      if (!change) return;
      void writing.write(
        (steps) => workbook.write(change, steps),
        () => ['settle.recorded', { count }],
      );
    },
    revert() {
      void writing.write(
        (steps) => workbook.write({ edits: revertChanges(chosen) }, steps),
        () => ['settle.reverted', { count }],
      );
    },
  };
}

/** The workbook is read again and again: a change is known by its cell. */
export function placeKey({ place }: LaterChange): string {
  return `${place.sheet}!${place.row}:${place.column}`;
}

import type { CellPlace } from '../../findings/finding';
import { isBlank, type Cell } from '../../numbers/cell';
import type { PlanUnit } from '../../plan/plan';
import { rowsOf } from '../../plan/schema/table';
import { writeTable, type WrittenTable } from '../../plan/schema/write-plan';
import { LAYERS, type Layer } from '../sheets/form/columns';
import { isReadable } from '../sheets/import-scores';
import type { ScoreSheet } from '../sheets/score-sheets';
import type { ScoringPlan } from '../sheets/scoring-plan';
import { logRows } from './log';
import { isSamePoints, settledValue, type SettledRound } from './settled';
import { SCORES } from './tables';

/** A score sheet that says other points than were settled. */
export interface LaterChange {
  readonly unit: PlanUnit;
  readonly criterion: number;
  readonly layer: Layer;
  readonly before: Cell;
  readonly now: Cell;
  /** The cell of the score sheet. */
  readonly place: CellPlace;
  /** The cell of the record; null where nothing was settled. */
  readonly record: CellPlace | null;
}

/** What the score sheets say otherwise than was settled, in their order. */
export function laterChanges(settled: SettledRound, sheets: readonly ScoreSheet[]): LaterChange[] {
  return sheets.flatMap(({ unit, reading }) =>
    [...reading.entries].flatMap(([criterion, entry]) =>
      LAYERS.flatMap((layer): LaterChange[] => {
        const before = settled.points(unit, criterion, layer);
        const now = entry.value(layer);
        const place = entry.place(layer);
        if (!place || isSamePoints(before, now, entry.row.kind)) return [];
        return [{ unit, criterion, layer, before, now, place, record: settled.place(unit, criterion, layer) }];
      }),
    ),
  );
}

interface RecordedChange {
  readonly edits: readonly { readonly place: CellPlace; readonly value: string | number }[];
  readonly rows: readonly WrittenTable[];
}

/** A text that says no points cannot be recorded as points. */
export function isRecordable({ now }: LaterChange): boolean {
  return isBlank(now) || isReadable(now);
}

/** Takes changes into the record, each with its line in the log. Without a reason there is nothing to record. */
export function recordChanges(
  { names }: ScoringPlan,
  changes: readonly LaterChange[],
  { round, reason, time }: { round: string; reason: string; time: number },
): RecordedChange | null {
  if (reason.trim() === '' || changes.length === 0 || !changes.every(isRecordable)) return null;
  const edits = changes.flatMap(({ record, now }) => (record ? [{ place: record, value: settledValue(now) }] : []));
  const added = changes
    .filter(({ record }) => record === null)
    .map(({ unit, criterion, layer, now }) => ({
      round,
      unit: unit.name,
      ...names.get(criterion)!,
      layer,
      points: settledValue(now),
      reason,
      settled: Math.floor(time),
    }));
  const log = logRows(
    changes.map(({ unit, criterion, layer, before, now }) => ({
      time,
      round,
      what: 'changed' as const,
      unit: unit.name,
      criterion: names.get(criterion)!.criterion || names.get(criterion)!.content,
      layer,
      before: settledValue(before),
      now: settledValue(now),
      reason,
    })),
  );
  return { edits, rows: [...(added.length > 0 ? [writeTable(SCORES, rowsOf(SCORES, added))] : []), log] };
}

/** Puts back into the score sheets what was settled. */
export function revertChanges(changes: readonly LaterChange[]): { place: CellPlace; value: string | number }[] {
  return changes.map(({ place, before }) => ({ place, value: settledValue(before) }));
}

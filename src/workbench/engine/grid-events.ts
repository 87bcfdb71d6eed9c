import type { ICommandInfo, ICommandService, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { GridEvent, Rect } from '../grid/grid';
import type { Extras } from './extras';

export interface CommandParameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly range?: EngineRange;
  readonly sheet?: { readonly id?: string };
  readonly selections?: readonly { readonly range: EngineRange }[];
}

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const SHEET_CHANGES = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetHideMutation.id,
]);

/** Turns the engine's commands into grid events. As in Excel, recalculated results are no change. */
export function gridEvents(
  commands: ICommandService,
  unitId: string,
  extras: Extras,
  listener: (event: GridEvent) => void,
): () => void {
  const subscription = commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const parameters = (command.params ?? {}) as CommandParameters;
    if (parameters.unitId !== unitId) return;
    const sheetId = parameters.subUnitId;
    if (SHEET_CHANGES.has(command.id)) listener({ kind: 'sheets' });
    if (command.id === InsertSheetMutation.id && parameters.sheet?.id)
      listener({ kind: 'added', sheetId: parameters.sheet.id });
    if (command.id === RemoveSheetMutation.id && sheetId) {
      // By hand too: what the engine has no room for goes with its sheet.
      extras.removeSheet(sheetId);
      listener({ kind: 'deleted', sheetId });
    }
    if (!sheetId) return;
    if (options?.fromFormula) {
      if (command.id === SetRangeValuesMutation.id) listener({ kind: 'calculated', sheetId });
      return;
    }
    shiftTables(command.id, parameters, extras, sheetId);
    if (command.id === SetRangeValuesMutation.id) {
      const rect = boundsOf(parameters.cellValue);
      if (rect) listener({ kind: 'changed', sheetId, rect });
    } else if (command.id === SetWorksheetActiveOperation.id) {
      listener({ kind: 'activated', sheetId });
    } else if (command.id === SetSelectionsOperation.id) {
      const range = parameters.selections?.at(-1)?.range;
      if (range) listener({ kind: 'selected', sheetId, rect: rectOf(range) });
    }
  });
  return () => subscription.dispose();
}

function shiftTables(id: string, { range }: CommandParameters, extras: Extras, sheetId: string): void {
  if (!range) return;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === InsertRowMutation.id) extras.shift(sheetId, 'row', range.startRow, rows);
  if (id === RemoveRowMutation.id) extras.shift(sheetId, 'row', range.startRow, -rows);
  if (id === InsertColMutation.id) extras.shift(sheetId, 'column', range.startColumn, columns);
  if (id === RemoveColMutation.id) extras.shift(sheetId, 'column', range.startColumn, -columns);
}

function rectOf({ startRow, endRow, startColumn, endColumn }: EngineRange): Rect {
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  return { row, column, rows: (endRow || row) - row + 1, columns: (endColumn || column) - column + 1 };
}

export function boundsOf(cells: CommandParameters['cellValue']): Rect | null {
  const rows = Object.keys(cells ?? {}).map(Number);
  const columns = Object.values(cells ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  return {
    row,
    column,
    rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
    columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
  };
}

import type { FUniver } from '@univerjs/core/facade';
import type { Rect } from '../grid/grid';

/** The engine's sheets have an end; Excel's reach further. */
export function makeRoom(api: FUniver, sheetId: string, { row, rows, column, columns }: Rect): void {
  const sheet = api.getActiveWorkbook()!.getSheetBySheetId(sheetId)!;
  if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
}

import { insertDeleteConflict, nonBlankCellOffSheet } from '../host-error';
import { MOST_COLUMNS, MOST_ROWS, type Grid, type Rect } from '../../grid/grid';

/** How far cells go, down and to the right. */
interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Shifts the cells of a band, from `from` to the last that is in use below it or right of it, to make room or to close it:
 * tables and merged cells within the band go along. As in Excel nothing may be torn apart, nor fall off the sheet. `own` is the
 * table for which it happens.
 */
export function shiftCells(grid: Grid, sheetId: string, from: Rect, by: Shift, own: string): void {
  const used = grid.usedRange(sheetId, false);
  const merges = grid.merges(sheetId);
  const tables = grid.tables().filter((table) => table.sheetId === sheetId && table.id !== own);
  const band = bandOf(from, by, [...(used ? [used] : []), ...merges, ...tables.map(({ rect }) => rect)]);
  const met = tables.filter(({ rect }) => meets(rect, band));
  const isTorn = [...met.map(({ rect }) => rect), ...merges].some((rect) => meets(rect, band) && !isInside(rect, band));
  if (isTorn) throw insertDeleteConflict();
  const target = moved(band, by);
  if (target.row + target.rows > MOST_ROWS || target.column + target.columns > MOST_COLUMNS) {
    throw nonBlankCellOffSheet();
  }
  const closed = closedBy(from, by);
  if (closed) grid.clear(sheetId, closed);
  if (band.rows > 0 && band.columns > 0) grid.moveCells(sheetId, band, target);
  for (const { id, rect } of met) grid.resizeTable(id, moved(rect, by));
}

/** From the first cells to the last that hold something. */
function bandOf(from: Rect, { rows }: Shift, present: readonly Rect[]): Rect {
  if (rows !== 0) {
    const end = Math.max(from.row, ...present.map((rect) => rect.row + rect.rows));
    return { ...from, rows: end - from.row };
  }
  const end = Math.max(from.column, ...present.map((rect) => rect.column + rect.columns));
  return { ...from, columns: end - from.column };
}

/** What goes, where room is closed. */
function closedBy(from: Rect, { rows, columns }: Shift): Rect | null {
  if (rows < 0) return { ...from, row: from.row + rows, rows: -rows };
  if (columns < 0) return { ...from, column: from.column + columns, columns: -columns };
  return null;
}

const moved = (rect: Rect, by: Shift): Rect => ({
  ...rect,
  row: rect.row + by.rows,
  column: rect.column + by.columns,
});

export function meets(a: Rect, b: Rect): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function isInside(inner: Rect, outer: Rect): boolean {
  const inRows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return inRows && inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
}

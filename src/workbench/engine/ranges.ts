import { RANGE_TYPE, type ICellData, type IRange } from '@univerjs/core';
import { MOST_COLUMNS, MOST_ROWS, type Rect } from '../grid/grid';

/** Cells by row and column, as the engine's commands take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export function rangeOf({ row, rows, column, columns }: Rect): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Whole columns and rows end with the engine's sheet; they mean Excel's. */
export function rectOfRange({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Rect {
  const rows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL ? MOST_ROWS : null;
  const columns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL ? MOST_COLUMNS : null;
  if (rows !== null || columns !== null) {
    return {
      row: rows === null ? startRow : 0,
      column: columns === null ? startColumn : 0,
      rows: rows ?? endRow - startRow + 1,
      columns: columns ?? endColumn - startColumn + 1,
    };
  }
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The cells of a rectangle, by their place within it; those that are null are left alone. */
export function cellMatrix(rect: Rect, cellAt: (row: number, column: number) => ICellData | null): CellMatrix {
  const cells: CellMatrix = {};
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const cell = cellAt(row, column);
      if (cell) (cells[rect.row + row] ??= {})[rect.column + column] = cell;
    }
  }
  return cells;
}

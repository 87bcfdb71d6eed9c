import type { ICellData, IRange } from '@univerjs/core';
import type { Rect } from '../grid/grid';

/** Cells by row and column, as the engine's commands take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

export function rangeOf({ row, rows, column, columns }: Rect): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function rectOfRange({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
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

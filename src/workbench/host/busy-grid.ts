import type { CellValue, Grid, Rect } from '../grid/grid';

/** Whether a formula is being computed at this moment. */
export type IsBusy = (formula: string) => boolean;

const BUSY = '#BUSY!';

/**
 * The grid as Excel shows it while formulas are computed elsewhere: their cells hold `#BUSY!`, and nothing has spilled yet.
 * What is computed afterwards stands there without a change event.
 */
export function busyGrid(grid: Grid, isBusy: IsBusy): Grid {
  const shown = new Map<PropertyKey, unknown>([
    ['values', (sheetId: string, rect: Rect) => masked(grid, isBusy, sheetId, rect, grid.values(sheetId, rect))],
    ['text', (sheetId: string, rect: Rect) => masked(grid, isBusy, sheetId, rect, grid.text(sheetId, rect))],
  ]);
  return new Proxy(grid, {
    get(target, key) {
      const own = shown.get(key) ?? (Reflect.get(target, key, target) as unknown);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

function masked<T extends CellValue>(grid: Grid, isBusy: IsBusy, sheetId: string, rect: Rect, cells: T[][]): T[][] {
  const used = grid.usedRange(sheetId, true);
  if (!used) return cells;
  const put = (row: number, column: number, value: string): void => {
    const line = cells[row - rect.row];
    if (line && column >= rect.column && column < rect.column + rect.columns) line[column - rect.column] = value as T;
  };
  grid.formulas(sheetId, used).forEach((line, at) =>
    line.forEach((formula, offset) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !isBusy(formula)) return;
      const [row, column] = [used.row + at, used.column + offset];
      const spill = grid.spillOf(sheetId, row, column) ?? { row, column, rows: 1, columns: 1 };
      for (let r = 0; r < spill.rows; r += 1) {
        for (let c = 0; c < spill.columns; c += 1) put(spill.row + r, spill.column + c, '');
      }
      put(row, column, BUSY);
    }),
  );
  return cells;
}

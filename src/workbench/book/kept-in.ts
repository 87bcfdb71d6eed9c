import type { Kept } from '../../files/kept';
import type { Grid } from '../grid/grid';

/** What the file of a workbook keeps besides its cells. */
export function keptIn(grid: Grid, settings: Kept['settings']): Kept {
  const sheets = grid.sheets();
  return {
    settings: new Map(settings),
    sheetIds: sheets.map(({ id }) => id),
    sheetProperties: sheets.map(({ id }) => Object.fromEntries(grid.properties(id))),
  };
}

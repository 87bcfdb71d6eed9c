import type { CellRect, SheetCells } from '../../table/sheet-cells';
import type { JoinedColumns } from './joined-rows';

/** Rows in which the name is merged with the one above belong to one person; a unit that is merged is that of all its rows. */
export interface MergedRows {
  readonly values: SheetCells['values'];
  readonly goOn: ReadonlySet<number>;
}

/** The cells with what merging has hidden: a value that stands in the first of several rows is that of all of them. */
export function unmerged(
  sheet: SheetCells,
  merges: readonly CellRect[],
  { number, name }: Pick<JoinedColumns, 'number' | 'name'>,
): MergedRows {
  const tall = merges.filter(({ rows }) => rows > 1);
  if (tall.length === 0) return { values: sheet.values, goOn: new Set() };
  const values = sheet.values.slice();
  const goOn = new Set<number>();
  for (const merge of tall) {
    const first = merge.row - sheet.row;
    const column = merge.column - sheet.column;
    for (let row = first + 1; row < Math.min(first + merge.rows, values.length); row += 1) {
      if (column === name) goOn.add(row);
      if (column === name || column === number) continue;
      const cells = values[row]!.slice();
      cells[column] = values[first]![column];
      values[row] = cells;
    }
  }
  return { values, goOn };
}

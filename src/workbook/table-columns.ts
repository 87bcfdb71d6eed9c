import type { LayoutUpdate } from '../core/plan/schema/layout';
import { CONTENT, contentOf, putBack } from './cell-content';
import { POINTS_PER_CHARACTER } from './table-sheets';
import { takenBack } from './taken-back';
import type { AddedColumns, CellContent, RestorePoint } from './workbook';

type ColumnName = AddedColumns['columns'][number];

/** Two requests: one for what stands in the cell of the layout's number, one that writes everything. */
export async function addColumns(
  context: Excel.RequestContext,
  { columns, version }: LayoutUpdate,
  number: number,
): Promise<RestorePoint> {
  const { workbook } = context;
  const cell = workbook.worksheets.getItem(version.sheet).getCell(version.row, version.column).load(CONTENT);
  await context.sync();
  const before = contentOf(cell);
  const { formula, isText, format } = before;
  try {
    for (const { table, heading, width, format } of columns) {
      const column = workbook.tables.getItem(table).columns.add(undefined, undefined, heading);
      column.getDataBodyRange().numberFormat = [[format]];
      const range = column.getRange();
      range.format.columnWidth = width * POINTS_PER_CHARACTER;
      range.format.wrapText = true;
      range.format.verticalAlignment = 'Top';
    }
    // Last, so that a request that fails half way is still seen to be of the earlier layout.
    cell.values = [[number]];
    cell.load('formulas');
    await context.sync();
  } catch (failure) {
    await takeBack(context, columns, () => putBack(cell, before));
    throw failure;
  }
  const [[now]] = cell.formulas as [[CellContent['formula']]];
  const added = columns.map(({ table, heading }) => ({ table, heading }));
  return {
    parts: [
      { kind: 'columns', columns: added },
      { kind: 'cells', cells: [{ place: version, before: { formula, isText, format }, now }] },
    ],
  };
}

async function takeBack(
  context: Excel.RequestContext,
  columns: readonly ColumnName[],
  putBackNumber: () => void,
): Promise<void> {
  let found: Excel.TableColumn[];
  await takenBack(
    context,
    () => {
      found = columns.map(({ table, heading }) =>
        context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).load('name'),
      );
    },
    () => {
      for (const column of found) if (!column.isNullObject) column.delete();
      putBackNumber();
    },
  );
}

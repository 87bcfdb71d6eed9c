import type { LayoutUpdate } from '../core/plan/schema/layout';
import { POINTS_PER_CHARACTER } from './table-sheets';
import type { AddedColumns, CellContent } from './workbook';

type ColumnName = AddedColumns['columns'][number];

/** Two requests: one for what stands in the cell of the layout's number, one that writes everything. */
export async function addColumns(
  context: Excel.RequestContext,
  { columns, version }: LayoutUpdate,
  number: number,
): Promise<AddedColumns> {
  const { workbook } = context;
  const cell = workbook.worksheets.getItem(version.sheet).getCell(version.row, version.column).load('formulas');
  await context.sync();
  const [[before]] = cell.formulas as [[CellContent['formula']]];
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
    await context.sync();
  } catch (failure) {
    await takeBack(context, columns);
    throw failure;
  }
  const added = columns.map(({ table, heading }) => ({ table, heading }));
  return { kind: 'columns', columns: added, version: { place: version, before, now: number } };
}

/** A request that fails keeps what it did before that: it is undone as far as the host allows. */
async function takeBack(context: Excel.RequestContext, columns: readonly ColumnName[]): Promise<void> {
  try {
    const found = namedNow(context, columns);
    await context.sync();
    for (const { column } of found) if (!column.isNullObject) column.delete();
    await context.sync();
  } catch {
    // The first failure is the one to tell.
  }
}

function namedNow({ workbook }: Excel.RequestContext, columns: readonly ColumnName[]) {
  return columns.map(({ table, heading }) => {
    const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).load('name');
    return { column, range: column.getDataBodyRange().load('values') };
  });
}

/** Columns that are gone already are passed over; one that was filled in since counts as changed. */
export async function removeColumns(
  context: Excel.RequestContext,
  { columns, version }: AddedColumns,
  evenIfChanged: boolean,
): Promise<'restored' | 'changed'> {
  const { place, before, now } = version;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  const cell = sheet.getCell(place.row, place.column).load('values');
  const found = namedNow(context, columns);
  await context.sync();
  const left = found.filter(({ column }) => !column.isNullObject);
  const isOwnCell = !cell.isNullObject && String(cell.values[0]![0]) === String(now);
  const isFilled = left.some(({ range }) => range.values.some((row) => row.some((value) => value !== '')));
  if ((isFilled || !isOwnCell) && !evenIfChanged) return 'changed';
  for (const { column } of left) column.delete();
  if (isOwnCell) cell.values = [[before]];
  await context.sync();
  return 'restored';
}

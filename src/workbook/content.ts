import type { Cell } from '../core/numbers/cell';
import type { SheetCells } from '../core/table/sheet-cells';
import { readCells } from './reading';
import { ownTables, TABLE_LIST, type OwnTable } from './table-sheets';
import { WorkbookError, type WorkbookContent } from './workbook';

/** The cells in use of the active sheet or of every visible one, and the add-in's own tables. */
export async function readContent(
  context: Excel.RequestContext,
  which: 'active' | 'all',
  withLayout: boolean,
): Promise<WorkbookContent> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load(TABLE_LIST);
  const active = worksheets.getActiveWorksheet().load('name');
  await context.sync();

  const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const own = ownTables(tables);
  const tableSheets = new Set(own.map(({ sheet }) => sheet));
  const wanted = (which === 'active' ? visible.filter(({ name }) => name === active.name) : visible).filter(
    ({ name }) => !tableSheets.has(name),
  );
  const cells = await readCells(context, [
    ...wanted.map((sheet) => ({
      name: sheet.name,
      sheet,
      range: sheet.getUsedRangeOrNullObject(true),
      withLayout,
    })),
    ...own.map(({ sheet, table }) => ({ name: sheet, sheet: table.worksheet, range: table.getRange() })),
  ]);

  return {
    activeSheet: active.name,
    hiddenSheets: worksheets.items.filter((sheet) => !visible.includes(sheet)).map(({ name }) => name),
    sheets: cells.slice(0, wanted.length),
    tables: cellsOfTables(own, cells.slice(wanted.length)),
    tableSheets,
  };
}

/** The tables of the plan alone. */
export async function readPlanTables(context: Excel.RequestContext): Promise<ReadonlyMap<string, SheetCells>> {
  const { tables } = context.workbook;
  tables.load(TABLE_LIST);
  await context.sync();
  const own = ownTables(tables).filter(({ name }) => !RECORDS.test(name));
  const ranges = own.map(({ table }) => table.getRange().load('values,rowIndex,columnIndex'));
  await context.sync();
  return cellsOfTables(
    own,
    ranges.map((range, at) => toCells(own[at]!.sheet, range)),
  );
}

/** Tables that grow with the work; the plan's own are small, and are read in one request. */
const RECORDS = /^TD_(?:Scores|Log|Votes|Receipts)$/i;

function cellsOfTables(tables: readonly OwnTable[], cells: readonly SheetCells[]): Map<string, SheetCells> {
  return new Map(
    tables.map(({ name, hasTotals }, at) => {
      const own = cells[at]!;
      return [name, hasTotals ? { ...own, values: own.values.slice(0, -1) } : own];
    }),
  );
}

function toCells(name: string, range: Excel.Range): SheetCells {
  if (range.isNullObject) return { name, row: 0, column: 0, values: [] };
  // Above five million cells Excel hands over nothing, without an error.
  if (range.values === null) throw new WorkbookError('too-large', 'NoValues');
  return { name, row: range.rowIndex, column: range.columnIndex, values: range.values as Cell[][] };
}

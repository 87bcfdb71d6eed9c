import type { WrittenTable } from '../core/plan/schema/write-plan';
import type { Cell } from '../core/numbers/cell';
import type { RestorePoint } from './workbook';

const OWN_TABLE = /^TD_/i;
const TEXT = '@';
const GENERAL = 'General';
/** Excel's sheet names. */
const LONGEST_NAME = 31;
/** A character of the standard font, in points. */
const POINTS_PER_CHARACTER = 5.6;

/** The tables of the add-in, their cells asked for. The table list must be loaded with the names of sheets. */
export function ownTables(tables: Excel.TableCollection): { name: string; sheet: string; range: Excel.Range }[] {
  return tables.items
    .filter(({ name }) => OWN_TABLE.test(name))
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      range: table.getRange().load('values,rowIndex,columnIndex'),
    }));
}

/** Two requests: one for the names that are taken, one that writes everything. */
export async function addTableSheets(
  context: Excel.RequestContext,
  tables: readonly WrittenTable[],
): Promise<RestorePoint> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added = tables.map((table) => {
    const name = freeName(table.sheet, taken);
    taken.add(name.toLowerCase());
    const sheet = worksheets.add(name);
    return { name, range: writeTable(sheet, table).load('values') };
  });
  await context.sync();
  return { sheets: added.map(({ name, range }) => ({ name, values: range.values as Cell[][] })) };
}

function writeTable(sheet: Excel.Worksheet, { name, columns, rows }: WrittenTable): Excel.Range {
  // A table has at least one row below its headings.
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  const range = sheet.getRangeByIndexes(0, 0, body.length + 1, columns.length);
  // Formats come first, so that Excel makes no date of a text such as 02/2017.
  range.numberFormat = [
    columns.map(() => TEXT),
    ...body.map((row) => columns.map(({ format }, at) => formatFor(format, row[at]!))),
  ];
  range.values = [columns.map(({ heading }) => heading), ...body.map((row) => row.map(asText))];
  columns.forEach(({ width }, at) => {
    range.getColumn(at).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  sheet.tables.add(range, true).name = name;
  return range;
}

/** A text in a column of numbers or days stays the text that it is. */
function formatFor(format: string, value: string | number): string {
  if (typeof value === 'string' && value !== '') return TEXT;
  return format === TEXT ? TEXT : format || GENERAL;
}

/** What looks like a formula is written as text. */
function asText(value: string | number): string | number {
  return typeof value === 'string' && value.startsWith('=') ? `'${value}` : value;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Sheets that are gone already are passed over. */
export async function removeTableSheets(
  context: Excel.RequestContext,
  { sheets }: RestorePoint,
  evenIfChanged: boolean,
): Promise<'restored' | 'changed'> {
  const found = sheets.map(({ name, values }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return { sheet, values, range: sheet.getUsedRangeOrNullObject(true).load('values') };
  });
  await context.sync();
  const left = found.filter(({ sheet }) => !sheet.isNullObject);
  const isChanged = left.some(({ range, values }) => !isSame(range.isNullObject ? [] : range.values, values));
  if (isChanged && !evenIfChanged) return 'changed';
  for (const { sheet } of left) sheet.delete();
  await context.sync();
  return 'restored';
}

/** The used range may end before the last blank cells that were written. */
function isSame(now: readonly (readonly unknown[])[], before: readonly (readonly Cell[])[]): boolean {
  const filled = (rows: readonly (readonly unknown[])[]): string =>
    JSON.stringify(
      rows.flatMap((row, at) => row.flatMap((value, column) => (value === '' ? [] : [[at, column, value]]))),
    );
  return filled(now) === filled(before);
}

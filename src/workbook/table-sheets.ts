import type { WrittenTable } from '../core/plan/schema/write-plan';
import { entryFor, TEXT, type Entry } from './entries';
import { askWhetherOwn } from './job';
import { freeName } from './sheet-names';
import { takenBack } from './taken-back';
import { namedNow } from './undoing';
import type { AddedSheets, CellContent, Renaming } from './workbook';

type Formula = CellContent['formula'];

const OWN_TABLE = /^TD_/i;
/** Tables that were put away carry a year behind their name. */
const IN_FORCE = /^TD_[a-z]+$/i;
/** A character of the standard font, in points. */
export const POINTS_PER_CHARACTER = 5.6;

export interface OwnTable {
  readonly name: string;
  readonly sheet: string;
  /** The last row is a total and no row of the table. */
  readonly hasTotals: boolean;
  readonly table: Excel.Table;
}

/** What the list of tables must be loaded with. */
export const TABLE_LIST = 'items/name,items/showTotals,items/worksheet/name';

/** The tables of the add-in. */
export function ownTables(tables: Excel.TableCollection): OwnTable[] {
  return tables.items
    .filter(({ name }) => OWN_TABLE.test(name))
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      hasTotals: table.showTotals,
      table,
    }));
}

/** Two requests: one for the names that are taken, one that writes everything. */
export async function addTableSheets(
  context: Excel.RequestContext,
  tables: readonly WrittenTable[],
  archiveAs: string | null,
): Promise<AddedSheets> {
  const { worksheets, tables: present } = context.workbook;
  worksheets.load('items/id,items/name');
  present.load('items/name,items/worksheet/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const before = new Set(worksheets.items.map(({ id }) => id));
  const archived = archiveAs === null ? [] : archive(present, taken, archiveAs);
  const added = tables.map((table, at) => {
    const name = freeName(table.sheet, taken);
    taken.add(name.toLowerCase());
    const sheet = worksheets.add(name).load('id');
    // The first one is where one begins to fill in.
    if (at === 0) sheet.activate();
    const heading = table.columns[0]!.heading;
    return { name, heading, sheet, range: writeTable(sheet, table).load('formulas') };
  });
  try {
    await context.sync();
  } catch (failure) {
    await takeBack(context, added, archived, before);
    throw failure;
  }
  return {
    kind: 'sheets',
    archived,
    sheets: added.map(({ sheet, range }) => ({ id: sheet.id, formulas: range.formulas as Formula[][], computed: [] })),
  };
}

/** Where it did nothing, the sheets of these names are those that were to be put away: they were there before, and stay. */
async function takeBack(
  context: Excel.RequestContext,
  added: readonly { readonly name: string; readonly heading: string }[],
  archived: readonly Renaming[],
  there: ReadonlySet<string>,
): Promise<void> {
  let asked: ReturnType<typeof askWhetherOwn>[];
  let putAway: ReturnType<typeof namedNow>;
  await takenBack(
    context,
    () => {
      asked = added.map(({ name, heading }) => askWhetherOwn(context.workbook.worksheets, name, heading));
      putAway = namedNow(context, archived);
    },
    () => {
      for (const sheet of asked.map((own) => own())) if (sheet && !there.has(sheet.id)) sheet.delete();
      for (const { item, before } of putAway) if (!item.isNullObject) item.name = before;
    },
  );
}

/** The tables of the add-in that are in force, and their sheets, under names that say of which year they are. */
function archive(present: Excel.TableCollection, taken: Set<string>, ending: string): Renaming[] {
  const names = new Set(present.items.map(({ name }) => name.toLowerCase()));
  const own = present.items.filter(({ name }) => IN_FORCE.test(name));
  const isFree = (suffix: string): boolean => own.every(({ name }) => !names.has(`${name}${suffix}`.toLowerCase()));
  let suffix = `_${ending}`;
  for (let number = 2; !isFree(suffix); number += 1) suffix = `_${ending}_${number}`;
  const sheets = new Map(own.map(({ worksheet }) => [worksheet.name, worksheet]));
  const renamings: Renaming[] = own.map(({ name }) => ({ kind: 'table', before: name, now: `${name}${suffix}` }));
  for (const table of own) table.name = `${table.name}${suffix}`;
  for (const [before, worksheet] of sheets) {
    const now = freeName(before, taken, ` ${ending}`);
    taken.add(now.toLowerCase());
    taken.delete(before.toLowerCase());
    renamings.push({ kind: 'sheet', before, now });
    worksheet.name = now;
  }
  return renamings;
}

/** The cells of a table on a sheet of its own, which become the table. */
export function writeTable(sheet: Excel.Worksheet, { name, columns, rows }: WrittenTable): Excel.Range {
  // A table has at least one row below its headings.
  const body = entriesOf({ columns, rows: rows.length > 0 ? rows : [columns.map(() => '')] });
  const range = sheet.getRangeByIndexes(0, 0, body.length + 1, columns.length);
  // Formats come first, so that Excel makes no date of a text such as 02/2017.
  range.numberFormat = [columns.map(() => TEXT), ...body.map((row) => row.map(({ format }) => format))];
  range.values = [columns.map(({ heading }) => heading), ...body.map((row) => row.map(({ content }) => content))];
  columns.forEach(({ width }, at) => {
    range.getColumn(at).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  sheet.tables.add(range, true).name = name;
  return range;
}

/** A text in a column of numbers or days stays the text that it is. */
export function entriesOf({ columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>): Entry[][] {
  return rows.map((row) =>
    columns.map(({ format }, at) => {
      const value = row[at]!;
      return entryFor(value, typeof value === 'string' && value !== '' ? TEXT : format);
    }),
  );
}

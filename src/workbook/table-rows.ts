import { folded } from '../core/names/fold';
import type { WrittenTable } from '../core/plan/schema/write-plan';
import { blocksOf, sizeOf, type Block } from './requests';
import { freeName } from './sheet-names';
import { entriesOf, writeTable } from './table-sheets';
import type { AddedColumns } from './workbook';
import { deleteSheet, type Formula, type Job, type WrittenSheet } from './job';

/** Rows for tables: below those that stand there, or in tables of their own on new sheets. One request looks. */
export async function appendJobs(
  context: Excel.RequestContext,
  wanted: readonly WrittenTable[],
  taken: Set<string>,
): Promise<readonly Job[]> {
  const { tables, worksheets } = context.workbook;
  const found = wanted.map((table) => {
    const isThere = tables.items.some(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    const own = isThere ? tables.getItem(table.name) : null;
    return {
      table,
      own,
      headings: own?.getHeaderRowRange().load('values'),
      body: own?.getDataBodyRange().load('rowCount'),
    };
  });
  await context.sync();
  return found.flatMap(({ table, own, headings, body }) => {
    if (own && headings && body) return belowJobs(own, table, headings.values[0]!.map(String), body.rowCount);
    const name = freeName(table.sheet, taken);
    taken.add(name.toLowerCase());
    return newTableJobs(worksheets, tables, table, name);
  });
}

/** A table that is there: its columns may stand in any order; those that it lacks are added at its end. */
function belowJobs(own: Excel.Table, table: WrittenTable, headings: readonly string[], above: number): Job[] {
  const present = headings.map(folded);
  const missing = table.columns.filter(({ heading }) => !present.includes(folded(heading)));
  const order = [...headings, ...missing.map(({ heading }) => heading)].map((heading) =>
    table.columns.findIndex((column) => folded(column.heading) === folded(heading)),
  );
  const ordered: WrittenTable = {
    ...table,
    columns: order.map((at) => table.columns[at] ?? { heading: '', width: 10, format: 'General' }),
    rows: table.rows.map((row) => order.map((at) => row[at] ?? '')),
  };
  const rows = blocksOf(ordered.rows).map((block): Job => {
    const append = appender(() => own, ordered, block, above + block.from);
    return {
      ...append,
      finish: () => ({ kind: 'rows', table: table.name, above: above + block.from, formulas: append.formulas() }),
    };
  });
  return [...(missing.length > 0 ? [columnsJob(own, table.name, missing, above)] : []), ...rows];
}

/** A table on a sheet of its own; a long one grows request by request. */
function newTableJobs(
  worksheets: Excel.WorksheetCollection,
  tables: Excel.TableCollection,
  table: WrittenTable,
  name: string,
): Job[] {
  const written: WrittenSheet = { id: '', formulas: [], computed: [] };
  const [first = { from: 0, to: 0 }, ...more] = blocksOf(table.rows);
  let sheet: Excel.Worksheet;
  let range: Excel.Range;
  const start: Job = {
    size: sizeOf(table.rows.slice(first.from, first.to)),
    begin() {
      sheet = worksheets.add(name).load('id');
      range = writeTable(sheet, { ...table, rows: table.rows.slice(first.from, first.to) }).load('formulas');
    },
    finish() {
      written.id = sheet.id;
      written.formulas.push(...(range.formulas as Formula[][]));
      return { kind: 'sheets', archived: [], sheets: [written] };
    },
    takeBack: deleteSheet(worksheets, name, table.columns[0]!.heading),
  };
  const rest = more.map((block): Job => {
    // The table is there once an earlier request has made it.
    const append = appender(() => tables.getItem(table.name), table, block, block.from);
    return {
      ...append,
      finish() {
        written.formulas.push(...append.formulas());
        return null;
      },
      // The sheet goes as a whole.
      takeBack: () => () => undefined,
    };
  });
  return [start, ...rest];
}

/** Adds blank rows at the end first, so that their formats are there before what stands in them. */
function appender(
  tableOf: () => Excel.Table,
  table: WrittenTable,
  { from, to }: Block,
  above: number,
): Omit<Job, 'finish'> & { formulas(): Formula[][] } {
  const rows = table.rows.slice(from, to);
  let range: Excel.Range;
  return {
    size: sizeOf(rows),
    begin() {
      const own = tableOf();
      own.rows.add(
        undefined,
        rows.map((row) => row.map(() => '')),
      );
      range = own
        .getDataBodyRange()
        .getRow(above)
        .getResizedRange(rows.length - 1, 0);
      const entries = entriesOf({ ...table, rows });
      range.numberFormat = entries.map((row) => row.map(({ format }) => format));
      range.formulas = entries.map((row) => row.map(({ content }) => content));
      range.load('formulas');
    },
    formulas: () => range.formulas as Formula[][],
    takeBack() {
      const body = tableOf().getDataBodyRange().load('rowCount');
      return () => {
        const added = body.rowCount - above;
        if (added > 0)
          body
            .getRow(above)
            .getResizedRange(added - 1, 0)
            .delete('Up');
      };
    },
  };
}

function columnsJob(own: Excel.Table, table: string, columns: WrittenTable['columns'], above: number): Job {
  const added: AddedColumns = { kind: 'columns', above, columns: columns.map(({ heading }) => ({ table, heading })) };
  return {
    size: 0,
    begin() {
      for (const { heading } of columns) own.columns.add(undefined, undefined, heading);
    },
    finish: () => added,
    takeBack() {
      const found = columns.map(({ heading }) => own.columns.getItemOrNullObject(heading).load('name'));
      return () => {
        for (const column of found) if (!column.isNullObject) column.delete();
      };
    },
  };
}

import { putBack } from './cell-content';
import { EXTENT, readBlocks } from './reading';
import { BYTES_PER_EDIT, packed, sizeOf } from './requests';
import {
  WorkbookError,
  type AddedColumns,
  type AddedRows,
  type AddedSheets,
  type ChangedCells,
  type Renaming,
  type RestorePart,
  type RestorePoint,
} from './workbook';

/** One part of a restoring: what was asked for is there after the next sync. */
interface Undoing {
  /** Reads what takes requests of its own. */
  look?(): Promise<void>;
  /** Whether people changed since what is to be undone. */
  isChanged(): boolean;
  undo(): void;
  /** Asks, behind what undoes it, whether that was done: rows under a filter may stay without a word. */
  ask?(): () => boolean;
}

/** Looks whether anything was changed since, in as few requests as the answers fit into; then one undoes all parts. */
export async function restore(
  context: Excel.RequestContext,
  { parts }: RestorePoint,
  evenIfChanged: boolean,
): Promise<'restored' | 'changed'> {
  const requests = packed(parts.map((part) => ({ part, size: sizeOfPart(part) })));
  const undoings: Undoing[][] = [];
  for (const request of requests) {
    undoings.push(request.map(({ part }) => prepare(context, part)));
    await context.sync();
  }
  for (const one of undoings.flat()) await one.look?.();
  if (!evenIfChanged && undoings.flat().some((one) => one.isChanged())) return 'changed';
  // Last written, first undone: rows of a table are counted from its top.
  for (const request of undoings.reverse()) {
    for (const one of request.reverse()) await undo(context, one);
    await context.sync();
  }
  return 'restored';
}

async function undo(context: Excel.RequestContext, one: Undoing): Promise<void> {
  one.undo();
  if (!one.ask) return;
  const isDone = one.ask();
  await context.sync();
  // The rest waits for a restoring that can do all of it.
  if (!isDone()) throw new WorkbookError('filtered', 'RowsStay');
}

function sizeOfPart(part: RestorePart): number {
  switch (part.kind) {
    case 'rows':
      return sizeOf(part.formulas);
    case 'cells':
      return part.cells.length * BYTES_PER_EDIT;
    case 'sheets':
    case 'columns':
      return 0;
  }
}

function prepare(context: Excel.RequestContext, part: RestorePart): Undoing {
  switch (part.kind) {
    case 'sheets':
      return prepareSheets(context, part);
    case 'columns':
      return prepareColumns(context, part);
    case 'rows':
      return prepareRows(context, part);
    case 'cells':
      return prepareCells(context, part);
  }
}

/** Sheets that are gone already are passed over; a sheet whose old name was given to another keeps its year. */
function prepareSheets(context: Excel.RequestContext, { sheets, archived }: AddedSheets): Undoing {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name,items/worksheet/id');
  const found = sheets.map((added) => {
    const sheet = worksheets.getItemOrNullObject(added.id).load('id');
    return { sheet, added, range: sheet.getUsedRangeOrNullObject(true).load(EXTENT) };
  });
  const putAway = namedNow(context, archived);
  const left = () => found.filter(({ sheet }) => !sheet.isNullObject);
  const isFree = ({ before }: { readonly before: string }): boolean => {
    const gone = new Set(left().map(({ sheet }) => sheet.id));
    const taken = [
      ...worksheets.items.filter(({ id }) => !gone.has(id)).map(({ name }) => name),
      ...tables.items.filter(({ worksheet }) => !gone.has(worksheet.id)).map(({ name }) => name),
    ];
    return !taken.some((name) => name.toLowerCase() === before.toLowerCase());
  };
  let now: Awaited<ReturnType<typeof readBlocks>> = [];
  return {
    async look() {
      const own = left();
      now = await readBlocks(
        context,
        own.map(({ sheet }) => sheet),
        own.map(({ range }) => range),
        'formulas',
      );
    },
    isChanged: () =>
      !putAway.every(isFree) ||
      left().some(({ added: { formulas, computed } }, at) => filled(now[at]!, computed) !== filled(formulas, computed)),
    undo() {
      const free = putAway.filter((one) => !one.item.isNullObject && isFree(one));
      for (const { sheet } of left()) sheet.delete();
      for (const { item, before } of free) item.name = before;
    },
  };
}

/** Columns that are gone already are passed over; one that was filled in since counts as changed. */
function prepareColumns({ workbook }: Excel.RequestContext, { columns, above }: AddedColumns): Undoing {
  const found = columns.map(({ table, heading }) => {
    const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(heading).load('name');
    return { column, range: column.getDataBodyRange().load('values') };
  });
  const left = () => found.filter(({ column }) => !column.isNullObject);
  return {
    isChanged: () =>
      left().some(({ range }) => range.values.slice(0, above).some((row) => row.some((value) => value !== ''))),
    undo() {
      for (const { column } of left()) column.delete();
    },
  };
}

/** Rows of a table that is gone, or that were taken out since, are passed over; rows that hold something else count as changed. */
function prepareRows({ workbook }: Excel.RequestContext, { table, above, formulas }: AddedRows): Undoing {
  const found = workbook.tables.getItemOrNullObject(table).load('name');
  const body = found.getDataBodyRange().load('rowCount');
  const own = body
    .getCell(above, 0)
    .getResizedRange(formulas.length - 1, formulas[0]!.length - 1)
    .load('formulas');
  const count = (): number =>
    found.isNullObject || body.rowCount <= above ? 0 : Math.min(formulas.length, body.rowCount - above);
  return {
    isChanged: () => {
      if (count() === 0) return false;
      const left = own.formulas.slice(0, body.rowCount - above);
      return left.length < formulas.length || JSON.stringify(left) !== JSON.stringify(formulas);
    },
    undo() {
      if (count() === 0) return;
      body
        .getRow(above)
        .getResizedRange(count() - 1, 0)
        .delete('Up');
    },
    ask() {
      if (count() === 0) return () => true;
      // A table keeps one row below its headings.
      const wanted = Math.max(1, body.rowCount - count());
      const left = found.getDataBodyRange().load('rowCount');
      return () => left.rowCount === wanted;
    },
  };
}

/** A cell that holds something else by now keeps it; one that an earlier restoring has put back already is done. */
function prepareCells({ workbook }: Excel.RequestContext, { cells }: ChangedCells): Undoing {
  const found = cells.map((cell) => {
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheetId ?? cell.place.sheet).load('name');
    return { ...cell, sheet, range: sheet.getCell(cell.place.row, cell.place.column).load('formulas') };
  });
  const left = () => found.filter(({ sheet }) => !sheet.isNullObject);
  const isOwn = ({ range, now }: (typeof found)[number]): boolean => range.formulas[0]![0] === now;
  const isBack = ({ range, before }: (typeof found)[number]): boolean => range.formulas[0]![0] === before.formula;
  return {
    isChanged: () => !left().every((cell) => isOwn(cell) || isBack(cell)),
    undo() {
      for (const { range, before } of left().filter(isOwn)) putBack(range, before);
    },
  };
}

export function namedNow(
  { workbook }: Excel.RequestContext,
  archived: readonly Renaming[],
): { item: Excel.Table | Excel.Worksheet; before: string }[] {
  return archived.map(({ kind, before, now }) => {
    const items = kind === 'table' ? workbook.tables : workbook.worksheets;
    return { item: items.getItemOrNullObject(now).load('name'), before };
  });
}

/** What stands in cells, as one text. The used range may end before the last blank cells that were written. */
function filled(rows: readonly (readonly unknown[])[], computed: readonly number[]): string {
  return JSON.stringify(
    rows.flatMap((row, at) =>
      row.flatMap((value, column) => (value === '' || computed.includes(column) ? [] : [[at, column, value]])),
    ),
  );
}

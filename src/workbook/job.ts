import type { CellContent, RestorePart } from './workbook';

export type Formula = CellContent['formula'];

/** One thing that a request writes. */
export interface Job {
  /** What it takes of a request, in bytes. */
  readonly size: number;
  /** Asks for the writing. */
  begin(): void;
  /** After it was written: what undoes it; null where another job's part does. */
  finish(): RestorePart | null;
  /** Asks what there is to take back; the function that comes back is called after the next sync and takes it back. */
  takeBack(): () => void;
}

/** A sheet as it was written: its formulas grow with each request that writes more of its rows. */
export interface WrittenSheet {
  id: string;
  readonly formulas: (readonly Formula[])[];
  readonly computed: readonly number[];
}

/** Takes a new sheet away again, unless somebody else made one of that name meanwhile. */
export function deleteSheet(
  worksheets: Excel.WorksheetCollection,
  name: string,
  first: string | number,
): Job['takeBack'] {
  return () => {
    const isOwn = askWhetherOwn(worksheets, name, first);
    return () => isOwn()?.delete();
  };
}

/** Asks for a sheet that is ours: theirs begins otherwise. After the next sync it is told; null where it is not there, or theirs. */
export function askWhetherOwn(
  worksheets: Excel.WorksheetCollection,
  name: string,
  first: string | number,
): () => Excel.Worksheet | null {
  const sheet = worksheets.getItemOrNullObject(name).load('id');
  const cell = sheet.getRangeByIndexes(0, 0, 1, 1).load('values');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex');
  return () => {
    if (sheet.isNullObject) return null;
    const isOwn = used.isNullObject || String(cell.values[0]![0]) === String(first);
    return isOwn ? sheet : null;
  };
}

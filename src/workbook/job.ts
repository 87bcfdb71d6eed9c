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

/** Takes a new sheet away again, unless somebody else made one of that name meanwhile: theirs begins otherwise. */
export function deleteSheet(
  worksheets: Excel.WorksheetCollection,
  name: string,
  first: string | number,
): Job['takeBack'] {
  return () => {
    const sheet = worksheets.getItemOrNullObject(name).load('name');
    const cell = sheet.getRangeByIndexes(0, 0, 1, 1).load('values');
    return () => {
      const isOwn = !sheet.isNullObject && (cell.values[0]![0] === '' || String(cell.values[0]![0]) === String(first));
      if (isOwn) sheet.delete();
    };
  };
}

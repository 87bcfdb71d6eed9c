import type { Cell } from '../numbers/cell';

/** The used part of a sheet: its cells, and where their first one stands. Rows and columns count from 0. */
export interface SheetCells {
  /** The name of the file that it came in, without its ending; nothing for a sheet of the workbook itself. */
  readonly file?: string;
  /** True where it goes on with the sheet before, as a further table of one document does. */
  readonly follows?: boolean;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** Merged cells, by their place on the sheet; absent where that is not known. */
  readonly merges?: readonly CellRect[];
  /** True where it was asked which cells are merged and nobody told: a blank may be part of the cell above it. */
  readonly mergesUnknown?: boolean;
  /** Rows of the sheet that are hidden; absent where that is not known. */
  readonly hiddenRows?: ReadonlySet<number>;
}

/** Cells that stand together. */
export interface CellRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const PLAIN = /^(?! )[!-~ À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/** The text of a cell, composed (NFC), line breaks and runs of spaces as one space. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  const text = String(cell);
  // Most texts are composed and tidy already, and asking is faster than tidying.
  if (PLAIN.test(text) && !text.includes('  ') && !text.endsWith(' ')) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u200B]+/gu, ' ')
    .trim();
}

import type { Cell } from '../numbers/cell';

/** The used part of a sheet: its cells, and where their first one stands. Rows and columns count from 0. */
export interface SheetCells {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** The text of a cell, composed (NFC), line breaks and runs of spaces as one space. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  return String(cell)
    .normalize('NFC')
    .replace(/[\s\u200B]+/gu, ' ')
    .trim();
}

import type { CellPlace } from './finding';

/** `B9` */
export function cellAddress({ row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

const RECT = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `B9` or `B9:C12`; null when it is no address of cells. */
export function readAddress(
  address: string,
): { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } | null {
  const match = RECT.exec(address);
  if (!match) return null;
  const [row, column] = [Number(match[2]) - 1, columnOf(match[1]!)];
  const [lastRow, lastColumn] = [Number(match[4] ?? match[2]) - 1, columnOf(match[3] ?? match[1]!)];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

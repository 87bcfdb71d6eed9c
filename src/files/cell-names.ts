import type { CellRect } from '../core/table/sheet-cells';

/** `B2:C3` of a part of a file; a single cell is a rectangle too. */
export function rectOf(reference: string): CellRect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(reference);
  if (!match) return null;
  const column = columnOf(match[1]!);
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] ? columnOf(match[3]) : column;
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function referenceOf({ row, column, rows, columns }: CellRect): string {
  const first = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/** `A` → 0, `AA` → 26. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 → `A`, 26 → `AA`. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

import { columnOf, lettersOf, referenceOf } from '../../files/cell-names';
import { MOST_COLUMNS, MOST_ROWS, type Rect } from './grid';

/** `B2`, `B2:C3` for more than one cell, `B:C` and `2:3` for whole columns and rows. */
export function addressOf(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  if (rows === MOST_ROWS && columns < MOST_COLUMNS) return `${lettersOf(column)}:${lettersOf(column + columns - 1)}`;
  if (columns === MOST_COLUMNS) return `${row + 1}:${row + rows}`;
  return referenceOf(rect);
}

/** `'Phòng TC-HC'!B2`; quotes only where Excel writes them. */
export function qualifiedAddress(sheetName: string, rect: Rect): string {
  return `${quotedSheetName(sheetName)}!${addressOf(rect)}`;
}

/** Names that could be cells, in either notation: `Q1`, `R1C1`, `RC`. */
const LIKE_CELLS = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/i;

export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !LIKE_CELLS.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits a sheet name off an address; the name comes without quotes. */
export function splitSheetName(address: string): { sheetName: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheetName: quoted[1]!.replace(/''/g, "'"), cells: quoted[2]! };
  const plain = /^([^!]+)!(.+)$/.exec(address);
  return plain ? { sheetName: plain[1]!, cells: plain[2]! } : { sheetName: null, cells: address };
}

/** Reads `B2`, `B2:C3`, `B:C` or `2:3`, with or without `$`; null when it is no address. */
export function parseAddress(address: string): Rect | null {
  const parts = address.replace(/\$/g, '').toUpperCase().split(':');
  if (parts.length > 2) return null;
  const from = corner(parts[0]!);
  const to = corner(parts[1] ?? parts[0]!);
  if (!from || !to || (parts.length === 1 && (from.row === null || from.column === null))) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? MOST_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const columns = [from.column ?? 0, to.column ?? MOST_COLUMNS - 1].sort((a, b) => a - b) as [number, number];
  if (rows[1] >= MOST_ROWS || columns[1] >= MOST_COLUMNS) return null;
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === '' || match[2] === '0') return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: match[1] ? columnOf(match[1]) : null };
}

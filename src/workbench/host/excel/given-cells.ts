import type { CellValue, Grid, Rect } from '../../grid/grid';
import { readAmerican } from '../texts/american-values';

const TEXT = '@';
const GENERAL = 'General';

interface Taken {
  readonly value: CellValue;
  /** What Excel makes of the number format of a cell that has none. */
  readonly format?: string;
}

/**
 * Writes what an add-in hands over as Excel takes it: texts are read under American settings, save in cells of the text
 * format, where everything stays the text that it is. Null leaves a cell alone.
 */
export function writeGiven(grid: Grid, sheetId: string, rect: Rect, given: readonly (readonly unknown[])[]): void {
  const formats = grid.numberFormats(sheetId, rect);
  const taken = given.map((row, at) =>
    row.map((value, column): Taken | null => (value === null ? null : take(grid, value, formats[at]![column]!))),
  );
  grid.write(
    sheetId,
    rect,
    taken.map((row) => row.map((cell) => cell && cell.value)),
  );
  const own = taken.map((row, at) =>
    row.map((cell, column) => (formats[at]![column] === GENERAL ? (cell?.format ?? null) : null)),
  );
  if (own.some((row) => row.some((format) => format !== null))) grid.writeNumberFormats(sheetId, rect, own);
}

function take(grid: Grid, value: unknown, format: string): Taken {
  if (format === TEXT) return { value: takenAsText(grid, value) };
  if (typeof value !== 'string') return { value: value as CellValue };
  const read = readAmerican(value);
  if (read.kind === 'text') return { value: asIs(read.text) };
  return read.kind === 'formula' ? { value: read.formula } : read;
}

function takenAsText({ ways }: Grid, value: unknown): CellValue {
  if (typeof value !== 'string') {
    const isKept = ways.numberInText === 'number';
    return isKept
      ? (value as CellValue)
      : asIs(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  }
  return asIs(ways.apostropheInText === 'swallowed' && value.startsWith("'") ? value.slice(1) : value);
}

/** The grid itself takes `=` for a formula and an apostrophe for a mark. */
function asIs(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

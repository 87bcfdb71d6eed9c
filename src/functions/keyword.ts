import { CellError, isBlank, valueError, type Cell } from '../core/numbers/cell';

/** A keyword argument: reads a cell, remembers what it read, and names the choices when it cannot. */
export interface Keyword<T> {
  read(cell: Cell): T | CellError;
}

export function keyword<T>(
  argument: string,
  choices: string,
  absent: T,
  readText: (text: string) => T | null,
): Keyword<T> {
  const seen = new Map<string, T | CellError>();
  const readNew = (text: string): T | CellError =>
    readText(text) ?? valueError('unknownKeyword', { argument, found: text, choices });
  return {
    read(cell) {
      if (isBlank(cell)) return absent;
      if (cell instanceof CellError) return cell;
      if (typeof cell !== 'string') return valueError('unknownKeyword', { argument, found: String(cell), choices });
      let value = seen.get(cell);
      if (value === undefined) {
        value = readNew(cell);
        if (seen.size > 1000) seen.clear();
        seen.set(cell, value);
      }
      return value;
    },
  };
}

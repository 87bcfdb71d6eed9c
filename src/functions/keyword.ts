import { CellError, isBlank, valueError, type Cell } from '../core/numbers/cell';
import { remembered } from '../core/names/remembered';

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
  const unknown = (found: string): CellError => valueError('unknownKeyword', { argument, found, choices });
  const read = remembered((text: string): T | CellError => readText(text) ?? unknown(text));
  return {
    read(cell) {
      if (isBlank(cell)) return absent;
      if (cell instanceof CellError) return cell;
      return typeof cell === 'string' ? read(cell) : unknown(String(cell));
    },
  };
}

import { CellError, isBlank, valueError, type Cell } from '../../core/numbers/cell';
import type { Keywords } from '../../core/names/keywords';
import { remembered } from '../../core/names/remembered';

/** Reads a keyword argument: remembers what it read, and names the choices when it cannot. */
export function keyword<T>(
  argument: string,
  choices: Keywords | 'method',
  absent: T,
  readText: (text: string) => T | null,
): (cell: Cell) => T | CellError {
  const unknown = (found: string): CellError => valueError('unknownKeyword', { argument, found, choices });
  const read = remembered((text: string): T | CellError => readText(text) ?? unknown(text));
  return (cell) => {
    if (isBlank(cell)) return absent;
    if (cell instanceof CellError) return cell;
    return typeof cell === 'string' ? read(cell) : unknown(String(cell));
  };
}

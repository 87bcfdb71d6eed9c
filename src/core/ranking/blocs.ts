import { nameKey } from '../names/same-name';
import type { CellError } from '../numbers/cell';
import { isBlank, valueError, type Cell } from '../numbers/cell';
import { isNotAssigned } from '../numbers/not-assigned';

/** Numbers blocs in the order of their first appearance. Spellings of one name (SAMENAME) are one bloc. */
export class BlocNumbers {
  readonly #byText = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  /** The first spelling of each bloc, by its number. */
  readonly names: Cell[] = [];

  /** The number of a bloc; null for a blank. An error value is not asked about. */
  numberOf(cell: Cell): number | null | CellError {
    const text = typeof cell === 'string' ? cell : isBlank(cell) ? '' : String(cell);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    if (isBlank(text)) return null;
    if (isNotAssigned(text)) return valueError('notAssignedHere', { argument: 'blocs' });
    const key = nameKey(text);
    const number = this.#byKey.get(key) ?? this.names.push(cell) - 1;
    this.#byKey.set(key, number);
    this.#byText.set(text, number);
    return number;
  }
}

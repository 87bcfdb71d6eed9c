import { CellError, isBlank, valueError, type Cell } from './cell';
import { asShown } from './decimal';
import { isNotAssigned } from './not-assigned';
import { readVietnameseNumber } from './vietnamese-number';

/** What a numeric cell turned out to be. Text is never guessed: a doubtful one is an error that says why. */
export const BLANK = Symbol('blank');
export const NOT_ASSIGNED = Symbol('not assigned');
export type NumberReading = number | typeof BLANK | typeof NOT_ASSIGNED | CellError;

/**
 * Reads one cell as a number: a number as shown (15 significant digits), a text in Vietnamese notation, a blank,
 * or a not-assigned mark. TRUE and FALSE are not numbers.
 */
export function readNumber(cell: Cell): NumberReading {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return new CellError('#NUM!', { key: 'notFinite' });
    return asShown(cell);
  }
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'boolean') return valueError('notANumber', { found: cell ? 'TRUE' : 'FALSE' });
  if (isNotAssigned(cell)) return NOT_ASSIGNED;
  const reading = readVietnameseNumber(cell);
  if (reading.kind === 'number') return asShown(reading.value);
  if (reading.kind === 'doubtful') {
    return valueError('doubtfulNumber', { found: cell.trim(), thousands: reading.thousands, decimal: reading.decimal });
  }
  return valueError('notANumber', { found: shortened(cell) });
}

function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 30 ? `${trimmed.slice(0, 30)}…` : trimmed;
}

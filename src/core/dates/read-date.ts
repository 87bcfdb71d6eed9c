import { CellError, isBlank, type Cell } from '../numbers/cell';
import { isRealDate, toSerial } from './serial';

const NUMERIC = /^(\d{1,2})\s*[/\-.]\s*(\d{1,2})\s*[/\-.]\s*(\d{4})$/;
const IN_WORDS = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/;
/** The time of day before or behind a date is passed over: `17h00 ngày 21/3/2022`, `21/3/2022 10:30`. */
const TIME_BEFORE = /^\d{1,2}\s*(?::|h|giờ|g)(?:\d{2}|\s*\d{1,2}\s*phút)?[\s,]+/u;
const TIME_AFTER = /[\s,]+\d{1,2}\s*(?::|h|giờ|g)\s*(?:\d{1,2})?(?::\d{1,2})?(?:\s*(?:am|pm|sa|ch|phút))?$/u;
const LAST_SERIAL = 2_958_465;

export type DateReading =
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'blank' }
  /** It looks like a date, and there is no such day. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'none' };

/** Reads a cell as a day: a date serial, or a text with the day before the month (`21/3/2022`, `21 tháng 3 năm 2022`). */
export function readDate(cell: Cell): DateReading {
  if (cell instanceof CellError || typeof cell === 'boolean') return { kind: 'none' };
  if (typeof cell === 'number') {
    const isDate = cell >= 1 && cell < LAST_SERIAL + 1;
    return isDate ? { kind: 'date', serial: Math.floor(cell) } : { kind: 'none' };
  }
  if (isBlank(cell)) return { kind: 'blank' };
  const text = String(cell)
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(TIME_BEFORE, '')
    .replace(/^ngày\s+/, '')
    .replace(TIME_AFTER, '');
  const match = NUMERIC.exec(text) ?? IN_WORDS.exec(text);
  if (!match) return { kind: 'none' };
  const date = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return isRealDate(date) ? { kind: 'date', serial: toSerial(date) } : { kind: 'impossible' };
}

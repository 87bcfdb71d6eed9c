import { readDate } from '../../dates/read-date';
import type { Cell } from '../../numbers/cell';
import { textOf } from '../../table/sheet-cells';
import type { WrittenDay } from '../table/row-facts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SHORT_YEAR = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/;

/**
 * A day in a register: of receiving, of birth, of recruitment. Besides what counts as a date elsewhere, people write a full
 * stop behind it, a year of two digits (of this century) or an ISO date: which day is meant is not in doubt.
 */
export function readWrittenDay(cell: Cell): WrittenDay {
  const reading = readDate(typeof cell === 'string' ? tidied(cell) : cell);
  if (reading.kind === 'date' || reading.kind === 'blank') return reading;
  return { kind: reading.kind, text: textOf(cell) };
}

function tidied(text: string): string {
  const day = text
    .normalize('NFC')
    .trim()
    .replace(/[.;,]+$/, '');
  return day.replace(ISO, '$3/$2/$1').replace(SHORT_YEAR, '$120$2');
}

import { readDate } from '../../dates/read-date';
import type { Cell } from '../../numbers/cell';
import { textOf } from '../../table/sheet-cells';
import type { ReceivedDay } from '../table/row-facts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SHORT_YEAR = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/;

/**
 * The day on which a registration was received. Besides what counts as a date elsewhere, a register may hold a full
 * stop, a year of two digits (of this century) or an ISO date: which day is meant is not in doubt.
 */
export function readReceived(cell: Cell): ReceivedDay {
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

import { isRealDate, lastDayOfMonth, toSerial, type CivilDate } from './serial';

/** The last valid day that a phrase names, as a date serial, or why there is none. */
export type DeadlineReading =
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

const SLASHED_DATE = String.raw`(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})(?![\d/-])`;
const DASHED_DATE = String.raw`(?:ngày\s+)?(\d{1,2})\s*-\s*(\d{1,2})\s*-\s*(\d{4})(?![\d/-])`;
const WORDED_DATE = String.raw`(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})(?!\d)`;
const QUARTER = String.raw`quý\s+(iv|iii|ii|i|[1-4])\s*(?:\/|năm|\s)\s*(\d{4})(?!\d)`;
const MONTH = String.raw`tháng\s+(\d{1,2})\s*(?:\/|năm|\s)\s*(\d{4})(?!\d)`;
const MONTHS = String.raw`(\d{1,2})\s*-\s*(\d{1,2})\s*\/\s*(\d{4})(?!\d)`;
const BARE_MONTH = String.raw`(\d{1,2})\s*\/\s*(\d{4})(?!\d)`;
const BEFORE = /(?<!\p{L})trước\s+(?:hết\s+)?$/u;

/** The kinds of period that a phrase can end on, longest first: what one matched, a later one does not see. */
const PERIODS: readonly { readonly pattern: string; readonly read: (parts: readonly string[]) => Period }[] = [
  { pattern: WORDED_DATE, read: ([day, month, year]) => ofDay(Number(day), Number(month), Number(year)) },
  { pattern: SLASHED_DATE, read: ([day, month, year]) => ofDay(Number(day), Number(month), Number(year)) },
  { pattern: DASHED_DATE, read: ([day, month, year]) => ofDay(Number(day), Number(month), Number(year)) },
  {
    pattern: QUARTER,
    read: ([quarter, year]) => ofMonths(quarterNumber(quarter!) * 3 - 2, quarterNumber(quarter!) * 3, Number(year)),
  },
  { pattern: MONTH, read: ([month, year]) => ofMonths(Number(month), Number(month), Number(year)) },
  { pattern: MONTHS, read: ([first, last, year]) => ofMonths(Number(first), Number(last), Number(year)) },
  { pattern: BARE_MONTH, read: ([month, year]) => ofMonths(Number(month), Number(month), Number(year)) },
];

interface Period {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/**
 * Reads a deadline as official documents word it. The day itself counts (`chậm nhất hết ngày 18/3/2022`), unless the
 * phrase says `trước`: then it is the day before the day, month or quarter named. Day before month; years in full.
 */
export function readDeadline(phrase: string): DeadlineReading {
  let text = phrase.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const found: { readonly period: Period; readonly isBefore: boolean }[] = [];
  for (const { pattern, read } of PERIODS) {
    text = text.replace(new RegExp(`(?<![\\d/-])${pattern}`, 'gu'), (match: string, ...rest: unknown[]) => {
      const at = rest[rest.length - 2] as number;
      found.push({ period: read(rest.slice(0, -2) as string[]), isBefore: BEFORE.test(text.slice(0, at)) });
      return '□'.repeat(match.length);
    });
  }
  if (found.length === 0) return { kind: 'none' };
  if (found.length > 1) return { kind: 'several' };
  const { period, isBefore } = found[0]!;
  if (!isRealDate(period.first) || !isRealDate(period.last)) return { kind: 'impossible' };
  return { kind: 'day', serial: isBefore ? toSerial(period.first) - 1 : toSerial(period.last) };
}

function ofDay(day: number, month: number, year: number): Period {
  const date = { day, month, year };
  return { first: date, last: date };
}

function ofMonths(first: number, last: number, year: number): Period {
  const isOrdered = first <= last && last <= 12;
  return {
    first: { day: isOrdered ? 1 : 0, month: first, year },
    last: { day: isOrdered ? lastDayOfMonth(year, last) : 0, month: last, year },
  };
}

function quarterNumber(text: string): number {
  return ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1 || Number(text);
}

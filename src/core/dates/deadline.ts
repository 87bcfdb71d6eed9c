import { folded } from '../names/fold';
import { isRealDate, lastDayOfMonth, toSerial, type CivilDate } from './serial';

/** The last valid day that a phrase names, as a date serial, or why there is none. */
export type DeadlineReading =
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

// The texts are folded: lower case, without diacritics, one kind of dash.
const DAY = String.raw`(?:ngay\s*)?(\d{1,2})`;
const YEAR = String.raw`(\d{4})(?![\d/-])`;
const OF_YEAR = String.raw`\s*(?:\/|nam|\s)\s*`;
const SLASHED_DATE = String.raw`${DAY}\s*\/\s*(\d{1,2})\s*\/\s*${YEAR}`;
const DASHED_DATE = String.raw`${DAY}\s*-\s*(\d{1,2})\s*-\s*${YEAR}`;
const WORDED_DATE = String.raw`${DAY}\s+thang\s+(\d{1,2})${OF_YEAR}${YEAR}`;
const QUARTER = String.raw`qu[yi]\s+(iv|iii|ii|i|[1-4])${OF_YEAR}${YEAR}`;
const MONTHS = String.raw`(?:thang\s+)?(\d{1,2})\s*-\s*(\d{1,2})\s*\/\s*${YEAR}`;
const MONTH = String.raw`thang\s+(\d{1,2})${OF_YEAR}${YEAR}`;
const BARE_MONTH = String.raw`(\d{1,2})\s*\/\s*${YEAR}`;
/** What may stand between `trước` and the period that it is before. */
const BEFORE = /(?:^|[^a-z])truoc(?:\s+het)?(?:\s+(?:thu\s+[a-z0-9]+|chu\s+nhat)\s*,?)?(?:\s+ngay)?\s*[:(]?\s*$/;
const DASHES = /[\u2010-\u2015\u2212]/gu;
/** A second day beside the period found: the start of a span, or a day named after its month. */
const ANOTHER_DAY = /ngay\s*\d{1,2}(?!\d)|\d\s*(?:-|den)\s*□/;

/** The kinds of period that a phrase can end on, longest first: what one matched, a later one does not see. */
const PERIODS: readonly (readonly [pattern: string, read: (first: number, second: number, third: number) => Period])[] =
  [
    [WORDED_DATE, ofDay],
    [SLASHED_DATE, ofDay],
    [DASHED_DATE, ofDay],
    [QUARTER, (quarter, year) => ofMonths(quarter * 3 - 2, quarter * 3, year)],
    [MONTHS, ofMonths],
    [MONTH, ofMonth],
    [BARE_MONTH, ofMonth],
  ];

interface Period {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/**
 * Reads a deadline as official documents word it. The day itself counts (`chậm nhất hết ngày 18/3/2022`), unless the
 * phrase says `trước`: then it is the day before the day, month or quarter named. Day before month; years in full.
 * Case and diacritics are set aside. A span of days or a second date is more than one deadline.
 */
export function readDeadline(phrase: string): DeadlineReading {
  const reading = readPhrase(phrase);
  if (!('period' in reading)) return reading;
  const { period, isBefore } = reading;
  return { kind: 'day', serial: isBefore ? toSerial(period.first) - 1 : toSerial(period.last) };
}

/**
 * The first and the last day that a phrase speaks of: `4-5/2017` from 1 April to 31 May. What ends `trước` a period or on
 * a day has no first day. Null where readDeadline reads no day.
 */
export function readPeriod(phrase: string): { readonly from: number | null; readonly to: number } | null {
  const reading = readPhrase(phrase);
  if (!('period' in reading)) return null;
  const [first, last] = [toSerial(reading.period.first), toSerial(reading.period.last)];
  if (reading.isBefore) return { from: null, to: first - 1 };
  return { from: first === last ? null : first, to: last };
}

type PhraseReading =
  Exclude<DeadlineReading, { kind: 'day' }> | { readonly period: Period; readonly isBefore: boolean };

function readPhrase(phrase: string): PhraseReading {
  let text = folded(phrase).replace(DASHES, '-');
  const found: { readonly period: Period; readonly isBefore: boolean }[] = [];
  for (const [pattern, read] of PERIODS) {
    const apart = new RegExp(`(^|[^\\d/-])${pattern}`, 'g');
    text = text.replace(apart, (match: string, space: string, ...rest: unknown[]) => {
      const at = (rest[rest.length - 2] as number) + space.length;
      const numbers = (rest.slice(0, -2) as string[]).map(toNumber) as [number, number, number];
      found.push({ period: read(...numbers), isBefore: BEFORE.test(text.slice(0, at)) });
      return space + '□'.repeat(match.length - space.length);
    });
  }
  if (found.length === 0) return { kind: 'none' };
  if (found.length > 1 || ANOTHER_DAY.test(text)) return { kind: 'several' };
  const { period } = found[0]!;
  return isRealDate(period.first) && isRealDate(period.last) ? found[0]! : { kind: 'impossible' };
}

function ofDay(day: number, month: number, year: number): Period {
  const date = { day, month, year };
  return { first: date, last: date };
}

function ofMonth(month: number, year: number): Period {
  return ofMonths(month, month, year);
}

function ofMonths(first: number, last: number, year: number): Period {
  const isOrdered = first <= last && last <= 12;
  return {
    first: { day: isOrdered ? 1 : 0, month: first, year },
    last: { day: isOrdered ? lastDayOfMonth(year, last) : 0, month: last, year },
  };
}

/** A number in digits, or that of a quarter in Roman ones. */
function toNumber(text: string): number {
  return ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1 || Number(text);
}

import { fromSerial, lastDayOfMonth, toSerial } from '../../dates/serial';
import type { Source } from '../source';

/* What becomes of a value of the plan of `year` in the plan of the year after. */

/** It holds for the next year too. */
export function stands<T>(value: T): T {
  return value;
}

/** A phrase of days is a year later whatever its years are. */
export function movedPhrase(phrase: string): string {
  return phrase.replace(/\d+/g, (digits) => (digits.length === 4 ? String(Number(digits) + 1) : digits));
}

/**
 * Numbers: with the stroke before them, as spans of years, as numbers of documents such as `05/2022/QĐ-UBND`, or by
 * themselves. Spans and numbers of documents stand as they are.
 */
const NUMBERS = /\/\d+|\d{4}\s*[-–]\s*\d{4}(?!\d)|\d+\/\d{4}\/\p{L}|\d+/gu;
const YEAR = /^(\/?)(\d{4})$/;

/** This year and the next in a text become the next and the one after; other years stand. */
export function movedYears(text: string, year: number): string {
  return text.replace(NUMBERS, (found) => {
    const [, stroke = '', digits] = YEAR.exec(found) ?? [];
    const named = Number(digits);
    return named === year || named === year + 1 ? stroke + String(named + 1) : found;
  });
}

/** A year later; 29 February becomes the 28th. */
export function movedDay(day: number | string | null, year: number): number | string | null {
  if (typeof day !== 'number') return day === null ? null : movedYears(day, year);
  const date = fromSerial(day);
  const next = { ...date, year: date.year + 1 };
  return toSerial({ ...next, day: Math.min(date.day, lastDayOfMonth(next.year, next.month)) });
}

/** One year more since the day of origin. */
export function oneMore(years: number | null): number | null {
  return years === null ? null : years + 1;
}

/** The words are those of last year's document. */
export function fromLastYear({ section, words }: Source, year: number): Source {
  if (section === '' || /^Kế hoạch năm \d{4}/.test(section)) return { section, words };
  return words === '' ? { section, words } : { section: `Kế hoạch năm ${year}, ${section}`, words };
}

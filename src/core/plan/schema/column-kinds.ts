import { officialDate } from '../../dates/serial';
import { readDate } from '../../dates/read-date';
import { folded } from '../../names/fold';
import type { Cell } from '../../numbers/cell';
import { BLANK, readNumber } from '../../numbers/read-number';
import { textOf } from '../../table/sheet-cells';
import { printSource, readSource, type Source } from '../source';
import type { Column, PlanColumn } from './column';
import { fromLastYear, stands } from './year-later';

/* In the next year a value stands as it is, but where days are spoken of: such a column has to say what becomes of it. */

/** A column that says itself how a value goes into the next year. */
export function inNextYear<T>(column: Column<T>, nextYear: NoInfer<PlanColumn<T>['nextYear']>): PlanColumn<T> {
  return { ...column, nextYear };
}

const TEXT = '@';
/** The years in which a number in a column of texts is a date that Excel made of one: 1950 to 2149. */
const DATES = { from: 18_264, to: 91_312 };

function line(heading: string, width: number, aliases: readonly string[] = []): Column<string> {
  return { heading, aliases, expects: 'text', width, format: TEXT, blank: '', read: asText, write: (value) => value };
}

/** A text of one line. A number that people typed reads as it is written in Vietnamese. */
export function text(heading: string, width = 20, aliases: readonly string[] = []): PlanColumn<string> {
  return { ...line(heading, width, aliases), nextYear: stands };
}

/** The name of one unit. */
export function unit(heading: string, width: number): PlanColumn<string> {
  return { ...text(heading, width), renamed: (name, nameNow) => nameNow(name) };
}

/** A text that speaks of days (`chậm nhất hết ngày 18/3/2022`); a date that Excel made of one is written out again. */
export function phrase(heading: string, width = 30): Column<string> {
  const read = (cell: Cell): string =>
    typeof cell === 'number' && cell >= DATES.from && cell < DATES.to ? officialDate(cell) : asText(cell);
  return { ...line(heading, width), read };
}

/** Several texts in one cell, apart by semicolons or line breaks. */
export function list(heading: string, width = 24): PlanColumn<readonly string[]> {
  const read = (cell: Cell): readonly string[] =>
    (typeof cell === 'string' ? cell.split(/[;\r\n]/) : [asText(cell)]).map(textOf).filter((one) => one !== '');
  return {
    heading,
    aliases: [],
    expects: 'text',
    width,
    format: TEXT,
    blank: [],
    read,
    write: (value) => value.join('; '),
    nextYear: stands,
  };
}

/** Names of units; two that are one now are named once. */
export function units(heading: string, width?: number): PlanColumn<readonly string[]> {
  return { ...list(heading, width), renamed: (names, nameNow) => [...new Set(names.map(nameNow))] };
}

export function number(heading: string, width = 10): PlanColumn<number | null> {
  return {
    heading,
    aliases: [],
    expects: 'number',
    width,
    format: 'General',
    blank: null,
    read: asNumber,
    write: (value) => value ?? '',
    nextYear: stands,
  };
}

/** A whole number, not negative. */
export function whole(heading: string, width = 10): PlanColumn<number | null> {
  const read = (cell: Cell): number | null | undefined => {
    const value = asNumber(cell);
    return typeof value === 'number' && !(Number.isInteger(value) && value >= 0) ? undefined : value;
  };
  return { ...number(heading, width), expects: 'whole', read };
}

/** A share from 0 to 1, shown as a percentage. */
export function percent(heading: string, width = 10): PlanColumn<number | null> {
  const read = (cell: Cell): number | null | undefined => {
    const value = asNumber(cell);
    return typeof value === 'number' && (value < 0 || value > 1) ? undefined : value;
  };
  return { ...number(heading, width), expects: 'percent', format: '0.0##%', read };
}

/** A day as a serial number. What is no day of the calendar, `30/2/2017`, stays the text that it is. */
export function date(heading: string, width = 12): Column<number | string | null> {
  const read = (cell: Cell): number | string | null => {
    const reading = readDate(cell);
    if (reading.kind === 'date') return reading.serial;
    return reading.kind === 'blank' ? null : asText(cell);
  };
  return {
    heading,
    aliases: [],
    expects: 'date',
    width,
    format: 'dd/mm/yyyy',
    blank: null,
    read,
    write: (value) => value ?? '',
  };
}

/** One of a few words. Case and diacritics are set aside. */
export function choice<K extends string>(
  heading: string,
  words: Readonly<Record<K, string>>,
  width = 16,
): PlanColumn<K | null> {
  const keys = Object.keys(words) as K[];
  const byWord = new Map(keys.map((key) => [folded(words[key]), key]));
  const read = (cell: Cell): K | null | undefined => {
    const word = asText(cell);
    return word === '' ? null : byWord.get(folded(word));
  };
  return {
    heading,
    aliases: [],
    expects: 'choice',
    width,
    format: TEXT,
    choices: keys.map((key) => words[key]),
    blank: null,
    read,
    write: (value) => (value === null ? '' : words[value]),
    nextYear: stands,
  };
}

/** The section of the document that a row rests on, and its words. */
export function source(heading = 'Căn cứ', width = 40): PlanColumn<Source> {
  const blank = { section: '', words: '' };
  const read = (cell: Cell): Source => readSource(asText(cell));
  return { ...line(heading, width), blank, read, write: printSource, nextYear: fromLastYear };
}

function asText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : textOf(cell);
}

function asNumber(cell: Cell): number | null | undefined {
  const reading = readNumber(cell);
  if (reading === BLANK) return null;
  return typeof reading === 'number' ? reading : undefined;
}

import { readDay, type ReadNumber } from './american-days';

/** What a text becomes that Excel reads as if somebody had typed it under American settings. */
export type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: number | boolean | string; readonly format?: string };

const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!)$/i;
/** No number and no day is longer. */
const LONGEST = 60;
const DIGITS = /^(?:(\d+(?:,\d{3,})*)(?:\.(\d*))?|\.(\d+))(?:E([+-]?\d{1,3}))?$/i;
const FRACTION = /^(\d+) +(\d+)\/([1-9]\d*)$/;

/**
 * Reads a text the way Excel reads one that an add-in writes into a cell not formatted as text, whatever the language of
 * Excel: an apostrophe in front keeps the rest a text and is swallowed, `=`, `+` and `-` begin a formula, and numbers, days,
 * truth values and errors are no texts.
 */
export function readAmerican(text: string, thisYear = new Date().getFullYear()): Given {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.replace(/^ +| +$/g, '');
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.test(trimmed)) return { kind: 'value', value: trimmed.toUpperCase() };
  const number = trimmed.length > LONGEST ? null : (readNumber(trimmed) ?? readDay(trimmed, thisYear));
  if (number) return { kind: 'value', ...number };
  if (/^[+-]/.test(text) && trimmed.length > 1) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
}

function readNumber(text: string): ReadNumber | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [whole, above, below] = fraction.slice(1).map(Number) as [number, number, number];
    return { value: whole + above / below, format: below < 10 ? '# ?/?' : '# ??/??' };
  }
  const inBrackets = /^\(([^()+-]+)\)$/.exec(text);
  if (inBrackets) return negative(readPlain(inBrackets[1]!.trim()));
  const sign = /^([+-])\s*/.exec(text);
  if (!sign) return readPlain(text);
  const rest = readPlain(text.slice(sign[0].length));
  return sign[1] === '-' ? negative(rest) : rest;
}

/** A number without a sign in front, with `$` or `%`. */
function readPlain(text: string): ReadNumber | null {
  const isMoney = text.startsWith('$');
  const isPercent = text.startsWith('%') || text.endsWith('%');
  const bare = text.replace(/^\$\s*([+-]?)/, '$1').replace(/^%\s*|\s*%$/, '');
  const sign = isMoney && bare.startsWith('-') ? -1 : 1;
  const match = DIGITS.exec(isMoney ? bare.replace(/^[+-]/, '') : bare);
  if (!match || (isMoney && isPercent)) return null;
  const [, whole = '', decimals, onlyDecimals, power] = match;
  const fraction = decimals ?? onlyDecimals ?? '';
  const exponent = Number(power ?? 0) - (isPercent ? 2 : 0);
  const value = sign * Number(`${whole.replace(/,/g, '') || '0'}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  const format = formatOf(
    { isMoney, isPercent, isLong: power !== undefined, isGrouped: whole.includes(',') },
    fraction,
  );
  return format === null ? { value } : { value, format };
}

interface Marks {
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly isLong: boolean;
  readonly isGrouped: boolean;
}

function formatOf({ isMoney, isPercent, isLong, isGrouped }: Marks, fraction: string): string | null {
  const decimals = fraction === '' ? '' : '.00';
  if (isMoney) return `$#,##0${decimals}_);[Red]($#,##0${decimals})`;
  if (isPercent) return `0${decimals}%`;
  if (isLong) return '0.00E+00';
  return isGrouped ? `#,##0${decimals}` : null;
}

function negative(read: ReadNumber | null): ReadNumber | null {
  return read && { ...read, value: -read.value };
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const NUMBER = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(%?)$/;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What a typed text stands for: a number with the format that goes with it, or the text itself and nothing else. */
export type TypedValue =
  { readonly kind: 'number'; readonly value: number; readonly format?: string } | { readonly kind: 'text' };

/**
 * What a text typed into a cell means under Vietnamese settings, as Excel reads it there: `10/3/2022` is 10 March and
 * `12/25/2022` a text, `95,5` and `1.234,5` are numbers, `12,5%` is an eighth. Where the cell is formatted as text,
 * everything is text; where it shows percentages, a bare number from 1 on is one of them. Null where the engine reads it rightly.
 */
export function typedValue(text: string, pattern = ''): TypedValue | null {
  if (pattern === '@') return { kind: 'text' };
  const trimmed = text.trim();
  const date = DATE.exec(trimmed);
  if (date) {
    const [day, month, year] = date.slice(1).map(Number) as [number, number, number];
    const time = Date.UTC(year, month - 1, day);
    const isReal = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day && year >= 1900;
    if (!isReal) return { kind: 'text' };
    return { kind: 'number', value: Math.round((time - DAY_ZERO) / 86_400_000), format: 'dd/mm/yyyy' };
  }
  const number = NUMBER.exec(trimmed);
  if (!number) return null;
  const [, sign, whole = '', fraction = '', percent] = number;
  const isGrouped = whole.includes('.');
  if (pattern.includes('%') && !percent) {
    // As in Excel: 10 and 0,1 are both 10%.
    const typed = Number(`${sign}${whole.replace(/\./g, '')}.${fraction || '0'}`);
    const isWhole = Math.abs(typed) >= 1;
    return { kind: 'number', value: isWhole ? Number(`${typed}e-2`) : typed };
  }
  if (fraction === '' && !isGrouped) return null;
  const value = Number(`${sign}${whole.replace(/\./g, '')}.${fraction || '0'}e${percent ? -2 : 0}`);
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
  if (percent) return { kind: 'number', value, format: `0${decimals}%` };
  return isGrouped ? { kind: 'number', value, format: `#,##0${decimals}` } : { kind: 'number', value };
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A value that a typed text stands for, and the number format that goes with it. */
export interface TypedValue {
  readonly value: number;
  readonly format?: string;
}

/**
 * What a text typed into a cell means under Vietnamese settings, as Excel reads it there: `10/3/2022` is 10 March, and
 * `95,5` a number. Null for everything else, and for a day that does not exist.
 */
export function typedValue(text: string): TypedValue | null {
  const trimmed = text.trim();
  const date = DATE.exec(trimmed);
  if (date) {
    const [day, month, year] = date.slice(1).map(Number) as [number, number, number];
    const time = Date.UTC(year, month - 1, day);
    const isReal = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day && year >= 1900;
    return isReal ? { value: Math.round((time - DAY_ZERO) / 86_400_000), format: 'dd/mm/yyyy' } : null;
  }
  return DECIMAL_COMMA.test(trimmed) ? { value: Number(trimmed.replace(',', '.')) } : null;
}

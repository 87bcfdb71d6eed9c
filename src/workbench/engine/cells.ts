import { BooleanNumber, CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../grid/grid';

/** The value of a cell as office.js shows it: a blank is an empty text, a boolean is TRUE or FALSE. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === BooleanNumber.TRUE || v === true || v === 'TRUE';
  return v;
}

/**
 * A cell to write for a value; a text starting with `=` is a formula, an empty text clears value and formula. As in
 * Excel, an apostrophe in front makes a text of whatever follows and is not part of it.
 */
export function cellFor(value: CellValue): ICellData {
  if (value === '') return { v: null, f: null, si: null, p: null, t: null };
  if (typeof value === 'string' && value.startsWith('=') && value.length > 1)
    return { f: value, v: null, si: null, p: null, t: null };
  if (typeof value === 'string' && value.startsWith("'")) {
    return { v: value.slice(1), t: CellValueType.STRING, f: null, si: null, p: null };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null };
  const t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t, f: null, si: null, p: null };
}

export const GENERAL = 'General';

export function numberFormatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? GENERAL;
}

/** The text a cell shows, under its number format. */
export function textOf(value: CellValue, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === GENERAL) return String(Number(value.toPrecision(11)));
  try {
    return numfmt.format(format, value, { locale: 'vi', throws: false });
  } catch {
    return String(value);
  }
}

/** `#RRGGBB`, or an empty text. */
export function fillOf(style: Nullable<IStyleData>): string {
  const color = style?.bg?.rgb;
  if (!color) return '';
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

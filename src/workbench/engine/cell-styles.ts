import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { HorizontalAlignment, Side, TextLook, VerticalAlignment } from '../grid/grid';
import { GENERAL } from './cells';

/** The looks of cells in the words of the engine. What a style does not name stays as it is. */

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export const HEADING_STYLE: IStyleData = { bl: BooleanNumber.TRUE, bg: { rgb: '#D9E1F2' } };

export function fillStyle(color: string | null): IStyleData {
  return { bg: color === null ? null : { rgb: color } };
}

/** Null leaves a cell with its format, as a writing of several formats at once may. */
export function numberFormatStyle(format: string | null): Nullable<IStyleData> {
  return format === null ? null : { n: format === GENERAL ? null : { pattern: format } };
}

export function wrapStyle(wraps: boolean): IStyleData {
  return { tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
}

export function verticalStyle(alignment: VerticalAlignment): IStyleData {
  return { vt: VERTICAL[alignment] };
}

export function lookStyle({ bold, italic, horizontal }: TextLook): IStyleData {
  const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
  };
}

/** Thin black lines; those at the other sides stay. */
export function lineStyle(sides: readonly Side[]): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
  const bd: IBorderData = Object.fromEntries(sides.map((side) => [side.charAt(0), line]));
  return { bd };
}

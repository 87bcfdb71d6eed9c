/**
 * How values are written so that they stay what they are. Excel reads texts under American settings, whatever its language,
 * save in cells of the text format: there everything stays the text that it is.
 */

export const TEXT = '@';
export const GENERAL = 'General';

/** What is written into a cell, and the number format that it is written under. */
export interface Entry {
  readonly format: string;
  readonly content: string | number;
}

/** Digits may be a number or a day, and what begins like a formula may be one. */
const READ_OTHERWISE = /\p{N}|^ *[-+=@'#]|^ *(?:true|false) *$/iu;

/** A value that goes under a number format, or under another one where it would not stay under that. */
export function entryFor(value: string | number, format: string): Entry {
  if (typeof value === 'number') return { format: format === TEXT ? GENERAL : format, content: value };
  if (!READ_OTHERWISE.test(value)) return { format, content: value };
  // Whether one apostrophe is swallowed under the text format is not told; under any other the first one is.
  if (value.startsWith("'")) return { format: format === TEXT ? GENERAL : format, content: `'${value}` };
  return { format: TEXT, content: value };
}

/** The same under a format that is to stay; only the text format may give way. */
export function entryUnder(value: string | number, format: string): Entry {
  const entry = entryFor(value, format);
  return entry.format === format || format === TEXT ? entry : { format, content: `'${value}` };
}

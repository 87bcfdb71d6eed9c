import { readTitle, type TitleCode } from '../names/titles';

const BETWEEN_TITLES = /\s*(?:[;,+/\n]|\s+và\s+|\s+-\s+)\s*/u;

/** The titles that a cell names: one, or several one after the other. A part that is none comes back without a code. */
export function readTitles(text: string): { readonly text: string; readonly code: TitleCode | null }[] {
  const whole = readTitle(text);
  if (whole) return [{ text, code: whole.code }];
  const parts = text.split(BETWEEN_TITLES).filter((part) => part !== '');
  const read = parts.map((part) => ({ text: part, code: readTitle(part)?.code ?? null }));
  return read.some(({ code }) => code !== null) ? read : [{ text, code: null }];
}

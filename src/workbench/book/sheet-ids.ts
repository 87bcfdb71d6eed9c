import type { Book } from '../../files/book';

/**
 * The ids that the sheets of a book get. Excel promises them for one session only: with a `session` they are of that
 * session alone; without one the sheets keep those that the file tells, as some builds do.
 */
export function sheetIdsOf({ sheets, kept }: Book, session?: string): readonly string[] {
  const own = kept?.sheetIds ?? [];
  const areTheirs = own.length === sheets.length && new Set(own).size === own.length && !own.includes('');
  if (session !== undefined) return sheets.map((_, position) => `${sheetIdAt(position)}-${session}`);
  return areTheirs ? own : sheets.map((_, position) => sheetIdAt(position));
}

/** The id that the sheet at a position of a book gets that tells none. */
export function sheetIdAt(position: number): string {
  return `sheet-${position + 1}`;
}

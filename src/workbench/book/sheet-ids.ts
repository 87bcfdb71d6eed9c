import type { Book } from '../../files/book';

/** The ids that the sheets of a book get: those that they had, where it tells. */
export function sheetIdsOf({ sheets, kept }: Book): readonly string[] {
  const own = kept?.sheetIds ?? [];
  const areTheirs = own.length === sheets.length && new Set(own).size === own.length && !own.includes('');
  return areTheirs ? own : sheets.map((_, position) => sheetIdAt(position));
}

/** The id that the sheet at a position of a book gets that tells none. */
export function sheetIdAt(position: number): string {
  return `sheet-${position + 1}`;
}

import type { CellPlace } from '../../findings/finding';
import { inBlocks, type Steps } from '../../steps';
import { TEXTS } from '../table/columns';
import type { RegistrationSheet } from '../table/registration-sheet';

/** A cell whose text says the same with fewer spaces, or with its letters composed. */
export interface Tidying {
  readonly cell: CellPlace;
  readonly before: string;
  readonly value: string;
}

/** Spaces at the ends, several in a row, and letters that are put together of several characters. Line breaks stay. */
export function* tidyings(sheets: readonly RegistrationSheet[]): Steps<Tidying[]> {
  const found: Tidying[] = [];
  for (const sheet of sheets) {
    const keys = TEXTS.filter((key) => sheet.columns.has(key) && !sheet.facts.spanned.has(sheet.columns.get(key)!));
    const columns = keys.map((key) => sheet.columns.get(key)!);
    yield* inBlocks(0, sheet.count, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const cells = sheet.cellsOf(at);
        if (sheet.isJoined(at)) continue;
        for (const [index, column] of columns.entries()) {
          const before = cells[column];
          if (typeof before !== 'string' || before === '') continue;
          const value = tidied(before);
          if (value !== before && value !== '')
            found.push({ cell: sheet.person(at).cell(keys[index]!), before, value });
        }
      }
    });
  }
  return found;
}

function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\r\n]+/gu, ' ')
    .replace(/ ?(\r?\n) ?/gu, '$1')
    .trim();
}

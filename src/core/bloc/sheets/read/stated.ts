import { folded } from '../../../names/fold';
import { isSameName } from '../../../names/same-name';
import type { Header } from '../../../table/find-header';
import { textOf, type SheetCells } from '../../../table/sheet-cells';
import type { FormColumn } from '../form/columns';
import { REVIEW_TITLE } from '../form/form-sheet';

/** What a score sheet says above its table. */
export interface Stated {
  readonly unit: string;
  readonly round: string;
  readonly year: number | null;
  /** It is what a unit was shown of its review, and no sheet to score on. */
  readonly isReview: boolean;
}

const LABELS = {
  unit: /^(?:ten )?don vi(?: (?:thanh vien|cham diem|tu cham))? ?(?::|$)/,
  round: /^(?:dot cham|dot|ky cham|ky) ?(?::|$)/,
  year: /^nam ?(?::|$)/,
};

/** The facts above a table, in a cell of their own or behind their label: `Đơn vị: Sở Nội vụ`. */
export function statedAbove(sheet: SheetCells, { firstRow }: Header<FormColumn>): Stated {
  const found: Record<keyof typeof LABELS, string> = { unit: '', round: '', year: '' };
  let titleYear: number | null = null;
  let isReview = false;
  for (const cells of sheet.values.slice(0, firstRow)) {
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      const plain = folded(text);
      for (const key of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
        if (found[key] !== '' || !LABELS[key].test(plain)) continue;
        const behind = text.includes(':') ? text.slice(text.indexOf(':') + 1).trim() : '';
        found[key] =
          behind ||
          cells
            .slice(column + 1)
            .map(textOf)
            .find((next) => next !== '') ||
          '';
      }
      if (isSameName(text, REVIEW_TITLE)) isReview = true;
      const year = /\bnam (\d{4})\b/.exec(plain);
      if (year) titleYear = Number(year[1]);
    });
  }
  const year = /\b(\d{4})\b/.exec(found.year);
  return { unit: found.unit, round: found.round, year: year ? Number(year[1]) : titleYear, isReview };
}

import { APPEARANCES, SHADE, type Appearance, type Look } from '../core/table/looks';
import type { DraftCell, SheetDraft } from '../core/table/sheet-draft';
import type { BookCell, BookSheet, BookStyle } from './book';

/** Of official tables, in points. */
const FONT = 'Times New Roman';
const SIZE = 12;
const TITLE_SIZE = 14;

function styleOf([look, appearance]: [string, Appearance]): [string, BookStyle] {
  const { isBold, isItalic, align, isMiddle, isFramed, isShaded, wraps } = appearance;
  const style: BookStyle = {
    font: FONT,
    size: look === 'title' ? TITLE_SIZE : SIZE,
    vertical: isMiddle ? 'center' : 'top',
    ...(isBold && { bold: true }),
    ...(isItalic && { italic: true }),
    ...(align && { horizontal: align }),
    ...(isFramed && { borders: ['top', 'right', 'bottom', 'left'] }),
    ...(isShaded && { fill: `#${SHADE}` }),
    ...(wraps && { wrap: true }),
  };
  return [look, style];
}

const STYLES = Object.fromEntries(Object.entries(APPEARANCES).map(styleOf)) as Record<Look, BookStyle>;

/** In points. Rows are given their height, since not every program fits it to the text, and none does in merged cells. */
const LINE = 15.75;

/** A drafted sheet as a sheet of a file. */
export function draftSheet(draft: SheetDraft): BookSheet {
  return {
    name: draft.name,
    hidden: false,
    protected: draft.isProtected,
    cells: draft.rows.flatMap((row, at) =>
      row.flatMap((cell, column): BookCell[] => (cell ? [{ row: at, column, ...contentOf(cell) }] : [])),
    ),
    merges: draft.merges,
    columnWidths: draft.widths,
    rowHeights: new Map(draft.rows.map((_, row) => [row, LINE * linesOf(draft, row) + 2] as const)),
    frozen: { rows: draft.headingEnd, columns: 2 },
    tables: [],
    validations: draft.validations,
    printedHeading: { from: draft.headingStart, to: draft.headingStart },
  };
}

function contentOf({ value, formula, look, isInput }: DraftCell): Omit<BookCell, 'row' | 'column'> {
  const style: BookStyle = isInput ? { ...STYLES[look], unlocked: true } : STYLES[look];
  if (formula !== undefined) return { formula, style };
  return value === undefined || value === '' ? { style } : { value, style };
}

/** The lines that the tallest text of a row takes in its cell, or in the cells that are merged with it. */
function linesOf({ rows, widths, merges }: SheetDraft, row: number): number {
  const lines = rows[row]!.map((cell, column) => {
    const merged = merges.find((one) => one.row === row && one.column === column)?.columns ?? 1;
    const width = widths.slice(column, column + merged).reduce((sum, one) => sum + one, 0);
    const { isBold, isFramed, wraps = false } = cell ? APPEARANCES[cell.look] : {};
    return String(cell?.value ?? '')
      .split('\n')
      .reduce(
        (sum, line) =>
          sum + (wraps ? Math.max(1, Math.ceil((line.length * (isBold && isFramed ? 1.15 : 1.05)) / width)) : 1),
        0,
      );
  });
  return Math.max(1, ...lines);
}

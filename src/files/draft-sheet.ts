import type { DraftCell, Look, SheetDraft } from '../core/table/sheet-draft';
import type { BookCell, BookSheet, BookStyle } from './book';

const FONT: BookStyle = { font: 'Times New Roman', size: 12, vertical: 'top' };
const FRAMED: BookStyle = { ...FONT, borders: ['top', 'right', 'bottom', 'left'] };
const SHADE = '#E7E6E6';

/** The looks of official tables: Times New Roman, thin lines, headings in bold. */
const STYLES: Readonly<Record<Look, BookStyle>> = {
  title: { ...FONT, size: 14, bold: true, horizontal: 'center' },
  subtitle: { ...FONT, bold: true, horizontal: 'center', wrap: true },
  label: { ...FONT },
  fact: { ...FONT, bold: true },
  note: { ...FONT, italic: true, wrap: true },
  heading: { ...FRAMED, bold: true, horizontal: 'center', vertical: 'center', wrap: true, fill: SHADE },
  group: { ...FRAMED, bold: true, wrap: true },
  text: { ...FRAMED, wrap: true },
  center: { ...FRAMED, horizontal: 'center' },
  points: { ...FRAMED, horizontal: 'right' },
  total: { ...FRAMED, bold: true, fill: SHADE },
};

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
    const isBold = cell?.look === 'heading' || cell?.look === 'group' || cell?.look === 'total';
    const wraps = cell !== null && STYLES[cell.look].wrap === true;
    return String(cell?.value ?? '')
      .split('\n')
      .reduce(
        (sum, line) => sum + (wraps ? Math.max(1, Math.ceil((line.length * (isBold ? 1.15 : 1.05)) / width)) : 1),
        0,
      );
  });
  return Math.max(1, ...lines);
}

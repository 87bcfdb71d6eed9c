import { APPEARANCES, SHADE } from '../core/table/looks';
import type { DraftCell, SheetDraft } from '../core/table/sheet-draft';
import { entryFor, entryUnder, GENERAL, TEXT, type Entry } from './entries';
import { POINTS_PER_CHARACTER } from './table-sheets';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What stands in the cells of a draft, and the number formats that keep it as it is. */
export interface DraftContent {
  readonly formats: readonly (readonly string[])[];
  readonly contents: readonly (readonly (string | number)[])[];
}

export function contentOf({ rows }: SheetDraft): DraftContent {
  const entries = rows.map((row) => row.map(entryOf));
  return {
    formats: entries.map((row) => row.map(({ format }) => format)),
    contents: entries.map((row) => row.map(({ content }) => content)),
  };
}

/** Writes some of a draft's rows. */
export function writeRows(
  sheet: Excel.Worksheet,
  { formats, contents }: DraftContent,
  from: number,
  to: number,
): Excel.Range {
  const range = sheet.getRangeByIndexes(from, 0, to - from, contents[from]!.length);
  // Formats come first, so that Excel makes no date or number of a text such as 1.2.
  range.numberFormat = formats.slice(from, to) as string[][];
  range.formulas = contents.slice(from, to) as (string | number)[][];
  return range;
}

/** Widths, lines and weights, once for the whole sheet. */
export function writeLooks(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { rows, widths, headingStart, headingEnd, tableEnd = rows.length } = draft;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  widths.forEach((width, at) => {
    range.getColumn(at).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const table = sheet.getRangeByIndexes(headingStart, 0, tableEnd - headingStart, widths.length);
  table.format.wrapText = true;
  table.format.verticalAlignment = 'Top';
  const inside = [
    ...(tableEnd - headingStart > 1 ? (['InsideHorizontal'] as const) : []),
    ...(widths.length > 1 ? (['InsideVertical'] as const) : []),
  ];
  // A host may refuse a line between two rows where there is one.
  for (const line of [...EDGES, ...inside]) table.format.borders.getItem(line).style = 'Continuous';
  rows.forEach((row, at) => {
    const look = row.find((cell) => cell !== null)?.look;
    const { isBold, isItalic, isShaded } = look ? APPEARANCES[look] : {};
    if (!isBold && !isItalic && !isShaded) return;
    const { format } = range.getRow(at);
    if (isBold) format.font.bold = true;
    if (isItalic) format.font.italic = true;
    if (isShaded) format.fill.color = `#${SHADE}`;
    if (look === 'heading') format.horizontalAlignment = 'Center';
  });
  sheet.freezePanes.freezeRows(headingEnd);
}

function entryOf(cell: DraftCell | null): Entry {
  if (!cell) return { format: GENERAL, content: '' };
  const { value = '', formula, format } = cell;
  if (formula !== undefined) return { format: format ?? GENERAL, content: `=${formula}` };
  if (format !== undefined) return entryUnder(value, format);
  return entryFor(value, typeof value === 'string' && value !== '' ? TEXT : GENERAL);
}

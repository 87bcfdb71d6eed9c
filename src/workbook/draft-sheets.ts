import { APPEARANCES, SHADE } from '../core/table/looks';
import type { DraftCell, SheetDraft } from '../core/table/sheet-draft';
import { asText, POINTS_PER_CHARACTER } from './table-sheets';

const TEXT = '@';
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** What stands in the cells of a draft, and the number formats that keep it as it is. */
export interface DraftContent {
  readonly formats: readonly (readonly string[])[];
  readonly contents: readonly (readonly (string | number)[])[];
}

export function contentOf({ rows }: SheetDraft): DraftContent {
  return { formats: rows.map((row) => row.map(formatOf)), contents: rows.map((row) => row.map(cellContent)) };
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
  for (const line of LINES) table.format.borders.getItem(line).style = 'Continuous';
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

/** A text stays the text that it is, and a number is one that sums count. Words for not assigned need no format. */
export function formatFor(value: string | number, present: string): string {
  if (typeof value === 'number') return present === TEXT ? 'General' : present;
  // Excel makes a number of digits, and a formula of what begins like one.
  return /\d|^[-+=@]/.test(value) ? TEXT : present;
}

function formatOf(cell: DraftCell | null): string {
  if (cell?.format !== undefined) return cell.format;
  return cell && cell.formula === undefined && typeof cell.value === 'string' && cell.value !== '' ? TEXT : 'General';
}

function cellContent(cell: DraftCell | null): string | number {
  if (!cell) return '';
  return cell.formula === undefined ? asText(cell.value ?? '') : `=${cell.formula}`;
}

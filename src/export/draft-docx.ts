import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { APPEARANCES, SHADE } from '../core/table/looks';
import type { DraftCell, SheetDraft } from '../core/table/sheet-draft';

/** Of pages and type in official documents. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục I. */
const FONT = 'Times New Roman';
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
const A4 = { width: 210, height: 297 };
/** Half points. */
const TEXT_SIZE = 26;
const TABLE_SIZE = 24;

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A drafted sheet as a Word document: what stands above and below its table as paragraphs, its headings on every page. */
export async function draftDocx(draft: SheetDraft): Promise<Uint8Array> {
  const { rows, headingStart, headingEnd, widths, tableEnd = rows.length } = draft;
  const isWide = widths.reduce((sum, width) => sum + width, 0) > 90;
  const page = isWide ? { width: A4.height, height: A4.width } : A4;
  const room = twips(page.width - MARGINS.left - MARGINS.right);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / total) * room));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.slice(headingStart, tableEnd).map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          ...(headingStart + at < headingEnd && { tableHeader: true }),
          children: row.map((cell, column) => tableCell(cell, columns[column]!)),
        }),
    ),
  });
  const document = new Document({
    styles: { default: { document: { run: { font: FONT, size: TEXT_SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sides itself for a wide page.
            size: {
              width: twips(A4.width),
              height: twips(A4.height),
              orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
            },
          },
        },
        children: [
          ...rows.slice(0, headingStart).map((row) => paragraph(row, room)),
          table,
          ...rows.slice(tableEnd).map((row) => paragraph(row, room)),
        ],
      },
    ],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

function tableCell(cell: DraftCell | null, width: number): TableCell {
  const { isBold = false, align, isMiddle, isShaded } = APPEARANCES[cell?.look ?? 'text'];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    verticalAlign: isMiddle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, fill: SHADE } }),
    children: shown(cell)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            alignment:
              align === 'center' ? AlignmentType.CENTER : isNumber(cell) ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [new TextRun({ text: line, bold: isBold, font: FONT, size: TABLE_SIZE })],
          }),
      ),
  });
}

/** A row beside the table: one text, or several spread over the line as signatures are. */
function paragraph(row: readonly (DraftCell | null)[], room: number): Paragraph {
  const cells = row.filter((cell): cell is DraftCell => cell !== null && shown(cell) !== '');
  const [first] = cells;
  const { isBold = false, isItalic = false, align } = APPEARANCES[first?.look ?? 'note'];
  const run = (cell: DraftCell, ...before: Tab[]): TextRun =>
    new TextRun({
      children: [...before, shown(cell)],
      bold: isBold,
      italics: isItalic,
      font: FONT,
      size: TEXT_SIZE,
    });
  if (cells.length > 1) {
    const stops = cells.map((_, at) => ({
      type: 'center' as const,
      position: Math.floor(((at + 0.5) / cells.length) * room),
    }));
    const children = cells.map((cell) => run(cell, new Tab()));
    return new Paragraph({ tabStops: stops, spacing: { before: 240 }, children });
  }
  return new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: 80 },
    children: first ? [run(first)] : [],
  });
}

function isNumber(cell: DraftCell | null): boolean {
  return typeof cell?.value === 'number';
}

/** Numbers as they are written in Vietnamese. */
function shown(cell: DraftCell | null): string {
  const value = cell?.value ?? '';
  // Signs that no XML may hold.
  if (typeof value === 'string') return value.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 9 });
}

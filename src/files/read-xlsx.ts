import { readXlsx, type Cell, type CellStyle, type CellValue, type Sheet } from 'hucre/xlsx';
import { serialOfTime } from '../core/dates/serial';
import type { Book, BookCell, BookSheet, BookStyle, BookValue } from './book';
import { rectOf } from './cell-names';
import type { FunctionNames } from './function-names';
import { fromProperties } from './kept';
import { leftOutOf, type LeftOut } from './left-out';
import { FileError, WORKBOOK_LIMITS, type FileLimits } from './limits';
import { checkPackage } from './package';
import { worksheetPositions } from './worksheet-positions';

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;

export interface ReadBook {
  readonly book: Book;
  /** What the file has and the book does not. */
  readonly leftOut: readonly LeftOut[];
}

/** Reads an `.xlsx` within limits; throws a FileError that says why when it cannot. */
export async function readBook(
  bytes: Uint8Array,
  functions: FunctionNames,
  limits: FileLimits = WORKBOOK_LIMITS,
): Promise<ReadBook> {
  const parts = checkPackage(bytes, limits);
  const positions = worksheetPositions(bytes, parts);
  const workbook = await readXlsx(bytes, {
    readStyles: true,
    maxInputBytes: limits.bytes,
    ...(positions && { sheets: ({ index }) => positions.includes(index) }),
  }).catch(() => {
    throw new FileError({ kind: 'damaged' });
  });
  if (workbook.sheets.length > limits.sheets) {
    throw new FileError({ kind: 'too-large', what: 'sheets', limit: limits.sheets });
  }
  const sheets = workbook.sheets.map((sheet) => toBookSheet(sheet, functions));
  const cells = sheets.reduce((count, sheet) => count + sheet.cells.length, 0);
  if (cells > limits.cells) throw new FileError({ kind: 'too-large', what: 'cells', limit: limits.cells });
  const kept = fromProperties(workbook.properties?.custom ?? {});
  const book: Book = {
    sheets,
    ...(kept && { kept }),
    names: (workbook.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, range, scope }) => ({ name, formula: range, ...(scope !== undefined && { sheet: scope }) })),
    activeSheet: Math.max(0, positions ? positions.indexOf(workbook.activeSheet ?? 0) : (workbook.activeSheet ?? 0)),
  };
  return { book, leftOut: leftOutOf(parts, workbook) };
}

function toBookSheet(sheet: Sheet, functions: FunctionNames): BookSheet {
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    protected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    cells: toCells(sheet, functions),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    columnWidths: (sheet.columns ?? []).map(({ width }) => width),
    rowHeights: new Map(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height] as const])),
    ),
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    tables: (sheet.tables ?? []).flatMap((table) => {
      const rect = rectOf(table.range ?? '');
      if (!rect) return [];
      const columns = table.columns.map(({ name }) => name);
      return [{ name: table.displayName ?? table.name, rect, columns, hasTotals: table.showTotalRow === true }];
    }),
  };
}

function toCells(sheet: Sheet, functions: FunctionNames): BookCell[] {
  const cells: BookCell[] = [];
  const styled = sheet.cells ?? new Map<string, Cell>();
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (!styled.has(`${row},${column}`) && value !== null && value !== undefined) {
        cells.push({ row, column, value: toValue(value) });
      }
    }
  }
  for (const [key, cell] of styled) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const value = toValue(cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value));
    cells.push({
      row,
      column,
      ...(value !== undefined && value !== '' && { value }),
      ...(cell.formula !== undefined && { formula: functions.fromFile(cell.formula.replace(/^=/, '')) }),
      ...(cell.formulaDynamic && cell.formulaRef && { spill: rectOf(cell.formulaRef) ?? undefined }),
      ...(cell.style && { style: toStyle(cell.style) }),
    });
  }
  return cells;
}

/** A date goes back to the serial number that the cell holds. */
function toValue(value: CellValue | undefined): BookValue | undefined {
  if (value === null || value === undefined) return undefined;
  return value instanceof Date ? serialOfTime(value.getTime()) : value;
}

function toStyle({ font, fill, numFmt, alignment, border }: CellStyle): BookStyle {
  const fillColor = fill?.type === 'pattern' && fill.pattern !== 'none' ? toColor(fill.fgColor) : undefined;
  const sides = (['top', 'right', 'bottom', 'left'] as const).filter((side) => border?.[side]);
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  return {
    ...(font?.name && { font: font.name }),
    ...(font?.size && { size: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(toColor(font?.color) && { color: toColor(font?.color) }),
    ...(fillColor && { fill: fillColor }),
    ...(numFmt && numFmt !== 'General' && { numberFormat: numFmt }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(sides.length > 0 && { borders: sides }),
  };
}

function toColor(color: Color | undefined): string | undefined {
  return color?.rgb ? `#${color.rgb.slice(-6).toUpperCase()}` : undefined;
}

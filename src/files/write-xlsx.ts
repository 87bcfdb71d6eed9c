import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { CellValidation } from '../core/table/sheet-draft';
import type { Book, BookCell, BookSheet, BookStyle } from './book';
import { referenceOf } from './cell-names';
import { errorResultsAsErrors } from './error-results';
import type { FunctionNames } from './function-names';
import { toProperties } from './kept';

/** So far below the last cell a row keeps its height. */
const ROWS_BELOW = 10_000;

/** Writes a new `.xlsx`. Functions of the add-in are stored as Excel stores them. */
export async function writeBook(book: Book, functions: FunctionNames): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => toWriteSheet(sheet, functions)),
    namedRanges: book.names.map(({ name, formula, sheet }) => ({
      name,
      range: formula,
      ...(sheet !== undefined && { scope: sheet }),
    })),
    activeSheet: book.activeSheet,
    ...(book.kept && { properties: { custom: toProperties(book.kept) } }),
  });
  const isError = ({ formula, value }: BookCell): boolean =>
    formula !== undefined && typeof value === 'string' && value.startsWith('#');
  return book.sheets.some(({ cells }) => cells.some(isError)) ? errorResultsAsErrors(bytes) : bytes;
}

function toWriteSheet(sheet: BookSheet, functions: FunctionNames): WriteSheet {
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const heights = rowDefs(sheet);
  const lastCell = sheet.cells.reduce((last, { row }) => Math.max(last, row), -1);
  // Rows without cells have heights too, and are hidden.
  const near = [...heights.keys()].filter((row) => row < lastCell + ROWS_BELOW);
  const lastRow = near.reduce((last, row) => Math.max(last, row), lastCell);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: Array.from({ length: lastRow + 1 }, () => []),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, toCell(cell, functions)])),
    columns: Array.from(sheet.columnWidths, (width) => (width === undefined ? {} : { width })),
    rowDefs: heights,
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(sheet.protected && {
      protection: { sheet: true, formatColumns: true, formatRows: true },
    }),
    ...(sheet.validations && { dataValidations: sheet.validations.map(toValidation) }),
    ...(sheet.printedHeading && { pageSetup: pageSetup(sheet.printedHeading) }),
    tables: sheet.tables.map(({ name, rect, columns, hasTotals }) => ({
      name,
      displayName: name,
      range: referenceOf(rect),
      columns: columns.map((column) => ({ name: column })),
      showTotalRow: hasTotals,
      style: 'TableStyleLight1',
    })),
  };
}

function rowDefs({ rowHeights, hiddenRows = new Set() }: BookSheet): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Set([...rowHeights.keys(), ...hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = rowHeights.get(row);
      return [row, { ...(height !== undefined && { height }), ...(hiddenRows.has(row) && { hidden: true }) }];
    }),
  );
}

function toValidation({ rect, rule, title, message }: CellValidation): DataValidation {
  return {
    range: referenceOf(rect),
    ...('list' in rule ? { type: 'list', values: [...rule.list] } : { type: 'custom', formula1: rule.formula }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: title,
    errorMessage: message,
  };
}

function pageSetup({ from, to }: { from: number; to: number }): WriteSheet['pageSetup'] {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `$${from + 1}:$${to + 1}`,
  };
}

function toCell({ value, formula, spill, style }: BookCell, functions: FunctionNames): Partial<Cell> {
  const look = style && { style: toCellStyle(style) };
  if (formula === undefined) return { value: value ?? null, ...look };
  return {
    value: value ?? null,
    formula: functions.toFile(formula),
    formulaResult: value ?? null,
    ...(spill && { formulaType: 'array', formulaRef: referenceOf(spill), formulaDynamic: true }),
    ...look,
  };
}

function toCellStyle(style: BookStyle): CellStyle {
  const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });
  const line = { style: 'thin' } as const;
  return {
    font: {
      ...(style.font && { name: style.font }),
      ...(style.size && { size: style.size }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.color && { color: rgb(style.color) }),
    },
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) } }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.borders && { border: Object.fromEntries(style.borders.map((side) => [side, line])) }),
    ...(style.unlocked && { protection: { locked: false } }),
    alignment: {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical }),
      ...(style.wrap && { wrapText: true }),
    },
  };
}

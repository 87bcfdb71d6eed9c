import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book, BookCell, BookSheet, BookStyle } from '../../files/book';
import { Extras } from '../engine/extras';
import { Keeper } from './keeper';
import { sheetIdsOf } from './sheet-ids';

const ROOM = { rows: 100, columns: 10 };
const PIXELS_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;
const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

export interface OpenedBook {
  readonly workbook: Partial<IWorkbookData>;
  readonly extras: Extras;
  /** Formulas that the engine cannot compute: their cells keep the results that the file has. */
  readonly kept: KeptResults;
}

export interface KeptResults {
  readonly cells: number;
  /** What they ask for: functions, names, columns of tables, other workbooks. */
  readonly lacking: readonly string[];
}

export interface OpeningOptions {
  /** Knows the add-in's functions. */
  readonly isOwn?: (name: string) => boolean;
  /** Sets the ids of the sheets apart from those of every other session; without it they stay those of the file. */
  readonly session?: string;
}

/** A book as the grid engine takes it, and beside it what the engine has no room for. */
export function toSnapshot(
  book: Book,
  id: string,
  name: string,
  { isOwn = () => false, session }: OpeningOptions = {},
): OpenedBook {
  const extras = new Extras();
  const styles = new StyleBook();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const ids = sheetIdsOf(book, session);
  const keeper = new Keeper({ names: new Set(book.names.map(({ name: own }) => own.toUpperCase())), isOwn });
  for (const [index, sheet] of book.sheets.entries()) {
    const sheetId = ids[index]!;
    sheets[sheetId] = toSheet(sheet, sheetId, styles, keeper);
    if (sheet.protected) extras.protectedSheets.add(sheetId);
    extras.setProperties(sheetId, book.kept?.sheetProperties?.[index] ?? {});
    for (const { name: tableName, rect, hasTotals } of sheet.tables) {
      extras.addTable({ name: tableName, sheetId, rect, hasTotals });
    }
  }
  const order = Object.keys(sheets);
  const workbook = { id, name, locale: LocaleType.VI_VN, sheetOrder: order, sheets, styles: styles.styles };
  return { workbook, extras, kept: { cells: keeper.cells, lacking: [...keeper.lacking] } };
}

function toSheet(sheet: BookSheet, id: string, styles: StyleBook, keeper: Keeper): Partial<IWorksheetData> {
  const lastRow = sheet.cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  const lastColumn = sheet.cells.reduce((last, cell) => Math.max(last, cell.column), 0);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) (cellData[cell.row] ??= {})[cell.column] = toCell(cell, styles);
  keeper.keep(sheet.cells, cellData);
  for (const { spill, row, column } of sheet.cells) if (spill) clearSpill(cellData, spill, row, column);
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: lastRow + ROOM.rows,
    columnCount: Math.max(26, lastColumn + ROOM.columns),
    cellData,
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.row,
      endRow: merge.row + merge.rows - 1,
      startColumn: merge.column,
      endColumn: merge.column + merge.columns - 1,
    })),
    columnData: Object.fromEntries(
      sheet.columnWidths.flatMap((width, column) =>
        width === undefined ? [] : [[column, { w: Math.round(width * PIXELS_A_CHARACTER + 5) }]],
      ),
    ),
    rowData: rowData(sheet),
    ...(rows + columns > 0 && {
      freeze: {
        xSplit: columns,
        ySplit: rows,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      },
    }),
  };
}

function rowData({ rowHeights, hiddenRows = new Set() }: BookSheet): IWorksheetData['rowData'] {
  const rows = new Set([...rowHeights.keys(), ...hiddenRows]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const height = rowHeights.get(row);
      const own = height === undefined ? {} : { h: Math.round(height * PIXELS_A_POINT), ia: BooleanNumber.FALSE };
      return [row, { ...own, ...(hiddenRows.has(row) && { hd: BooleanNumber.TRUE }) }];
    }),
  );
}

/** Results that a file keeps in the cells of a spill would block the spill. */
function clearSpill(
  cellData: Record<number, Record<number, ICellData>>,
  spill: NonNullable<BookCell['spill']>,
  row: number,
  column: number,
): void {
  for (let r = spill.row; r < spill.row + spill.rows; r += 1) {
    for (let c = spill.column; c < spill.column + spill.columns; c += 1) {
      const cell = cellData[r]?.[c];
      if (cell && !(r === row && c === column)) {
        delete cell.v;
        delete cell.t;
      }
    }
  }
}

function toCell({ value, formula, style }: BookCell, styles: StyleBook): ICellData {
  return {
    ...(value !== undefined && { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value) }),
    ...(formula !== undefined && { f: `=${formula}` }),
    ...(style && { s: styles.idOf(style) }),
  };
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === 'string') return CellValueType.STRING;
  return typeof value === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
}

/** One entry for each style that differs. */
class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  idOf(style: BookStyle): string {
    const key = JSON.stringify(style);
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `style-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.styles[id] = toStyle(style);
    return id;
  }
}

function toStyle(style: BookStyle): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
  const letters = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
  const borders: IBorderData = Object.fromEntries((style.borders ?? []).map((side) => [letters[side], line]));
  return {
    ...(style.font && { ff: style.font }),
    ...(style.size && { fs: style.size }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
    ...(style.horizontal && { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.borders && { bd: borders }),
  };
}

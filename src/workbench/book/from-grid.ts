import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import type { Book, BookCell, BookSheet, BookStyle } from '../../files/book';
import { fillOf } from '../engine/cells';
import type { UniverGrid } from '../engine/univer-grid';

/** The workbook as it stands in the grid, ready to be written to a new file. */
export function fromGrid(grid: UniverGrid): Book {
  const { sheets, styles } = grid.snapshot();
  const styleOf = (style: ICellData['s']): Nullable<IStyleData> => (typeof style === 'string' ? styles[style] : style);
  const infos = grid.sheets();
  return {
    activeSheet: Math.max(
      0,
      infos.findIndex(({ id }) => id === grid.activeSheet()),
    ),
    names: grid.names().map((name) => ({ ...name, formula: name.formula.replace(/^=/, '') })),
    sheets: infos.map(({ id, name, visibility }) => {
      const data = sheets[id]!;
      return {
        name,
        hidden: visibility !== 'Visible',
        protected: grid.isProtected(id),
        cells: cellsOf(grid, id, data, styleOf),
        ...layoutOf(data),
        tables: grid
          .tables()
          .filter(({ sheetId }) => sheetId === id)
          .map((table) => ({
            name: table.name,
            rect: table.rect,
            hasTotals: table.hasTotals,
            columns: grid.values(id, { ...table.rect, rows: 1 })[0]!.map(String),
          })),
      };
    }),
  };
}

function cellsOf(
  grid: UniverGrid,
  sheetId: string,
  data: Partial<IWorksheetData>,
  styleOf: (style: ICellData['s']) => Nullable<IStyleData>,
): BookCell[] {
  const used = grid.usedRange(sheetId, false);
  if (!used) return [];
  const values = grid.values(sheetId, used);
  const formulas = grid.formulas(sheetId, used);
  const cells: BookCell[] = [];
  for (let at = 0; at < used.rows; at += 1) {
    for (let column = 0; column < used.columns; column += 1) {
      const place = { row: used.row + at, column: used.column + column };
      const value = values[at]![column]!;
      const formula = formulas[at]![column]!;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      const style = toBookStyle(styleOf(data.cellData?.[place.row]?.[place.column]?.s));
      if (value === '' && !isFormula && !style) continue;
      const spill = isFormula && value !== '#SPILL!' ? grid.spillOf(sheetId, place.row, place.column) : null;
      cells.push({
        ...place,
        // What could not be computed here is left to whoever opens the copy.
        ...(value !== '' && !(isFormula && value === '#NAME?') && { value }),
        ...(isFormula && { formula: formula.slice(1) }),
        ...(spill && { spill }),
        ...(style && { style }),
      });
    }
  }
  return cells;
}

type Layout = Pick<BookSheet, 'merges' | 'columnWidths' | 'rowHeights' | 'hiddenRows' | 'frozen'>;

function layoutOf(data: Partial<IWorksheetData>): Layout {
  const widths: (number | undefined)[] = [];
  for (const [column, info] of Object.entries((data.columnData ?? {}) as Record<string, Partial<IColumnData>>)) {
    if (info.w !== undefined) widths[Number(column)] = Math.round(((info.w - 5) / 7) * 100) / 100;
  }
  const rows = Object.entries((data.rowData ?? {}) as Record<string, Partial<IRowData>>);
  const heights = rows.flatMap(([row, info]) =>
    info.h !== undefined && info.ia !== BooleanNumber.TRUE ? [[Number(row), info.h * 0.75] as const] : [],
  );
  return {
    hiddenRows: new Set(rows.flatMap(([row, info]) => (info.hd === BooleanNumber.TRUE ? [Number(row)] : []))),
    merges: (data.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
    columnWidths: widths,
    rowHeights: new Map(heights),
    frozen: { rows: data.freeze?.ySplit ?? 0, columns: data.freeze?.xSplit ?? 0 },
  };
}

const HORIZONTAL = new Map([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
] as const);
const VERTICAL = new Map([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'center'],
  [VerticalAlign.BOTTOM, 'bottom'],
] as const);
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

function toBookStyle(style: Nullable<IStyleData>): BookStyle | null {
  if (!style) return null;
  const fill = fillOf(style);
  const color = fillOf({ bg: style.cl });
  const horizontal = HORIZONTAL.get(style.ht as HorizontalAlign.LEFT);
  const vertical = VERTICAL.get(style.vt as VerticalAlign.TOP);
  const borders = (['t', 'r', 'b', 'l'] as const).filter((side) => style.bd?.[side]).map((side) => SIDES[side]);
  const result: BookStyle = {
    ...(style.ff && { font: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(borders.length > 0 && { borders }),
  };
  return Object.keys(result).length > 0 ? result : null;
}

import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellValue, Rect } from '../grid/grid';
import { fillOf, numberFormatOf, textOf, valueOf } from './cells';

/** Reads the cells of a workbook of the engine, spilled results included. */
export class CellReader {
  readonly #workbook: Workbook;
  readonly #formulas: FormulaDataModel;

  constructor(workbook: Workbook, formulas: FormulaDataModel) {
    this.#workbook = workbook;
    this.#formulas = formulas;
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const count = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.#sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (valueOf(cell) !== '' || cell?.f || cell?.si || (!valuesOnly && cell?.s)) count(row, column);
      });
    for (const [row, cells] of Object.entries(this.#spills(sheetId))) {
      for (const column of Object.keys(cells ?? {})) count(Number(row), Number(column));
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
  values(sheetId: string, rect: Rect): CellValue[][] {
    return this.#map(sheetId, rect, (cell) => valueOf(cell));
  }
  formulas(sheetId: string, rect: Rect): CellValue[][] {
    return this.#map(sheetId, rect, (cell, row, column) => {
      if (!cell?.f && !cell?.si) return valueOf(cell);
      const unit = this.#workbook.getUnitId();
      return this.#formulas.getFormulaStringByCell(row, column, sheetId, unit) || valueOf(cell);
    });
  }
  text(sheetId: string, rect: Rect): string[][] {
    return this.#map(sheetId, rect, (cell) => textOf(valueOf(cell), numberFormatOf(this.#style(cell))));
  }
  numberFormats(sheetId: string, rect: Rect): string[][] {
    return this.#map(sheetId, rect, (cell) => numberFormatOf(this.#style(cell)));
  }
  fills(sheetId: string, rect: Rect): string[][] {
    return this.#map(sheetId, rect, (cell) => fillOf(this.#style(cell)));
  }

  /** Where the results of a formula spill; null when they stay in its cell. */
  spillOf(sheetId: string, row: number, column: number): Rect | null {
    const range = this.#formulas.getArrayFormulaRange()[this.#workbook.getUnitId()]?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    const { startRow, endRow, startColumn, endColumn } = range;
    const rect = {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return rect.rows * rect.columns > 1 ? rect : null;
  }

  #map<T>(sheetId: string, rect: Rect, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.#sheet(sheetId).getCellMatrix();
    const spills = this.#spills(sheetId);
    return Array.from({ length: rect.rows }, (_, rowOffset) => {
      const row = rect.row + rowOffset;
      return Array.from({ length: rect.columns }, (__, columnOffset) => {
        const column = rect.column + columnOffset;
        const cell = matrix.getValue(row, column);
        const spilled = spills[row]?.[column];
        return read(spilled && !cell?.f && !cell?.si ? { ...cell, ...spilled } : cell, row, column);
      });
    });
  }

  /** Values that spilled from a formula elsewhere; the engine keeps them beside the cells. */
  #spills(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> {
    const unit = this.#workbook.getUnitId();
    const spilled = this.#formulas.getArrayFormulaCellData()[unit]?.[sheetId];
    return spilled ?? {};
  }

  #style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.#workbook.getStyles().getStyleByCell(cell) : null;
  }

  #sheet(sheetId: string): Worksheet {
    return sheetOf(this.#workbook, sheetId);
  }
}

export function sheetOf(workbook: Workbook, sheetId: string): Worksheet {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId}`);
  return sheet;
}

import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import type { CellValue, Grid, GridEvent, NameInfo, Rect, SheetInfo, TableInfo, Visibility } from '../grid/grid';
import { cellFor, fillOf, GENERAL, numberFormatOf, textOf, valueOf } from './cells';
import { Extras } from './extras';
import { gridEvents } from './grid-events';

/** The grid over a Univer workbook, in a page or without one. */
export class UniverGrid implements Grid {
  readonly extras: Extras;
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #workbook: Workbook;
  readonly #formulas: FormulaDataModel;
  readonly #isEditing: () => boolean;

  constructor(univer: Univer, options: { isEditing?: () => boolean; extras?: Extras } = {}) {
    const injector = univer.__getInjector();
    this.#univer = univer;
    this.#api = FUniver.newAPI(univer);
    this.#workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
    this.#formulas = injector.get(FormulaDataModel);
    this.#isEditing = options.isEditing ?? (() => false);
    this.extras = options.extras ?? new Extras();
  }

  sheets(): readonly SheetInfo[] {
    return this.#workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? 'Hidden' : 'Visible',
    }));
  }
  activeSheet(): string {
    return this.#workbook.ensureActiveSheet().getSheetId();
  }
  activate(sheetId: string): void {
    if (sheetId !== this.activeSheet()) this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }
  addSheet(name: string | null): string {
    const before = new Set(this.sheets().map(({ id }) => id));
    this.#run(InsertSheetCommand.id, name === null ? {} : { sheet: { name } });
    return this.sheets().find(({ id }) => !before.has(id))!.id;
  }
  deleteSheet(sheetId: string): void {
    this.#run(RemoveSheetCommand.id, { subUnitId: sheetId });
    this.extras.removeSheet(sheetId);
  }
  renameSheet(sheetId: string, name: string): void {
    this.#run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  }
  setVisibility(sheetId: string, visibility: Visibility): void {
    const command = visibility === 'Visible' ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id;
    this.#run(command, { subUnitId: sheetId });
  }
  isProtected(sheetId: string): boolean {
    if (this.extras.protectedSheets.has(sheetId)) return true;
    const permission = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
    return permission !== undefined && permission.isProtected() && !permission.canEdit();
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

  write(sheetId: string, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    this.#writeCells(sheetId, rect, (row, column) => {
      const value = values[row]![column]!;
      return value === null ? null : cellFor(value);
    });
  }
  writeNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    this.#writeCells(sheetId, rect, (row, column) => {
      const format = formats[row]![column]!;
      if (format === null) return null;
      return { s: { n: format === GENERAL ? null : { pattern: format } } as IStyleData };
    });
  }
  writeFill(sheetId: string, rect: Rect, color: string | null): void {
    this.#writeCells(sheetId, rect, () => ({ s: { bg: color === null ? null : { rgb: color } } as IStyleData }));
  }

  selection(): { sheetId: string; rect: Rect } {
    const range = this.#api.getActiveWorkbook()?.getActiveRange()?.getRange();
    const rect = range
      ? {
          row: range.startRow,
          column: range.startColumn,
          rows: range.endRow - range.startRow + 1,
          columns: range.endColumn - range.startColumn + 1,
        }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.activeSheet(), rect };
  }
  select(sheetId: string, rect: Rect): void {
    this.activate(sheetId);
    this.#makeRoom(this.#sheet(sheetId), rect);
    const sheet = this.#api.getActiveWorkbook()!.getSheetBySheetId(sheetId)!;
    sheet.getRange(rect.row, rect.column, rect.rows, rect.columns).activate();
  }
  isEditing(): boolean {
    return this.#isEditing();
  }

  tables(): readonly TableInfo[] {
    return this.extras.tables;
  }
  addTable(table: Omit<TableInfo, 'id'>): TableInfo {
    return this.extras.addTable(table);
  }
  names(): readonly NameInfo[] {
    return this.#api
      .getActiveWorkbook()!
      .getDefinedNames()
      .map((name) => ({ name: name.getName(), formula: `=${name.getFormulaOrRefString().replace(/^=/, '')}` }));
  }
  addName({ name, formula }: NameInfo): void {
    const reference = formula.replace(/^=/, '');
    this.#api.getActiveWorkbook()!.insertDefinedName(name, /[!:$]/.test(reference) ? reference : formula);
  }

  /** The engine's own record of the workbook. */
  snapshot(): { sheets: IWorkbookData['sheets']; styles: IWorkbookData['styles'] } {
    return this.#workbook.save();
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

  listen(listener: (event: GridEvent) => void): () => void {
    const commands = this.#univer.__getInjector().get(ICommandService);
    return gridEvents(commands, this.#workbook.getUnitId(), this.extras, listener);
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

  #writeCells(sheetId: string, rect: Rect, cellAt: (row: number, column: number) => ICellData | null): void {
    this.#makeRoom(this.#sheet(sheetId), rect);
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const cell = cellAt(row, column);
        if (cell) (value[rect.row + row] ??= {})[rect.column + column] = cell;
      }
    }
    const range = {
      startRow: rect.row,
      endRow: rect.row + rect.rows - 1,
      startColumn: rect.column,
      endColumn: rect.column + rect.columns - 1,
    };
    this.#run(SetRangeValuesCommand.id, { subUnitId: sheetId, range, value });
  }

  /** The engine's sheets have an end; Excel's reach further. */
  #makeRoom(sheet: Worksheet, { row, rows, column, columns }: Rect): void {
    const facade = this.#api.getActiveWorkbook()!.getSheetBySheetId(sheet.getSheetId())!;
    if (row + rows > sheet.getRowCount()) facade.setRowCount(row + rows);
    if (column + columns > sheet.getColumnCount()) facade.setColumnCount(column + columns);
  }

  #style(cell: Nullable<ICellData>): Nullable<IStyleData> {
    return cell?.s ? this.#workbook.getStyles().getStyleByCell(cell) : null;
  }

  #sheet(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  #run(command: string, parameters: object): void {
    const unitId = this.#workbook.getUnitId();
    const done = this.#univer
      .__getInjector()
      .get(ICommandService)
      .syncExecuteCommand(command, { unitId, ...parameters });
    if (!done) throw new Error(`The grid refused ${command}`);
  }
}

import {
  BooleanNumber,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  ClearSelectionAllCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import type {
  CellValue,
  Grid,
  GridEvent,
  NameInfo,
  Rect,
  SheetInfo,
  Side,
  TableInfo,
  TextLook,
  VerticalAlignment,
  Visibility,
} from '../grid/grid';
import { USUAL_WAYS, type Ways } from '../grid/ways';
import { CellReader, sheetOf } from './cell-reader';
import {
  fillStyle,
  HEADING_STYLE,
  lineStyle,
  lookStyle,
  numberFormatStyle,
  verticalStyle,
  wrapStyle,
} from './cell-styles';
import { CellWriter } from './cell-writer';
import { addDefinedName, definedNames } from './defined-names';
import { Extras } from './extras';
import { gridEvents } from './grid-events';
import type { GridOptions } from './grid-options';
import { rangeOf, rectOfRange } from './ranges';
import { HostCommands } from './host-commands';
import { makeRoom } from './make-room';
import { growTablesOnTyping } from './table-growth';

/** The grid over a Univer workbook, in a page or without one. */
export class UniverGrid implements Grid {
  readonly extras: Extras;
  readonly ways: Ways;
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #workbook: Workbook;
  readonly #cells: CellReader;
  readonly #writer: CellWriter;
  readonly #options: GridOptions;
  readonly #commands: HostCommands;

  constructor(univer: Univer, options: GridOptions = {}) {
    const injector = univer.__getInjector();
    this.#univer = univer;
    this.#api = FUniver.newAPI(univer);
    this.#workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)!;
    this.#commands = new HostCommands(univer, this.#workbook.getUnitId());
    this.#cells = new CellReader(this.#workbook, injector.get(FormulaDataModel));
    this.#writer = new CellWriter({
      univer,
      api: this.#api,
      workbook: this.#workbook,
      commands: this.#commands,
    });
    this.#options = options;
    this.extras = options.extras ?? new Extras();
    this.ways = { ...USUAL_WAYS, ...options.ways };
    growTablesOnTyping(injector.get(ICommandService), this.extras, () => this.#commands.isWriting);
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
    if (sheetId !== this.activeSheet()) this.#commands.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }
  addSheet(name: string | null): string {
    const before = new Set(this.sheets().map(({ id }) => id));
    const active = this.activeSheet();
    this.#commands.run(InsertSheetCommand.id, name === null ? {} : { sheet: { name } });
    // The engine goes to a sheet that is added; Excel stays where it is.
    this.activate(active);
    return this.sheets().find(({ id }) => !before.has(id))!.id;
  }
  deleteSheet(sheetId: string): void {
    this.#commands.run(RemoveSheetCommand.id, { subUnitId: sheetId });
    this.extras.removeSheet(sheetId);
  }
  renameSheet(sheetId: string, name: string): void {
    this.#commands.run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  }
  setVisibility(sheetId: string, visibility: Visibility): void {
    const command = visibility === 'Visible' ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id;
    this.#commands.run(command, { subUnitId: sheetId });
  }
  isProtected(sheetId: string): boolean {
    if (this.extras.protectedSheets.has(sheetId)) return true;
    const permission = this.#api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getWorksheetPermission();
    return permission !== undefined && permission.isProtected() && !permission.canEdit();
  }
  properties(sheetId: string): Map<string, string> {
    return this.extras.propertiesOf(sheetId);
  }

  usedRange(sheetId: string, valuesOnly: boolean): Rect | null {
    return this.#cells.usedRange(sheetId, valuesOnly);
  }
  values(sheetId: string, rect: Rect): CellValue[][] {
    return this.#cells.values(sheetId, rect);
  }
  formulas(sheetId: string, rect: Rect): CellValue[][] {
    return this.#cells.formulas(sheetId, rect);
  }
  text(sheetId: string, rect: Rect): string[][] {
    return this.#cells.text(sheetId, rect);
  }
  numberFormats(sheetId: string, rect: Rect): string[][] {
    return this.#cells.numberFormats(sheetId, rect);
  }
  fills(sheetId: string, rect: Rect): string[][] {
    return this.#cells.fills(sheetId, rect);
  }
  /** Where the results of a formula spill; null when they stay in its cell. */
  spillOf(sheetId: string, row: number, column: number): Rect | null {
    return this.#cells.spillOf(sheetId, row, column);
  }

  merges(sheetId: string): readonly Rect[] {
    return sheetOf(this.#workbook, sheetId).getMergeData().map(rectOfRange);
  }
  isRowHidden(sheetId: string, row: number): boolean {
    return !sheetOf(this.#workbook, sheetId).getRowVisible(row);
  }

  write(sheetId: string, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    this.#writer.write(sheetId, rect, values);
  }
  writeNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    this.#writer.writeStyles(sheetId, rect, (row, column) => numberFormatStyle(formats[row]![column]!));
  }
  writeFill(sheetId: string, rect: Rect, color: string | null): void {
    this.#writer.writeStyles(sheetId, rect, () => fillStyle(color));
  }
  writeWrap(sheetId: string, rect: Rect, wraps: boolean): void {
    this.#writer.writeStyles(sheetId, rect, () => wrapStyle(wraps));
  }
  writeVerticalAlignment(sheetId: string, rect: Rect, alignment: VerticalAlignment): void {
    this.#writer.writeStyles(sheetId, rect, () => verticalStyle(alignment));
  }
  writeLook(sheetId: string, rect: Rect, look: TextLook): void {
    this.#writer.writeStyles(sheetId, rect, () => lookStyle(look));
  }
  writeLines(sheetId: string, rect: Rect, sides: readonly Side[]): void {
    this.#writer.writeStyles(sheetId, rect, () => lineStyle(sides));
  }
  /** After what is under way: the first freezing of a session takes the formulas of cells that are written after it. */
  freeze(sheetId: string, rows: number, columns: number): void {
    const first = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    queueMicrotask(() => {
      if (!this.#workbook.getSheetBySheetId(sheetId)) return;
      this.#commands.run(SetFrozenCommand.id, { subUnitId: sheetId, ...first, ySplit: rows, xSplit: columns });
    });
  }
  styleHeading(sheetId: string, rect: Rect): void {
    this.#writer.writeStyles(sheetId, rect, () => HEADING_STYLE);
  }
  clear(sheetId: string, rect: Rect): void {
    this.#commands.run(ClearSelectionAllCommand.id, { subUnitId: sheetId, ranges: [rangeOf(rect)] });
  }
  moveCells(sheetId: string, from: Rect, to: Rect): void {
    this.#writer.move(sheetId, from, to);
  }
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void {
    const sheet = this.#api.getActiveWorkbook()!.getSheetBySheetId(sheetId)!;
    sheet.setColumnWidths(column, columns, Math.round((points * 96) / 72));
  }

  selection(): { sheetId: string; rect: Rect } {
    const range = this.#api.getActiveWorkbook()?.getActiveRange()?.getRange();
    const rect = range ? rectOfRange(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId: this.activeSheet(), rect };
  }
  select(sheetId: string, rect: Rect): void {
    const { row, column, rows, columns } = rect;
    this.activate(sheetId);
    makeRoom(this.#api, sheetId, rect);
    this.#api.getActiveWorkbook()!.getSheetBySheetId(sheetId)!.getRange(row, column, rows, columns).activate();
    this.#options.reveal?.(rect);
  }
  isEditing(): boolean {
    return this.#options.isEditing?.() ?? false;
  }

  tables(): readonly TableInfo[] {
    return this.extras.tables;
  }
  isFiltered({ name }: TableInfo): boolean {
    return this.extras.filteredTables.has(name);
  }
  addTable(table: Omit<TableInfo, 'id'>): TableInfo {
    return this.extras.addTable(table);
  }
  renameTable(id: string, name: string): void {
    this.extras.renameTable(id, name);
  }
  resizeTable(id: string, rect: Rect): void {
    this.extras.resizeTable(id, rect);
  }
  names(): readonly NameInfo[] {
    return definedNames(this.#api);
  }
  addName(name: NameInfo): void {
    addDefinedName(this.#api, name);
  }

  /** The engine's own record of the workbook. */
  snapshot(): { sheets: IWorkbookData['sheets']; styles: IWorkbookData['styles'] } {
    return this.#workbook.save();
  }
  listen(listener: (event: GridEvent) => void): () => void {
    const commands = this.#univer.__getInjector().get(ICommandService);
    return gridEvents(commands, this.#workbook.getUnitId(), this.extras, listener);
  }
}

/**
 * The spreadsheet as the host needs it: plain data in and out. One engine implements it; the object model that
 * answers office.js is written against it alone.
 */
import type { Ways } from './ways';

export type CellValue = string | number | boolean;

/** Zero-based, whole cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';
export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right';
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** How the text of cells looks; what is not named stays as it is. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: HorizontalAlignment;
}
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly rect: Rect;
  readonly hasTotals: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  /** The name of the sheet that alone knows it; absent for a name of the whole workbook. */
  readonly sheet?: string;
}

/** What happened in the grid, told after it happened. */
export type GridEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly rect: Rect }
  /** Results of formulas stand in their cells; nobody changed anything. */
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'added'; readonly sheetId: string }
  | { readonly kind: 'deleted'; readonly sheetId: string }
  /** Whatever else changed about the sheets, and every time that one was added or deleted. */
  | { readonly kind: 'sheets' };

export interface Grid {
  readonly ways: Ways;

  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activate(sheetId: string): void;
  addSheet(name: string | null): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  isProtected(sheetId: string): boolean;
  /** Texts by key that go with the sheet; what is changed in them is kept. */
  properties(sheetId: string): Map<string, string>;

  /** The cells in use; with `valuesOnly`, formatting alone does not count. Null on an empty sheet. */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | null;
  /** A blank cell is an empty text, as in Excel. */
  values(sheetId: string, rect: Rect): CellValue[][];
  /** Formulas with their `=`, values where there is none. */
  formulas(sheetId: string, rect: Rect): CellValue[][];
  text(sheetId: string, rect: Rect): string[][];
  numberFormats(sheetId: string, rect: Rect): string[][];
  /** `#RRGGBB`, or an empty text where there is no fill. */
  fills(sheetId: string, rect: Rect): string[][];

  /** Where the results of a formula spill; null when they stay in its cell. */
  spillOf(sheetId: string, row: number, column: number): Rect | null;

  /** Merged cells, each with more than one cell. */
  merges(sheetId: string): readonly Rect[];
  isRowHidden(sheetId: string, row: number): boolean;

  /** A null leaves a cell alone; a text starting with `=` is a formula; an empty text clears. */
  write(sheetId: string, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void;
  writeNumberFormats(sheetId: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  writeFill(sheetId: string, rect: Rect, color: string | null): void;
  writeWrap(sheetId: string, rect: Rect, wraps: boolean): void;
  writeVerticalAlignment(sheetId: string, rect: Rect, alignment: VerticalAlignment): void;
  writeLook(sheetId: string, rect: Rect, look: TextLook): void;
  /** Thin lines at these sides of every cell. */
  writeLines(sheetId: string, rect: Rect, sides: readonly Side[]): void;
  /** Keeps the first rows and columns in sight; 0 lets go. */
  freeze(sheetId: string, rows: number, columns: number): void;
  /** The look that Excel's own table style gives to the headings of a new table. */
  styleHeading(sheetId: string, rect: Rect): void;
  /** Contents and looks. */
  clear(sheetId: string, rect: Rect): void;
  /** Contents, looks and merged cells, over what is there; formulas that point at them follow. */
  moveCells(sheetId: string, from: Rect, to: Rect): void;
  /** In points, as Excel measures it. */
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): void;

  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  /** True while the user is typing in a cell. */
  isEditing(): boolean;

  tables(): readonly TableInfo[];
  /** Whether some of its rows are filtered out. */
  isFiltered(table: TableInfo): boolean;
  addTable(table: Omit<TableInfo, 'id'>): TableInfo;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, rect: Rect): void;
  names(): readonly NameInfo[];
  addName(name: NameInfo): void;

  /** Returns the function that stops listening. */
  listen(listener: (event: GridEvent) => void): () => void;
}

/** Excel's own bounds of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

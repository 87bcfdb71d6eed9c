import type { CellPlace, Gravity } from '../core/findings/finding';
import type { LayoutUpdate } from '../core/plan/schema/layout';
import type { WrittenTable } from '../core/plan/schema/write-plan';
import type { SheetCells } from '../core/table/sheet-cells';
import type { SheetDraft } from '../core/table/sheet-draft';

/** The workbook as the pane sees it: plain data, no proxies. */
export interface Workbook {
  /** How many cells were still being computed when it was last read, after as much waiting as was reasonable. */
  readonly computing: { readonly count: () => number; readonly subscribe: (listener: () => void) => () => void };
  /**
   * The cells in use of the active sheet, or of every visible one, and the add-in's own tables. The sheets of those tables
   * are not among them. With the layout, also which cells are merged and which rows are hidden.
   */
  read(which: 'active' | 'all', withLayout?: boolean): Promise<WorkbookContent>;
  /** What was kept in the workbook under a key; null where nothing was. */
  readSetting(key: string): Promise<unknown>;
  /** Keeps something in the workbook, which goes with its file. */
  writeSetting(key: string, value: object): Promise<void>;
  /** Gives cells without a fill of their own a colour that tells how grave what was found there is. */
  mark(cells: readonly MarkedCell[]): Promise<MarkOutcome>;
  /** Takes the colours off again, of cells that still have them. Resolves with how many those were. */
  unmark(): Promise<number>;
  /** The tables of the plan alone. */
  readTables(): Promise<ReadonlyMap<string, SheetCells>>;
  /**
   * Writes each table on a sheet of its own; a name that is taken gets a number. With `archiveAs`, tables of the same
   * names that are there already are put away first: they and their sheets get that ending.
   */
  writeTables(tables: readonly WrittenTable[], archiveAs?: string): Promise<RestorePoint>;
  /** Adds columns to tables that are there and writes the number of the layout into its cell. */
  updateLayout(update: LayoutUpdate, number: number): Promise<RestorePoint>;
  /**
   * Writes sheets of their own, into single cells of sheets that are there, and rows below those of tables. A large
   * change goes in several requests; all of it is taken back where one fails or `steps` says stop.
   */
  write(change: Change, steps?: WritingSteps): Promise<RestorePoint>;
  /**
   * Undoes a writing. When they were edited since, nothing happens and `changed` comes back,
   * unless `evenIfChanged`.
   */
  restore(point: RestorePoint, evenIfChanged?: boolean): Promise<'restored' | 'changed'>;
  /** Opens the bytes of a file as a new workbook; false where the host has no way to. */
  openNew(bytes: Uint8Array): Promise<boolean>;
  /** Whether sheets of a file can be put into this workbook. */
  canInsertSheets(): boolean;
  /** Puts the sheets of a file behind those that are there. Resolves with how many they were. */
  insertSheets(bytes: Uint8Array): Promise<number>;
  /** Shows a cell and selects it. */
  select(place: CellPlace): Promise<void>;
  /** The address of the selected cells with the name of their sheet, as a formula writes it. */
  selectedAddress(): Promise<string>;
  /** The cell that typing would go into, and what stands in it. */
  activeCell(): Promise<ActiveCell>;
  /** What stands in a cell now. */
  readCell(place: CellPlace): Promise<CellContent>;
  /** Writes a formula in English notation into one cell, also where texts are kept. Resolves with what stands there then. */
  writeFormula(place: CellPlace, formula: string): Promise<CellContent>;
  /** Puts back what stood in a cell. */
  putBack(place: CellPlace, content: CellContent): Promise<void>;
  /**
   * Tells of changes that people make in cells, of sheets that are added or deleted, and of results that a reading did not wait
   * for. Resolves with the function that stops it.
   */
  onChange(listener: () => void): Promise<() => void>;
}

export interface MarkedCell {
  readonly place: CellPlace;
  readonly gravity: Gravity;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Cells that have a fill of their own keep it. */
  readonly passed: number;
}

/** What is to be written; what is not named is left alone. */
export interface Change {
  readonly drafts?: readonly SheetDraft[];
  readonly edits?: readonly CellEdit[];
  /** Rows that go below those of the table of that name; without it they get a table on a sheet of its own. */
  readonly rows?: readonly WrittenTable[];
}

/** Follows a change that goes in several requests. */
export interface WritingSteps {
  /** Told after each request how much is written; `false` stops the writing. */
  readonly onStep: (done: number, total: number) => boolean;
}

export interface Renaming {
  readonly kind: 'table' | 'sheet';
  readonly before: string;
  readonly now: string;
}

/** What a writing did, part by part, so that it can be undone. */
export interface RestorePoint {
  readonly parts: readonly RestorePart[];
}

export type RestorePart = AddedSheets | AddedColumns | AddedRows | ChangedCells;

/** New sheets, as they were written. */
export interface AddedSheets {
  readonly kind: 'sheets';
  /** Tables and sheets that were put away, with the names that they had. */
  readonly archived: readonly Renaming[];
  readonly sheets: readonly {
    readonly id: string;
    readonly formulas: readonly (readonly CellContent['formula'][])[];
    /** Columns whose results come and go by themselves. */
    readonly computed: readonly number[];
  }[];
}

/** New columns of tables. */
export interface AddedColumns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly table: string; readonly heading: string }[];
  /** Only so many rows are looked at: those below were added with the columns. */
  readonly above?: number;
}

/** Rows that were added at the end of a table, as they were written. */
export interface AddedRows {
  readonly kind: 'rows';
  readonly table: string;
  /** How many rows stand above them. */
  readonly above: number;
  readonly formulas: readonly (readonly CellContent['formula'][])[];
}

/** Cells that were written into, with what stood there. */
export interface ChangedCells {
  readonly kind: 'cells';
  readonly cells: readonly {
    readonly place: CellPlace;
    /** Of its sheet, which may be renamed meanwhile. */
    readonly sheetId?: string;
    readonly before: Omit<CellContent, 'value'>;
    readonly now: CellContent['formula'];
  }[];
}

/** A cell and what is to stand in it: text, a number, or an empty text for a blank. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly value: string | number;
  /** The number format; without it one that keeps a text a text and a number a number. */
  readonly format?: string;
}

/** What stands in a cell: as much as it takes to put it back. */
export interface CellContent {
  /** The formula, the value where there is none, or an empty text. */
  readonly formula: string | number | boolean;
  readonly value: string | number | boolean;
  /** The formula above is none, nor a number: it is a text, whatever it looks like. */
  readonly isText: boolean;
  /** The number format. */
  readonly format: string;
}

export interface ActiveCell extends CellContent {
  readonly place: CellPlace;
}

export interface WorkbookContent {
  readonly sheets: readonly SheetCells[];
  /** The cells of the tables whose name starts with `TD_`, by that name. */
  readonly tables: ReadonlyMap<string, SheetCells>;
  /** Names of the sheets that hold such tables. */
  readonly tableSheets: ReadonlySet<string>;
  readonly activeSheet: string;
  /** Hidden sheets are not read. */
  readonly hiddenSheets: readonly string[];
}

/** Why the workbook could not be read or written. Nothing was changed. */
export type WorkbookFault =
  | 'editing'
  | 'protected'
  | 'too-large'
  | 'gone'
  | 'unsupported'
  /** A filter hides rows that would have to move. */
  | 'filtered'
  /** Merged cells lie across what would have to move. */
  | 'merged'
  /** What stands beside or below leaves no room. */
  | 'no-room'
  /** The workbook is closed, or another one is in front. */
  | 'inactive'
  /** Something else than cells is selected. */
  | 'selection'
  /** A chart or macro sheet. */
  | 'sheet-kind'
  /** A sheet or table of that name is there already. */
  | 'taken'
  | 'cancelled'
  /** A part of the pane was taken away by an update and cannot be loaded any more. */
  | 'outdated'
  | 'unknown';

export class WorkbookError extends Error {
  constructor(
    readonly fault: WorkbookFault,
    /** The host's own code, for the diagnostics. */
    readonly code: string,
  ) {
    super(`${fault} (${code})`);
  }
}

import { functionNames, type FunctionNames } from '../../files/function-names';
import type { LeftOut } from '../../files/left-out';
import { readBook } from '../../files/read-xlsx';
import { keptIn } from '../book/kept-in';
import { toSnapshot, type KeptResults } from '../book/to-snapshot';
import { openPageGrid, type PageGrid } from '../engine/page';
import type { Rect } from '../grid/grid';
import type { FunctionsFile } from '../runtime/function-metadata';
import type { FunctionTable } from '../runtime/script-runtime';
import type { AddIn } from './manifest';
import { CellNotes } from './notes';
import type { OpenWorkbook } from '../host/excel/application';
import type { SettingStore } from '../host/excel/settings';
import { PaneFrame } from './pane-frame';
import type { PageLanguage } from './texts';

export interface WorkbenchParts {
  readonly addIn: AddIn;
  readonly functions: FunctionsFile;
  readonly table: FunctionTable;
  readonly gridContainer: HTMLElement;
  readonly paneContainer: HTMLElement;
  readonly paneTitle: string;
  readonly locale: string;
  readonly language: () => PageLanguage;
  /** The sentence of the error in the selected cell, or null. */
  readonly onNote: (note: string | null) => void;
  /** The selected cell keeps a result of its file. */
  readonly onKept: () => void;
  readonly onPane: (isVisible: boolean) => void;
  /** Opens a workbook that the add-in made. */
  readonly openWorkbook: OpenWorkbook;
  /** Keys pressed inside the pane. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One workbook at a time: its grid, and the add-in's pane beside it. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  readonly #names: FunctionNames;
  #page: PageGrid | null = null;
  #pane: PaneFrame | null = null;
  /** What the add-in keeps in the workbook. */
  #settings: SettingStore = new Map();
  /** The settings as the file has them. */
  #savedSettings = textOf(this.#settings);
  #fileName = '';
  #leftOut: readonly LeftOut[] = [];
  #kept: KeptResults = { cells: 0, lacking: [] };
  #hasChanges = false;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.#names = functionNames(
      parts.addIn.namespace,
      parts.functions.functions.map(({ name }) => name),
    );
  }

  get fileName(): string {
    return this.#fileName;
  }
  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }
  /** Formulas that only show what the file has for them. */
  get kept(): KeptResults {
    return this.#kept;
  }
  /** True while the workbook has changes that no copy holds. */
  get hasChanges(): boolean {
    return this.#hasChanges || textOf(this.#settings) !== this.#savedSettings;
  }
  get grid(): PageGrid['grid'] | null {
    return this.#page?.grid ?? null;
  }

  setLanguage(language: PageLanguage): void {
    this.#page?.setLanguage(language);
  }

  /** The cells of the active sheet that are in sight. */
  get inSight(): Rect | null {
    return this.#page?.inSight() ?? null;
  }

  /** Opens a file in the place of the workbook that is open. When it cannot be read, that one stays as it is. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    const { book, leftOut } = await readBook(bytes, this.#names);
    this.#pane?.dispose();
    this.#page?.dispose();
    this.#parts.gridContainer.replaceChildren();
    const container = document.createElement('div');
    container.style.height = '100%';
    this.#parts.gridContainer.append(container);
    const notes = new CellNotes();
    const own = new Set(this.#parts.functions.functions.map(({ name }) => `${this.#parts.addIn.namespace}.${name}`));
    const id = `workbook-${Date.now()}`;
    const session = crypto.randomUUID().slice(0, 8);
    const opened = toSnapshot(book, id, fileName, { isOwn: (name) => own.has(name), session });
    const page = openPageGrid({
      container,
      book: opened,
      activeSheet: opened.workbook.sheetOrder![Math.min(book.activeSheet, book.sheets.length - 1)]!,
      names: book.names.map((name) => ({ ...name, formula: `=${name.formula}` })),
      namespace: this.#parts.addIn.namespace,
      functions: this.#parts.functions,
      table: this.#parts.table,
      notes,
      language: this.#parts.language(),
    });
    this.#page = page;
    this.#fileName = fileName;
    this.#settings = new Map(book.kept?.settings);
    this.#savedSettings = textOf(this.#settings);
    this.#leftOut = leftOut;
    this.#kept = opened.kept;
    this.#hasChanges = false;
    page.grid.listen((event) => {
      if (event.kind === 'changed' || event.kind === 'sheets') this.#hasChanges = true;
      if (event.kind !== 'selected') return;
      const { sheetId, rect } = event;
      const { onNote, onKept } = this.#parts;
      if (page.keepsResult(sheetId, rect.row, rect.column)) onKept();
      else onNote(notes.at(sheetId, rect.row, rect.column));
    });
    // Both would want the processor at once, and the cells come first.
    await page.computed;
    this.#pane = this.#openPane(page);
  }

  /** The workbook as it stands, as the bytes of a new file. */
  async copy(): Promise<Uint8Array> {
    const { bookBytes } = await import(/* webpackChunkName: "copy" */ './book-bytes');
    const { grid } = this.#page!;
    const kept = keptIn(grid, this.#settings);
    const saved = textOf(this.#settings);
    const bytes = await bookBytes(grid, kept, this.#names);
    this.#hasChanges = false;
    this.#savedSettings = saved;
    return bytes;
  }

  showPane(): void {
    this.#pane?.show('Visible');
  }

  hidePane(): void {
    this.#pane?.show('Background');
  }

  get isPaneVisible(): boolean {
    return this.#pane?.state === 'Visible';
  }

  focusPane(): void {
    this.#pane?.focus();
  }

  /** Ends the pane and its runtime and starts them anew, as Excel does after a crash. */
  restartPane(): void {
    const wasVisible = this.#pane?.state === 'Visible';
    this.#pane?.dispose();
    this.#pane = this.#openPane(this.#page!);
    if (wasVisible) this.showPane();
  }

  async press(action: string): Promise<void> {
    await this.#pane?.invoke(action);
  }

  /** A call of a custom function in the runtime of the pane, beside the one in which the grid computes. */
  callInPane(id: string, args: readonly unknown[]): Promise<readonly unknown[]> {
    return this.#pane!.call(id, args);
  }

  /** A call of a custom function where the grid computes. */
  callInGrid(id: string, args: readonly unknown[]): unknown {
    return this.#parts.table.get(id)!(...args);
  }

  #openPane(page: PageGrid): PaneFrame {
    const { paneContainer, addIn, locale, paneTitle, openWorkbook, onPane, onKey } = this.#parts;
    const pane = new PaneFrame({
      container: paneContainer,
      grid: page.grid,
      settings: this.#settings,
      workbookName: () => this.#fileName,
      url: addIn.paneUrl,
      locale,
      title: paneTitle,
      openWorkbook,
      onState: (state) => onPane(state === 'Visible'),
      onReload: () => this.restartPane(),
    });
    pane.listenToKeys(onKey);
    return pane;
  }
}

function textOf(settings: SettingStore): string {
  return JSON.stringify([...settings]);
}

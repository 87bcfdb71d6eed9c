import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import { LifecycleService, LifecycleStages, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { SelectionMoveType, SheetsSelectionsService } from '@univerjs/sheets';
import { FormulaCalculationSessionController, TriggerCalculationController } from '@univerjs/sheets-formula';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import type { NameInfo, Rect } from '../grid/grid';
import type { OpenedBook } from '../book/to-snapshot';
import type { FunctionTable } from '../runtime/script-runtime';
import type { ErrorNotes } from '../runtime/univer-function';
import { compareWithoutIndex } from './comparisons';
import type { Extras } from './extras';
import { GRID_TEXTS, LOCALES, type GridLanguage } from './grid-texts';
import { registerFunctions } from './functions';
import { keptResultOf } from './kept-results';
import { registerPlugins, type PagePlugins } from './page-plugins';
import { showPlainNumbers } from './plain-numbers';
import { rectOfRange } from './ranges';
import { reveal } from './reveal';
import { supportVietnameseTyping } from './vietnamese-typing';
import { UniverGrid } from './univer-grid';

export interface PageGridOptions extends PagePlugins {
  readonly book: OpenedBook;
  readonly activeSheet: string;
  readonly names: readonly NameInfo[];
  readonly table: FunctionTable;
  readonly notes: ErrorNotes;
  readonly language: GridLanguage;
}

export interface PageGrid {
  readonly grid: UniverGrid;
  /** Resolves when the cells hold the results of their formulas, and are drawn. */
  readonly computed: Promise<void>;
  /** The cells that are in sight; null while nothing is drawn. */
  inSight(): Rect | null;
  /** Whether a cell shows what its file has for it, since the engine cannot compute it. */
  keepsResult(sheetId: string, row: number, column: number): boolean;
  /** Menus, hints and numbers in the language of the page. */
  setLanguage(language: GridLanguage): void;
  dispose(): void;
}

/** The grid as a visitor sees it: toolbar, formula bar, cells and sheet tabs. */
export function openPageGrid(options: PageGridOptions): PageGrid {
  compareWithoutIndex();
  let { language } = options;
  const univer = new Univer({
    theme: defaultTheme,
    locale: LOCALES[options.language].type,
    locales: GRID_TEXTS,
  });
  registerPlugins(univer, options, () => language);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, options.book.workbook);
  registerFunctions(univer, options.namespace, options.functions, options.table, options.notes);
  showPlainNumbers(univer.__getInjector(), () => language);
  const editors = univer.__getInjector().get(IEditorBridgeService);
  const stopTyping = supportVietnameseTyping(univer);
  const grid = new UniverGrid(univer, {
    extras: options.book.extras,
    isEditing: () => editors.isVisible().visible === true,
    reveal: (rect) => reveal(univer, rect),
  });
  for (const name of options.names) grid.addName(name);
  grid.activate(options.activeSheet);
  const facade = FUniver.newAPI(univer);
  void protectSheets(facade, options.book.extras);
  const workbook = facade.getActiveWorkbook()!;
  workbook.setNumfmtLocal(LOCALES[language].numbers);
  const setLanguage = (next: GridLanguage): void => {
    language = next;
    const { type, numbers } = LOCALES[language];
    univer.setLocale(type);
    workbook.setNumfmtLocal(numbers);
    // Toolbar and sums are drawn anew for the selection.
    const selections = univer.__getInjector().get(SheetsSelectionsService);
    selections.setSelections([...selections.getCurrentSelections()], SelectionMoveType.MOVE_END);
  };
  // The engine would wait for the first drawing, which everything else on the page delays.
  for (const starter of [FormulaCalculationSessionController, TriggerCalculationController])
    univer.__getInjector().get(starter as never);
  return {
    grid,
    computed: Promise.all([
      facade.getFormula().onCalculationResultApplied(),
      univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    ]).then(() => undefined),
    inSight() {
      const range = facade.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
      return range ? rectOfRange(range) : null;
    },
    keepsResult(sheetId, row, column) {
      const sheet = facade.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
      return keptResultOf(sheet?.getCellRaw(row, column)) !== null;
    },
    setLanguage,
    dispose() {
      stopTyping();
      univer.dispose();
    },
  };
}

/** Sheets that the file protects are protected in the grid too; from then on the grid itself knows. */
async function protectSheets(facade: FUniver, extras: Extras): Promise<void> {
  for (const sheetId of [...extras.protectedSheets]) {
    const permission = facade.getActiveWorkbook()!.getSheetBySheetId(sheetId)!.getWorksheetPermission();
    await permission.protect();
    await permission.setReadOnly();
    extras.protectedSheets.delete(sheetId);
  }
}

import { LocaleType, Univer, UniverInstanceType, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import type { Ways } from '../grid/ways';
import type { FunctionsFile } from '../runtime/function-metadata';
import type { FunctionTable } from '../runtime/script-runtime';
import type { BlankValue, ErrorNotes } from '../runtime/univer-function';
import { compareWithoutIndex } from './comparisons';
import type { Extras } from './extras';
import { registerFunctions } from './functions';
import { KeepingFormulaPlugin } from './kept-results';
import { UniverGrid } from './univer-grid';

export interface HeadlessOptions {
  readonly workbook: Partial<IWorkbookData>;
  readonly extras?: Extras;
  readonly functions?: { readonly namespace: string; readonly file: FunctionsFile; readonly table: FunctionTable };
  readonly isEditing?: () => boolean;
  readonly ways?: Partial<Ways>;
  /** What functions get for a blank cell, to see them under every build of Excel. */
  readonly blank?: BlankValue;
}

/** The same grid without a page, for tests and measurements in Node. */
export interface Headless {
  readonly univer: Univer;
  readonly grid: UniverGrid;
  readonly messages: Map<string, string>;
  /** Recalculates everything and resolves when the results stand in the cells. */
  calculate(): Promise<void>;
  /** Resolves when a recalculation that an edit started has ended. */
  settled(): Promise<void>;
  dispose(): void;
}

/** The engine gathers edits for 100 ms before it starts a recalculation: by then every edit so far belongs to one. */
const STARTED_BY = 150;
const AT_ONCE = 50;

export function headless(options: HeadlessOptions): Headless {
  compareWithoutIndex();
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: {} } });
  univer.registerPlugin(KeepingFormulaPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, options.workbook);
  const messages = new Map<string, string>();
  if (options.functions) {
    const { namespace, file, table } = options.functions;
    const notes: ErrorNotes = {
      set: (sheetId, row, column, message) => messages.set(`${sheetId}!${row}!${column}`, message),
      clear: (sheetId, row, column) => messages.delete(`${sheetId}!${row}!${column}`),
    };
    registerFunctions(univer, namespace, file, table, notes, options.blank);
  }
  const formula = FUniver.newAPI(univer).getFormula();
  const session = univer.__getInjector().get(FormulaCalculationSessionService);
  return {
    univer,
    messages,
    grid: new UniverGrid(univer, { isEditing: options.isEditing, extras: options.extras, ways: options.ways }),
    async calculate() {
      formula.executeCalculation();
      await formula.onCalculationResultApplied();
    },
    async settled() {
      await new Promise((resolve) => setTimeout(resolve, STARTED_BY));
      await session.waitForLatestApplied(undefined, AT_ONCE);
    },
    dispose: () => univer.dispose(),
  };
}

import type { CellPlace } from '../core/findings/finding';
import type { WrittenTable } from '../core/plan/schema/write-plan';
import type { SheetCells } from '../core/table/sheet-cells';
import type { LayoutUpdate } from '../core/plan/schema/layout';
import { CONTENT, contentOf, putBack, writeFormula } from './cell-content';
import { toWorkbookError } from './faults';
import { addColumns } from './table-columns';
import { Computing, computingIn, PATIENCE, untilComputed, type Patience } from './computing';
import { readContent, readPlanTables } from './content';
import { addTableSheets } from './table-sheets';
import { restore } from './undoing';
import { markCells, unmarkCells } from './marks';
import { writeChange } from './writing';
import type {
  ActiveCell,
  CellContent,
  Change,
  MarkedCell,
  MarkOutcome,
  RestorePoint,
  Workbook,
  WorkbookContent,
  WritingSteps,
} from './workbook';

/** The workbook through Office.js. The only place of the add-in that holds its proxies. */
export class OfficeWorkbook implements Workbook {
  readonly computing = new Computing();
  readonly #patience: Patience;

  constructor(patience: Patience = PATIENCE) {
    this.#patience = patience;
  }

  read(which: 'active' | 'all', withLayout = false): Promise<WorkbookContent> {
    return this.#computed(
      () => run((context) => readContent(context, which, withLayout)),
      ({ sheets, tables }) => computingOf(sheets) + computingOf(tables.values()),
    );
  }

  readSetting(key: string): Promise<unknown> {
    return run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
      await context.sync();
      return setting.isNullObject ? null : (setting.value as unknown);
    });
  }

  writeSetting(key: string, value: object): Promise<void> {
    return run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
  }

  mark(cells: readonly MarkedCell[]): Promise<MarkOutcome> {
    return run((context) => markCells(context, cells));
  }

  unmark(): Promise<number> {
    return run(unmarkCells);
  }

  readTables(): Promise<ReadonlyMap<string, SheetCells>> {
    return this.#computed(
      () => run(readPlanTables),
      (tables) => computingOf(tables.values()),
    );
  }

  writeTables(tables: readonly WrittenTable[], archiveAs?: string): Promise<RestorePoint> {
    return run(async (context) => ({ parts: [await addTableSheets(context, tables, archiveAs ?? null)] }));
  }

  updateLayout(update: LayoutUpdate, number: number): Promise<RestorePoint> {
    return run((context) => addColumns(context, update, number));
  }

  write(change: Change, steps?: WritingSteps): Promise<RestorePoint> {
    return run((context) => writeChange(context, change, steps));
  }

  restore(point: RestorePoint, evenIfChanged = false): Promise<'restored' | 'changed'> {
    return run((context) => restore(context, point, evenIfChanged));
  }

  async openNew(bytes: Uint8Array): Promise<boolean> {
    // Created workbooks came with ExcelApi 1.8; a host may know the set and not this.
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) return false;
    try {
      await Excel.createWorkbook(base64Of(bytes));
      return true;
    } catch (failure) {
      if (toWorkbookError(failure).fault === 'unsupported') return false;
      throw toWorkbookError(failure);
    }
  }

  canInsertSheets(): boolean {
    return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  }

  insertSheets(bytes: Uint8Array): Promise<number> {
    return run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64Of(bytes), {
        positionType: Excel.WorksheetPositionType.end,
      });
      await context.sync();
      return ids.value.length;
    });
  }

  select({ sheet, row, column }: CellPlace): Promise<void> {
    return run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      await context.sync();
    });
  }

  selectedAddress(): Promise<string> {
    return run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address,rowCount,columnCount');
      const used = range.worksheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      const isWhole = range.rowCount === MOST_ROWS || range.columnCount === MOST_COLUMNS;
      if (!isWhole || used.isNullObject) return range.address;
      // A function would get a million cells of which few hold something; all columns of a sheet are cut alike.
      const inUse = range.getIntersectionOrNullObject(used).load('address');
      await context.sync();
      return inUse.isNullObject ? range.address : inUse.address;
    });
  }

  activeCell(): Promise<ActiveCell> {
    return run(async (context) => {
      const range = context.workbook.getActiveCell().load(`${CONTENT},rowIndex,columnIndex,worksheet/name`);
      await context.sync();
      const place = { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
      return { place, ...contentOf(range) };
    });
  }

  readCell({ sheet, row, column }: CellPlace): Promise<CellContent> {
    return run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getCell(row, column).load(CONTENT);
      await context.sync();
      return contentOf(range);
    });
  }

  writeFormula({ sheet, row, column }: CellPlace, formula: string): Promise<CellContent> {
    return run((context) => writeFormula(context.workbook.worksheets.getItem(sheet).getCell(row, column), formula));
  }

  putBack({ sheet, row, column }: CellPlace, content: CellContent): Promise<void> {
    return run(async (context) => {
      putBack(context.workbook.worksheets.getItem(sheet).getCell(row, column), content);
      await context.sync();
    });
  }

  async onChange(listener: () => void): Promise<() => void> {
    let isListening = true;
    const result = await run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (): Promise<void> => {
        if (isListening) listener();
        return Promise.resolve();
      };
      // Results that come late come without a change; those of every other calculation are no news.
      const tellLate = (): Promise<void> => (this.computing.count() > 0 ? tell() : Promise.resolve());
      // A sheet that is deleted changes no cell.
      const handlers = [
        worksheets.onChanged.add(tell),
        worksheets.onDeleted.add(tell),
        worksheets.onAdded.add(tell),
        worksheets.onCalculated.add(tellLate),
      ];
      await context.sync();
      return { context, handlers };
    });
    // Handlers can only be removed through the context that added them.
    return () => {
      // Until they are, events still come.
      isListening = false;
      for (const handler of result.handlers) handler.remove();
      result.context.sync().catch(() => undefined);
    };
  }

  /** Reads until nothing is being computed any more, or patience ends; how much is then is told. */
  async #computed<T>(read: () => Promise<T>, countIn: (found: T) => number): Promise<T> {
    const found = await untilComputed(read, countIn, this.#patience);
    this.computing.tell(countIn(found));
    return found;
  }
}

/** The rows and columns of a sheet. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function computingOf(cells: Iterable<SheetCells>): number {
  let count = 0;
  for (const { values } of cells) count += computingIn(values);
  return count;
}

function run<T>(task: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(task).catch((error: unknown) => {
    throw toWorkbookError(error);
  });
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

import fs from 'node:fs';
import path from 'node:path';
import { registry } from '../src/functions/registry';
import type { Book, BookCell } from '../src/files/book';
import { functionNames } from '../src/files/function-names';
import { writeBook } from '../src/files/write-xlsx';
import { sheetIdAt } from '../src/workbench/book/sheet-ids';
import { toSnapshot } from '../src/workbench/book/to-snapshot';
import { headless } from '../src/workbench/engine/headless';
import { ourFunctions } from '../test/host/our-functions';
import { blocSample } from './samples/bloc';
import { functionsBook } from './samples/functions';
import { tableSheets } from './samples/plan';
import { registrationBook } from './samples/registration';
import { SheetBuilder } from './samples/sheet';
import { withoutClock } from './without-clock';

const FOLDER = path.resolve(__dirname, '../assets/samples');

/** A bloc in the middle of its year: the sheets of its units first, then the tables of its plan. */
function blocBook(): Book {
  const { tables, sheets } = blocSample();
  return { sheets: [...sheets, ...tableSheets(tables)], names: [], activeSheet: 0 };
}

/** Nothing but a sheet to begin on. */
function emptyBook(): Book {
  return { sheets: [new SheetBuilder('Trang 1', []).build()], names: [], activeSheet: 0 };
}

/** The sample workbooks as plain data, by file name. */
const SAMPLES: Readonly<Record<string, Book>> = {
  'dang-ky-thi-dua.xlsx': registrationBook({ withMistakes: true }),
  'dang-ky-thi-dua-da-sua.xlsx': registrationBook({ withMistakes: false }),
  'cham-diem-khoi.xlsx': blocBook(),
  'xep-hang-bang-ham.xlsx': functionsBook(),
  'so-trong.xlsx': emptyBook(),
};

/** Formulas get the results that the add-in's own functions give, so that the file shows them without the add-in too. */
async function withResults(book: Book): Promise<Book> {
  const { workbook, extras } = toSnapshot(book, 'sample', 'sample');
  const engine = headless({ workbook, extras, functions: ourFunctions() });
  await engine.calculate();
  const sheets = book.sheets.map((sheet, index) => {
    const id = sheetIdAt(index);
    const spills = sheet.cells.flatMap((cell) => (cell.spill ? [cell.spill] : []));
    const isComputed = (cell: BookCell): boolean =>
      cell.formula !== undefined ||
      spills.some(({ row, column, rows, columns }) => {
        const inRows = cell.row >= row && cell.row < row + rows;
        return inRows && cell.column >= column && cell.column < column + columns;
      });
    const result = ({ row, column }: BookCell): BookCell['value'] =>
      engine.grid.values(id, { row, column, rows: 1, columns: 1 })[0]![0]!;
    return { ...sheet, cells: sheet.cells.map((cell) => (isComputed(cell) ? { ...cell, value: result(cell) } : cell)) };
  });
  engine.dispose();
  return { ...book, sheets };
}

async function main(): Promise<void> {
  const names = registry.map(({ id }) => id);
  for (const [name, book] of Object.entries(SAMPLES)) {
    const bytes = withoutClock(await writeBook(await withResults(book), functionNames('THIDUA', names)));
    fs.writeFileSync(path.join(FOLDER, name), bytes);
    process.stdout.write(`${name}: ${bytes.length} bytes\n`);
  }
  // The grid engine keeps timers that would hold the process.
  process.exit(0);
}

void main();

import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { writePlan, type WrittenTable } from '../src/core/plan/schema/write-plan';
import type { BookCell, BookSheet, BookStyle } from '../src/files/book';
import { functionNames } from '../src/files/function-names';
import { writeBook } from '../src/files/write-xlsx';
import { CODES } from './books/codes';
import type { Content, GoldenSheet } from './books/golden-book';
import { LAYOUTS } from './books/layouts';
import { goldenPlan } from './books/plan';
import { withoutClock } from './without-clock';

const FOLDER = path.resolve(__dirname, '../test/registration-books');

/** The golden workbooks: a folder a case with the damaged book, its clean twin, and what is to be found, which is written by hand. */
async function main(): Promise<void> {
  const names = functionNames('THIDUA', []);
  const plan = writePlan(goldenPlan()).map(planSheet);
  const style = await resolveConfig(FOLDER);
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const write = async (folder: string, name: string, sheets: readonly GoldenSheet[]): Promise<void> => {
    const book = { sheets: [...sheets.map(bookSheet), ...plan], names: [], activeSheet: 0 };
    fs.writeFileSync(path.join(folder, name), withoutClock(await writeBook(book, names)));
  };
  for (const [group, cases] of Object.entries({ codes: CODES, layouts: LAYOUTS })) {
    for (const [name, { clean, damaged, expected, known = [] }] of Object.entries(cases)) {
      const folder = path.join(FOLDER, group, name.replace('/', '-'));
      fs.mkdirSync(folder, { recursive: true });
      await write(folder, 'damaged.xlsx', damaged);
      await write(folder, 'clean.xlsx', clean);
      const findings = { damaged: [...known, ...expected].sort(), clean: [...known].sort() };
      const text = await format(JSON.stringify(findings, null, 2), { ...style, parser: 'json' });
      fs.writeFileSync(path.join(folder, 'expected.json'), text);
    }
  }
}

function bookSheet({ name, rows, merges = [], hidden = [], dates = [], table }: GoldenSheet): BookSheet {
  const [headings = []] = rows;
  const cellOf = (value: Content, row: number, column: number): BookCell => ({
    row,
    column,
    value,
    ...(row > 0 && dates.includes(column) && { style: DATE }),
  });
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column) => (value === '' ? [] : [cellOf(value, row, column)])),
  );
  const rect = { row: 0, column: 0, rows: rows.length, columns: headings.length };
  return {
    ...EMPTY,
    name,
    cells,
    merges,
    hiddenRows: new Set(hidden),
    tables: table ? [{ name: table, rect, columns: headings.map(String), hasTotals: false }] : [],
  };
}

const DATE: BookStyle = { numberFormat: 'dd/mm/yyyy' };

const EMPTY = {
  hidden: false,
  protected: false,
  columnWidths: [],
  rowHeights: new Map(),
  frozen: { rows: 0, columns: 0 },
};

function planSheet({ name, sheet, columns, rows }: WrittenTable): BookSheet {
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  return bookSheet({ name: sheet, rows: [columns.map(({ heading }) => heading), ...body], table: name });
}

void main();

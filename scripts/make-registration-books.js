'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { CODES } = require('./books/codes');
const { LAYOUTS } = require('./books/layouts');
const { goldenPlan } = require('./books/plan');
const { loadSource } = require('./build/load-source');

const root = path.resolve(__dirname, '..');
const FOLDER = path.join(root, 'test/registration-books');

/** The golden workbooks: a folder a case with the damaged book, its clean twin, and what is to be found, which is written by hand. */
async function main() {
  const source = loadSource(root, 'scripts/books/source.ts');
  const names = source.functionNames('THIDUA', []);
  const plan = source.writePlan(goldenPlan(source), new Set()).map((table) => planSheet(table));
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const write = async (folder, name, sheets) => {
    const book = { sheets: [...sheets.map(bookSheet), ...plan], names: [], activeSheet: 0 };
    fs.writeFileSync(path.join(folder, name), await source.writeBook(book, names));
  };
  for (const [group, cases] of Object.entries({ ma: CODES, 'bo-cuc': LAYOUTS })) {
    for (const [name, { clean, damaged, expected, known = [] }] of Object.entries(cases)) {
      const folder = path.join(FOLDER, group, name.replace('/', '-'));
      fs.mkdirSync(folder, { recursive: true });
      await write(folder, 'sai.xlsx', damaged);
      await write(folder, 'sach.xlsx', clean);
      const findings = { sai: [...known, ...expected].sort(), sach: [...known].sort() };
      fs.writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(findings, null, 2)}\n`);
    }
  }
}

function bookSheet({ name, rows, merges = [], hidden = [], dates = [], table }) {
  const style = (column, row) => (row > 0 && dates.includes(column) ? { numberFormat: 'dd/mm/yyyy' } : undefined);
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) =>
      value === '' ? [] : [{ row: at, column, value, ...(style(column, at) && { style: style(column, at) }) }],
    ),
  );
  const rect = { row: 0, column: 0, rows: rows.length, columns: rows[0].length };
  return {
    ...EMPTY,
    name,
    cells,
    merges,
    hiddenRows: new Set(hidden),
    tables: table ? [{ name: table, rect, columns: rows[0].map(String), hasTotals: false }] : [],
  };
}

const EMPTY = {
  hidden: false,
  protected: false,
  columnWidths: [],
  rowHeights: new Map(),
  frozen: { rows: 0, columns: 0 },
};

function planSheet({ name, sheet, columns, rows }) {
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  return bookSheet({ name: sheet, rows: [columns.map(({ heading }) => heading), ...body], table: name });
}

main();

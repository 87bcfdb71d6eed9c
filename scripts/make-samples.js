'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const { loadSource } = require('./build/load-source');
const { metadataFiles } = require('./build/metadata');
const { functionsBook } = require('./samples/functions');
const { tableSheets } = require('./samples/plan');
const { registrationBook } = require('./samples/registration');
const { SheetBuilder } = require('./samples/sheet');

const root = path.resolve(__dirname, '..');

/** A bloc in the middle of its year: the sheets of its units first, then the tables of its plan. */
function blocBook() {
  const { tables, sheets } = loadSource(root, 'scripts/samples/bloc.ts').blocSample();
  return { sheets: [...sheets, ...tableSheets(tables)], names: [], activeSheet: 0 };
}

/** Nothing but a sheet to begin on. */
function emptyBook() {
  return { sheets: [new SheetBuilder('Trang 1', []).build()], names: [], activeSheet: 0 };
}

/** The sample workbooks as plain data, by file name. */
const SAMPLES = {
  'dang-ky-thi-dua.xlsx': registrationBook({ withMistakes: true }),
  'dang-ky-thi-dua-da-sua.xlsx': registrationBook({ withMistakes: false }),
  'cham-diem-khoi.xlsx': blocBook(),
  'xep-hang-bang-ham.xlsx': functionsBook(),
  'so-trong.xlsx': emptyBook(),
};

/** Formulas get the results that the add-in's own functions give, so that the file shows them without the add-in too. */
async function withResults(book) {
  const host = loadSource(root, 'test/host/harness.ts');
  const runtime = host.scriptRuntime();
  for (const descriptor of host.registry) {
    runtime.global.associate(
      descriptor.id,
      host.wrap(
        descriptor,
        () => runtime.global,
        () => 'vi',
      ),
    );
  }
  const file = JSON.parse(metadataFiles(root)['functions.json']);
  const { workbook, extras } = host.toSnapshot(book, 'sample', 'sample');
  const engine = host.headless({
    workbook,
    extras,
    functions: { namespace: 'THIDUA', file, table: runtime.functions },
  });
  await engine.calculate();
  const sheets = book.sheets.map((sheet, index) => {
    const id = host.sheetIdAt(index);
    const spills = sheet.cells.flatMap((cell) => (cell.spill ? [cell.spill] : []));
    const isComputed = (cell) =>
      cell.formula !== undefined ||
      spills.some(({ row, column, rows, columns }) => {
        const inRows = cell.row >= row && cell.row < row + rows;
        return inRows && cell.column >= column && cell.column < column + columns;
      });
    const result = (cell) => engine.grid.values(id, { row: cell.row, column: cell.column, rows: 1, columns: 1 })[0][0];
    return { ...sheet, cells: sheet.cells.map((cell) => (isComputed(cell) ? { ...cell, value: result(cell) } : cell)) };
  });
  engine.dispose();
  return { ...book, sheets };
}

/** No clock: the same sources give the same bytes. */
const DAY = '2026-01-01T00:00:00Z';

function withoutClock(bytes) {
  const parts = unzipSync(bytes);
  const core = 'docProps/core.xml';
  parts[core] = strToU8(strFromU8(parts[core]).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, DAY));
  // The format of an archive keeps days without their zone: the day of the zone that runs this.
  return zipSync(parts, { mtime: new Date(2026, 0, 1), level: 9 });
}

async function main() {
  const { writeBook } = loadSource(root, 'src/files/write-xlsx.ts');
  const { functionNames } = loadSource(root, 'src/files/function-names.ts');
  const names = JSON.parse(metadataFiles(root)['functions.json']).functions.map(({ name }) => name);
  for (const [name, book] of Object.entries(SAMPLES)) {
    const bytes = withoutClock(await writeBook(await withResults(book), functionNames('THIDUA', names)));
    fs.writeFileSync(path.join(root, 'assets/samples', name), bytes);
    process.stdout.write(`${name}: ${bytes.length} bytes\n`);
  }
  // The grid engine keeps timers that would hold the process.
  process.exit(0);
}

if (require.main === module) main();

module.exports = { SAMPLES };

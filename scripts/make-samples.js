'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { loadSource } = require('./build/load-source');
const { metadataFiles } = require('./build/metadata');
const { blocBook } = require('./samples/bloc');
const { registrationBook } = require('./samples/registration');

const root = path.resolve(__dirname, '..');

/** The sample workbooks as plain data, by file name. */
const SAMPLES = {
  'dang-ky-thi-dua.xlsx': registrationBook({ withMistakes: true }),
  'dang-ky-thi-dua-da-sua.xlsx': registrationBook({ withMistakes: false }),
  'cham-diem-khoi.xlsx': blocBook(),
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

async function main() {
  const { writeBook } = loadSource(root, 'src/files/write-xlsx.ts');
  const { functionNames } = loadSource(root, 'src/files/function-names.ts');
  const names = JSON.parse(metadataFiles(root)['functions.json']).functions.map(({ name }) => name);
  for (const [name, book] of Object.entries(SAMPLES)) {
    const bytes = await writeBook(await withResults(book), functionNames('THIDUA', names));
    fs.writeFileSync(path.join(root, 'assets/samples', name), bytes);
    process.stdout.write(`${name}: ${bytes.length} bytes\n`);
  }
  // The grid engine keeps timers that would hold the process.
  process.exit(0);
}

if (require.main === module) main();

module.exports = { SAMPLES };

import type { Book, BookSheet, BookStyle } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { harness, openBook, type Session } from './office';

/* A workbook that is opened and saved without a change comes back as it was, layout and letters too. */

const names = functionNames('THIDUA', ['TOTAL']);
let session: Session;
afterEach(() => session.dispose());

/** Through a file into the grid, and back through a file. */
async function copied(book: Book): Promise<Book> {
  session = openBook((await readBook(await writeBook(book, names), names)).book);
  await session.engine.calculate();
  return (await readBook(await writeBook(harness.fromGrid(session.engine.grid), names), names)).book;
}

const styles: readonly BookStyle[] = [
  { font: 'Times New Roman', size: 13, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
  { font: 'Arial', size: 9, italic: true, color: '#C00000' },
  { font: '.VnTime', size: 14, underline: true, fill: '#FFF2CC', numberFormat: '#,##0.00' },
  { font: 'Cambria', size: 12, borders: ['top', 'bottom'], numberFormat: 'dd/mm/yyyy' },
];

const sheet: BookSheet = {
  name: 'Đăng ký',
  hidden: false,
  protected: false,
  cells: styles.map((style, row) => ({ row, column: 0, value: row + 45_736, style })),
  merges: [{ row: 6, column: 0, rows: 1, columns: 3 }],
  columnWidths: [40, undefined, 12.5],
  rowHeights: new Map([
    [0, 33],
    [2, 18.75],
    [9, 409.5],
  ]),
  hiddenRows: new Set([2, 7]),
  frozen: { rows: 1, columns: 1 },
  tables: [],
};

test('heights of rows, widths of columns, hidden and frozen rows, merged cells', async () => {
  const { cells, ...layout } = (await copied({ activeSheet: 0, names: [], sheets: [sheet] })).sheets[0]!;
  expect(cells).toHaveLength(styles.length);
  expect([...layout.rowHeights]).toEqual([...sheet.rowHeights]);
  expect([...layout.hiddenRows!]).toEqual([2, 7]);
  expect([layout.merges, layout.frozen]).toEqual([sheet.merges, sheet.frozen]);
  const [first, second, third] = layout.columnWidths;
  expect(first).toBeCloseTo(40, 0);
  expect(second).toBeUndefined();
  expect(third).toBeCloseTo(12.5, 0);
});

test('days, times and hours that were worked stay the numbers that they are', async () => {
  const formats = ['hh:mm', '[h]:mm', 'dd/mm/yyyy', 'dd/mm/yyyy', 'dd/mm/yyyy', 'dd/mm/yyyy hh:mm'];
  const values = [0.3541666666666667, 1.5, 45, 59, 61, 45_736.25];
  const cells = values.map((value, row) => ({ row, column: 0, value, style: { numberFormat: formats[row]! } }));
  const [copy] = (await copied({ activeSheet: 0, names: [], sheets: [{ ...sheet, merges: [], cells }] })).sheets;
  expect(copy!.cells.map(({ value }) => value)).toEqual(values);
});

test('names and sizes of fonts, and whatever else cells look like', async () => {
  const { cells } = (await copied({ activeSheet: 0, names: [], sheets: [sheet] })).sheets[0]!;
  expect(cells.map(({ value, style }) => ({ value, style }))).toEqual(
    styles.map((style, row) => ({ value: row + 45_736, style: expect.objectContaining(style) as unknown })),
  );
});

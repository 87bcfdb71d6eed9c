import { strFromU8, unzipSync } from 'fflate';
import type { Book, BookCell } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';

const names = functionNames('THIDUA', ['RANK', 'TOTAL']);

function bookOf(cells: readonly BookCell[]): Book {
  const sheet = { name: 'Bảng', hidden: false, protected: false, cells, merges: [], columnWidths: [12, undefined, 20] };
  const layout = { rowHeights: new Map([[0, 30]]), frozen: { rows: 1, columns: 0 }, tables: [] };
  return {
    sheets: [{ ...sheet, ...layout }],
    names: [{ name: 'TD_Test', formula: "'Bảng'!$A$1:$A$2" }],
    activeSheet: 0,
  };
}

const CELLS: readonly BookCell[] = [
  { row: 0, column: 0, value: 'Đơn vị', style: { bold: true, fill: '#E7E6E6', borders: ['top'] } },
  { row: 1, column: 0, value: 95.5, style: { numberFormat: '0.00' } },
  { row: 1, column: 1, value: true },
  { row: 2, column: 0, value: 2, formula: 'THIDUA.RANK(A2:A3)', spill: { row: 2, column: 0, rows: 2, columns: 1 } },
  { row: 3, column: 0, value: 1 },
  { row: 4, column: 0, value: '#N/A', formula: 'THIDUA.TOTAL(A1:A2,B1:B2)' },
];

test('functions are stored as Excel stores them, spills as dynamic arrays, errors as errors', async () => {
  const parts = unzipSync(await writeBook(bookOf(CELLS), names));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(xml).toContain('_xldudf_THIDUA_RANK(A2:A3)');
  expect(xml).toMatch(/<c r="A3"[^>]* cm="1"[^>]*><f t="array" ref="A3:A4">/);
  expect(strFromU8(parts['xl/metadata.xml']!)).toContain('XLDAPR');
  expect(xml).toMatch(/<c r="A5" t="e"><f>_xldudf_THIDUA_TOTAL\(A1:A2,B1:B2\)<\/f><v>#N\/A<\/v>/);
});

test('what is written is read again', async () => {
  const { book } = await readBook(await writeBook(bookOf(CELLS), names), names);
  const [sheet] = book.sheets;
  const at = (row: number, column: number): BookCell =>
    sheet!.cells.find((cell) => cell.row === row && cell.column === column)!;
  expect(at(0, 0)).toMatchObject({ value: 'Đơn vị', style: { bold: true, fill: '#E7E6E6', borders: ['top'] } });
  expect(at(1, 0)).toMatchObject({ value: 95.5, style: { numberFormat: '0.00' } });
  expect(at(1, 1).value).toBe(true);
  expect(at(2, 0)).toMatchObject({ formula: 'THIDUA.RANK(A2:A3)', spill: { row: 2, column: 0, rows: 2, columns: 1 } });
  expect(at(4, 0)).toMatchObject({ formula: 'THIDUA.TOTAL(A1:A2,B1:B2)', value: '#N/A' });
  expect(sheet!.frozen).toEqual({ rows: 1, columns: 0 });
  expect(book.names).toEqual([{ name: 'TD_Test', formula: "'Bảng'!$A$1:$A$2" }]);
});

test('names of functions are turned both ways, inside texts and for strangers not at all', () => {
  expect(names.toFile('THIDUA.RANK(A1)+thidua.total(B1)&"THIDUA.RANK("')).toBe(
    '_xldudf_THIDUA_RANK(A1)+_xldudf_THIDUA_TOTAL(B1)&"THIDUA.RANK("',
  );
  expect(names.toFile('OTHER.RANK(A1)')).toBe('OTHER.RANK(A1)');
  expect(names.fromFile('[2]!_xldudf_THIDUA_RANK(A1)+_xldudf_OTHER_X(1)')).toBe('THIDUA.RANK(A1)+_xldudf_OTHER_X(1)');
});

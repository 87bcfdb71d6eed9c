import type { Cell } from '../../../../src/core/numbers/cell';
import type { CellRect } from '../../../../src/core/table/sheet-cells';
import { tableOf } from '../setup';

/* A heading over several columns, and what stands in them. */

const TITLE = ['BẢNG ĐĂNG KÝ THI ĐUA', '', '', '', ''];
const people = (
  headings: readonly (readonly Cell[])[],
  rows: readonly (readonly Cell[])[],
  merges: readonly CellRect[] = [],
) => tableOf([TITLE, ...headings, ...rows], { row: 5, column: 2, merges });
const names = (...args: Parameters<typeof people>): string[] => people(...args).people.map(({ name }) => name);
/** By the cells of the table. */
const merge = (row: number, column: number, columns: number): CellRect => ({
  row: row + 5,
  column: column + 2,
  rows: 1,
  columns,
});

const BLANK = ['STT', 'Họ và tên', '', 'Đơn vị', 'Danh hiệu'];
const ROWS: readonly (readonly Cell[])[] = [
  [1, 'Lê Văn', 'A', 'VP', 'LĐTT'],
  [2, '', 'Võ B', 'VP', 'LĐTT'],
  [3, 'Tạ C', '', 'VP', 'LĐTT'],
];

test('names stand in all columns that the heading is merged over', () => {
  expect(names([BLANK], ROWS, [merge(1, 1, 2)])).toEqual(['Lê Văn A', 'Võ B', 'Tạ C']);
  expect([...people([BLANK], ROWS, [merge(1, 1, 2)]).facts.spanned]).toEqual([1]);
});

test.each<[string, readonly CellRect[]]>([
  ['nothing is merged', []],
  ['a title above is merged', [merge(0, 1, 2)]],
  ['people below are merged', [merge(3, 1, 2)]],
  ['the heading before is merged', [merge(1, 0, 2)]],
  ['the heading behind is merged', [merge(1, 2, 2)]],
])('where %s, the column of names is one', (_, merges) => {
  expect(names([BLANK], [ROWS[0]!], merges)).toEqual(['Lê Văn']);
});

test('a column that is headed by something else ends the names', () => {
  const other = ['STT', 'Họ và tên', 'Bí danh', 'Đơn vị', 'Danh hiệu'];
  expect(names([other], [ROWS[0]!], [merge(1, 1, 2)])).toEqual(['Lê Văn']);
  const given = ['STT', 'Họ và chữ đệm', 'Tên', 'Tên', 'Đơn vị', 'Danh hiệu'];
  expect(names([given], [[1, 'Lê', 'A', 'B', 'VP', 'LĐTT']])).toEqual(['Lê A']);
});

test('a column of given names belongs to names alone', () => {
  const born = ['STT', 'Họ và tên', 'Năm sinh', 'Tên', 'Danh hiệu'];
  expect(people([born], [[1, 'Lê A', 1980, 'A', 'LĐTT']]).people[0]!.value('born')).toBe(1980);
});

test('what is marked under a title is no part of a name beside it', () => {
  const marks = ['STT', 'Họ và tên', 'LĐTT', 'CSTĐCS', ''];
  expect(names([marks], [[1, 'Lê A', 'x', '', '']], [merge(1, 1, 2)])).toEqual(['Lê A']);
});

test('the cells of a table without such a heading stay as they were typed', () => {
  const [first] = people([['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu']], ROWS).people;
  expect(first!.cells).toEqual([1, 'Lê Văn', 'A', 'VP', 'LĐTT']);
  const [spanned] = people([BLANK], ROWS, [merge(1, 1, 2)]).people;
  expect(spanned!.cells).toEqual([1, 'Lê Văn A', '', 'VP', 'LĐTT']);
});

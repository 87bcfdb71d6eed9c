import { tidyings } from '../../../../src/core/registration/report/tidyings';
import { unmerged } from '../../../../src/core/registration/reading/merged-rows';
import { DistinctColumn } from '../../../../src/core/registration/table/distinct-column';
import { scanner } from '../../../../src/core/registration/table/cell-scan';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { finished } from '../../../../src/core/steps';
import { cells, tableOf } from '../setup';

/* What becomes of single cells while a table is read. */

const HEADINGS = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu', 'Ghi chú'];

test('texts are tidied within their lines: spaces at the ends and in a row, letters of several characters', () => {
  const table = tableOf(
    [
      HEADINGS,
      [1, ' Lê  A ', 'Chuyên viên', 'VP', 'LĐTT \n CSTĐCS', 'a\t b \r\n c'],
      [2, 'Võ B'.normalize('NFD'), '', 'VP', 'LĐTT', '   '],
      [3, 'Tạ C', 'Văn\u00A0thư', 'VP', 'LĐTT', 5],
    ],
    { row: 2, column: 1 },
  );
  const found = finished(tidyings([table])).map(({ cell, before, value }) => [cell.row, cell.column, before, value]);
  expect(found).toEqual([
    [3, 2, ' Lê  A ', 'Lê A'],
    [3, 5, 'LĐTT \n CSTĐCS', 'LĐTT\nCSTĐCS'],
    [3, 6, 'a\t b \r\n c', 'a b\r\nc'],
    [4, 2, 'Võ B'.normalize('NFD'), 'Võ B'],
    [5, 3, 'Văn\u00A0thư', 'Văn thư'],
  ]);
});

test('what was put together of several rows or columns is not tidied', () => {
  const joined = tableOf([HEADINGS, [1, 'Nguyễn Văn', 'Chuyên  viên', 'VP', 'LĐTT', ''], ['', 'An', '', '', '', '']]);
  expect(joined.joinedRows).toEqual([0]);
  expect(finished(tidyings([joined]))).toEqual([]);
  const spanned = tableOf([
    ['STT', 'Họ và chữ đệm', 'Tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Nguyễn  Văn', 'An ', 'VP ', 'LĐTT'],
  ]);
  expect(finished(tidyings([spanned])).map(({ before }) => before)).toEqual(['VP ']);
});

describe('merged cells', () => {
  const VALUES: readonly (readonly Cell[])[] = [
    ['1', 'Lê A', 'VP', 'LĐTT'],
    ['', '', '', 'CSTĐCS'],
    ['2', 'Võ B', '', ''],
    ['3', 'Tạ C', '', ''],
  ];
  const of = (row: number, column: number, rows: number) =>
    unmerged(cells(VALUES, { row: 10, column: 5 }), [{ row, column, rows, columns: 1 }], { number: 0, name: 1 });

  test('give their value to all of their rows, as far as there are rows', () => {
    expect(of(10, 7, 3).values.map((row) => row[2])).toEqual(['VP', 'VP', 'VP', '']);
    expect(of(12, 7, 9).values).toHaveLength(4);
    expect(of(10, 8, 2).values[1]![3]).toBe('LĐTT');
    expect(VALUES[1]![2]).toBe('');
  });

  test('of names make one person of their rows, and numbers are left alone', () => {
    const names = of(10, 6, 2);
    expect([...names.goOn]).toEqual([1]);
    expect(names.values[1]![1]).toBe('');
    const numbers = of(10, 5, 2);
    expect([...numbers.goOn]).toEqual([]);
    expect(numbers.values[1]![0]).toBe('');
  });

  test('of one row change nothing', () => {
    expect(of(10, 7, 1)).toEqual({ values: VALUES, goOn: new Set() });
  });
});

test('a column of few different things tells its rows, and counts them by another', () => {
  const titles = new DistinctColumn<string>(5);
  const units = new DistinctColumn<string>(5);
  const [a, b] = [titles.add('a'), titles.add('b')];
  const [x, y] = [units.add('x'), units.add('y')];
  for (const id of [a, b, a, a]) titles.push(id);
  for (const id of [x, x, y, x]) units.push(id);
  titles.replaceLast(b);
  expect([0, 1, 2, 3].map((at) => titles.at(at))).toEqual(['a', 'b', 'a', 'b']);
  expect(titles.id(3)).toBe(b);
  expect(titles.rowsWhere((one) => one === 'a')).toEqual([0, 2]);
  expect(titles.rowsWhere((one) => one === 'c')).toEqual([]);
  expect(titles.countBy(units, (one) => one === 'b')).toEqual([2, 0]);
  expect(titles.countBy(units, () => true)).toEqual([3, 1]);
});

describe('what is seen of cells while a row is at hand', () => {
  const columns = new Map([
    ['number', 0],
    ['name', 1],
    ['born', 2],
    ['initiative', 3],
    ['received', 4],
    ['unit', 5],
  ] as const);
  const scanned = (...rows: readonly (readonly Cell[])[]) => {
    const { scan, found } = scanner(columns, rows.length + 2);
    rows.forEach((row, at) => scan(at, row));
    return found(rows.length);
  };

  test('numbers by row, and which rows hold something else', () => {
    const found = scanned(
      [1, 'A', '', '', 46_000],
      ['2', 'B', '', '', null],
      ['', 'C', '', '', ' '],
      [undefined, 'D', '', '', true],
    );
    expect([...found.numbers('number')!.values]).toEqual([1, NaN, NaN, NaN]);
    expect(found.numbers('number')!.others).toEqual([1]);
    expect(found.numbers('received')!.others).toEqual([3]);
    expect(found.numbers('months')).toBeNull();
  });

  test('errors, old encodings, birthdays and initiatives', () => {
    const found = scanned(
      [1, '#N/A', '1/2/1980', 'Số hoá hồ sơ lưu trữ', '', '#REF!'],
      [2, new CellError('#REF!'), '1980.', 'ngắn', '', ''],
      [3, '#hashtag', 1980, '', '', ''],
      [4, 'NguyÔn V¨n An', '1980 ', 'số hoá  hồ sơ lưu trữ', '', ''],
    );
    expect(found.odd('name')).toEqual({ errors: [0, 1], legacy: [3] });
    expect(found.odd('unit')).toEqual({ errors: [], legacy: [] });
    expect(found.odd('note')).toEqual({ errors: [], legacy: [] });
    expect(found.birthdays).toEqual([0]);
    expect(found.initiatives).toHaveLength(4);
    const [first, short, none, again] = found.initiatives;
    expect([first !== 0, short, none, again]).toEqual([true, 0, 0, first]);
  });

  test('a row that is looked at again is told once', () => {
    const { scan, found } = scanner(columns, 3);
    scan(0, ['x', '#N/A', '1/2/1980', '', 'y', '']);
    scan(0, ['x', '#N/A', '1/2/1980', '', 'y', '']);
    const seen = found(1);
    expect([seen.numbers('number')!.others, seen.odd('name').errors, seen.birthdays]).toEqual([[0], [0], [0]]);
  });

  test('a table without a column of initiatives has none', () => {
    const { scan, found } = scanner(new Map([['name', 0]]), 2);
    scan(0, ['Số hoá hồ sơ lưu trữ']);
    expect([found(1).initiatives.length, found(1).birthdays]).toEqual([0, []]);
  });
});

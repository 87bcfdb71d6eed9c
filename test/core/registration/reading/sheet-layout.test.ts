import { cellAddress } from '../../../../src/core/findings/address';
import type { Cell } from '../../../../src/core/numbers/cell';
import { EMPTY_PLAN } from '../../../../src/core/plan/plan';
import { NO_CHOICES, readChoices } from '../../../../src/core/registration/reading/reading-choices';
import { withoutSources } from '../../../../src/core/registration/collect/summaries';
import { tidyings } from '../../../../src/core/registration/report/tidyings';
import { finished } from '../../../../src/core/steps';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import { checkRegistration, readRegistration } from '../held';
import { cells, PLAIN, ROOMS } from '../setup';
import { said } from '../../said';

const read = (one: SheetCells, choices = NO_CHOICES) => readRegistration([one], ROOMS, choices);
const codes = (one: SheetCells): string[] =>
  checkRegistration({
    registration: read(one),
    plan: EMPTY_PLAN,
    units: ROOMS,
    rounding: 'down',
    coverage: 'part',
  }).map((one) =>
    `${one.gravity[0]!.toUpperCase()} ${one.code} ${cellAddress(one.cell!)} ${said(one)['rows'] ?? ''}`.trim(),
  );
const rect = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

describe('a name that a paste from Word broke over two rows', () => {
  const broken: Cell[][] = [
    PLAIN,
    [1, 'Nguyễn Thị', 'Chuyên', 'Văn', 'Chiến sĩ thi đua'],
    ['', 'Minh Khai', 'viên', 'phòng', 'cơ sở'],
    [2, 'Trần Văn', '', 'VP', 'LĐTT'],
    ['', 'Nam', '', '', ''],
    [3, 'Lê Văn Sáu', '', 'VP', 'LĐTT'],
  ];

  test('is read as one person', () => {
    const people = read(cells(broken)).sheets[0]!.people;
    expect(people.map(({ name, unit, titles }) => [name, unit.unit?.id, titles.map(({ code }) => code)])).toEqual([
      ['Nguyễn Thị Minh Khai', 'VP', ['CSTĐCS']],
      ['Trần Văn Nam', 'VP', ['LĐTT']],
      ['Lê Văn Sáu', 'VP', ['LĐTT']],
    ]);
    expect(codes(cells(broken))).toEqual([]);
  });

  test('somebody without a number is not taken for the rest of a name', () => {
    const rows: Cell[][] = [PLAIN, [1, 'Trần Văn Nam', '', 'VP', 'LĐTT'], ['', 'Hồ Thị Lan', '', '', '']];
    expect(read(cells(rows)).sheets[0]!.count).toBe(2);
    rows[2] = ['', 'Lan', '', 'VP', 'LĐTT'];
    expect(read(cells(rows)).sheets[0]!.count).toBe(2);
  });
});

describe('merged cells', () => {
  const rows: Cell[][] = [
    PLAIN,
    [1, 'Lê A', '', 'VP', 'LĐTT'],
    [2, 'Võ B', '', '', 'LĐTT'],
    [3, 'Hồ C', '', 'P. BCVT', 'LĐTT'],
    ['', '', '', '', 'Giấy khen'],
  ];

  test('give their value to every row, and are warned of among data', () => {
    const merges = [rect(1, 3, 2), rect(3, 1, 2), rect(3, 0, 2), rect(3, 3, 2)];
    const own = cells(rows, { merges });
    const people = read(own).sheets[0]!.people;
    expect(people.map(({ name, unit, titles }) => [name, unit.unit?.id, titles.map(({ code }) => code)])).toEqual([
      ['Lê A', 'VP', ['LĐTT']],
      ['Võ B', 'VP', ['LĐTT']],
      ['Hồ C', 'BCVT', ['LĐTT', 'GK']],
    ]);
    expect(codes(own)).toEqual([
      'W cell/merged D2 2',
      'W cell/merged B4 2',
      'W cell/merged A4 2',
      'W cell/merged D4 2',
    ]);
  });

  test('of a heading are only told, those of a title and of signatures not at all', () => {
    const table: Cell[][] = [
      ['BẢNG ĐĂNG KÝ', '', '', '', ''],
      ['TT', 'Họ và tên', 'Đơn vị', 'Đăng ký danh hiệu', ''],
      ['', '', '', 'LĐTT', 'Giấy khen'],
      [1, 'Lê A', 'VP', 'x', ''],
      ['', '', '', '', ''],
      ['', 'NGƯỜI LẬP', '', '', ''],
    ];
    const merges = [rect(0, 0, 1, 5), rect(1, 0, 2), rect(1, 1, 2), rect(1, 3, 1, 2), rect(5, 1, 1, 3)];
    expect(codes(cells(table, { merges }))).toEqual(['I cell/merged A2']);
  });
});

test('hidden rows are read, and told with their numbers on the sheet', () => {
  const rows: Cell[][] = [
    PLAIN,
    ...['A', 'B', 'C', 'D'].map((name, at): Cell[] => [at + 1, `Lê ${name}`, '', 'VP', 'LĐTT']),
  ];
  const own = cells(rows, { row: 5, hiddenRows: new Set([6, 7, 9, 40]) });
  expect(read(own).sheets[0]!.count).toBe(4);
  expect(codes(own)).toEqual(['W table/hidden-rows B7 7–8, 10']);
  expect(codes(cells(rows, { hiddenRows: new Set([40]) }))).toEqual([]);
});

describe('what somebody says of a table', () => {
  const rows: Cell[][] = [
    ['Họ tên', 'Bộ môn', 'Mức đề xuất'],
    ['Lê A', 'VP', 'LĐTT'],
  ];

  test('a heading that nothing was known of', () => {
    expect(read(cells(rows)).sheets).toEqual([]);
    const choices = { ...NO_CHOICES, headings: { 'bo mon': 'unit', 'muc de xuat': 'title' } as const };
    const [table] = read(cells(rows), choices).sheets;
    expect(table!.people.map(({ unit, titles }) => [unit.unit?.id, titles[0]?.code])).toEqual([['VP', 'LĐTT']]);
  });

  test('a heading that means nothing, a row that is the heading, and a sheet that is none', () => {
    const own = cells([PLAIN, [1, 'Lê A', 'Trưởng phòng', 'VP', 'LĐTT']]);
    const [table] = read(own, { ...NO_CHOICES, headings: { 'chuc vu': 'none' } }).sheets;
    expect(table!.columns.has('position')).toBe(false);
    expect(read(own, { ...NO_CHOICES, sheets: { Trang: { role: 'none' } } })).toEqual({ sheets: [], without: [] });
    const lone = cells([['Ghi chép'], ['Họ tên', 'Xếp'], ['Lê A', 'LĐTT']]);
    expect(read(lone).sheets).toEqual([]);
    const said = { ...NO_CHOICES, sheets: { Trang: { headingRow: 1 } }, headings: { xep: 'title' } as const };
    expect(read(lone, said).sheets[0]!.count).toBe(1);
  });

  test('is read from settings as far as it can be understood', () => {
    expect(readChoices(null)).toEqual(NO_CHOICES);
    expect(readChoices({ headings: { a: 'unit', b: 3 }, sheets: [], people: { x: 'same', y: 'maybe' } })).toEqual({
      headings: { a: 'unit' },
      sheets: {},
      people: { x: 'same' },
    });
  });
});

test('people of a table that was put together are not counted again where they came from', () => {
  const own = (name: string, title: string, names: string[]): SheetCells => ({
    ...cells([[title, '', '', '', ''], PLAIN, ...names.map((one, at): Cell[] => [at + 1, one, '', 'VP', 'LĐTT'])]),
    name,
  });
  const summary = own('Tổng hợp', 'BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA', ['Lê A', 'Võ B', 'Hồ C']);
  const room = own('VP', 'BẢNG ĐĂNG KÝ THI ĐUA', ['LÊ A', 'Võ B']);
  const other = own('BCVT', 'BẢNG ĐĂNG KÝ THI ĐUA', ['Mai D']);
  const registration = readRegistration([summary, room, other], ROOMS);
  const { registration: left, summarised } = withoutSources(registration, NO_CHOICES);
  expect(left.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'BCVT']);
  expect(summarised).toEqual([{ name: 'VP', summary: 'Tổng hợp', found: 2, count: 2 }]);
  const kept = { ...NO_CHOICES, sheets: { VP: { role: 'registration' } } as const };
  expect(withoutSources(registration, kept).summarised).toEqual([]);
});

test('spaces and composed letters can be tidied, cell by cell', () => {
  const own = cells([
    PLAIN,
    [1, ' Lê  A', '', 'VP', 'LĐTT'],
    [2, 'Võ B'.normalize('NFD'), '', 'VP', 'LĐTT\nGiấy khen'],
  ]);
  const found = finished(tidyings(read(own).sheets));
  expect(found.map(({ cell, value }) => [cellAddress(cell), value])).toEqual([
    ['B2', 'Lê A'],
    ['B3', 'Võ B'],
  ]);
});

import type { Cell } from '../../../../src/core/numbers/cell';
import { readHeading } from '../../../../src/core/table/find-header';
import {
  isOfCollectives,
  isOfUnits,
  isWithPosition,
  registrationTable,
} from '../../../../src/core/registration/table/columns';
import { NO_CHOICES, readChoices } from '../../../../src/core/registration/reading/reading-choices';
import { readTitleBlock, type TitleBlock } from '../../../../src/core/registration/reading/title-block';
import { cells, UNITS } from '../setup';

const block = (...lines: readonly (readonly Cell[])[]): TitleBlock =>
  readTitleBlock(cells([['trước'], ...lines, ['STT', 'Họ và tên']], { row: 4, column: 2 }), 1, 1 + lines.length, UNITS);

test.each<[string, TitleBlock['role'], TitleBlock['named'], boolean, boolean]>([
  ['BẢNG ĐĂNG KÝ THI ĐUA', 'registration', 'as such', false, true],
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', 'proposal', 'as such', false, true],
  ['KẾT QUẢ BÌNH XÉT', 'proposal', 'as such', false, true],
  ['BẢNG TỔNG HỢP ĐĂNG KÝ, ĐỀ NGHỊ', 'registration', 'as such', true, true],
  ['BẢNG THEO DÕI THI ĐUA', 'registration', 'about', false, false],
  ['DANH SÁCH CÁN BỘ', 'registration', null, false, false],
  ['Kế hoạch đăng ký thi đua', 'registration', null, false, true],
  ['', 'registration', null, false, false],
])('the title “%s” tells a %s, named %s', (title, role, named, isSummary, asks) => {
  expect(block([title])).toMatchObject({ role, named, isSummary, asks });
});

test('a long title goes on in the next line, the first title counts, and what stands before it does not', () => {
  expect(block(['UBND TỈNH: đề nghị'], ['DANH SÁCH'], ['đăng ký thi đua'])).toMatchObject({
    role: 'registration',
    named: 'as such',
    asks: true,
  });
  expect(block(['DANH SÁCH CÁN BỘ'], ['Đợt một'], ['BẢNG ĐĂNG KÝ'])).toMatchObject({ named: null, asks: true });
  expect(block(['DANH SÁCH'], ['', 'đề nghị khen thưởng'])).toMatchObject({ role: 'proposal' });
});

test('years are those of lines about a table, with their cells', () => {
  expect(
    block(['BẢNG ĐĂNG KÝ NĂM 2022', 'Danh sách năm học 2021'], ['Ngày 3 tháng 2 năm 2020'], ['', 'Tổng hợp năm 202']),
  ).toMatchObject({
    years: [
      { year: 2022, cell: { sheet: 'Trang', row: 5, column: 2 } },
      { year: 2021, cell: { sheet: 'Trang', row: 5, column: 3 } },
    ],
  });
});

test.each<[string, readonly string[], string | null, string | null]>([
  ['a unit by itself', ['BẢNG ĐĂNG KÝ', 'Văn phòng'], 'Văn phòng', null],
  ['a unit behind its label', ['Đơn vị: VP'], 'VP', 'VP'],
  ['the first of two units', ['Phòng: Thanh tra', 'Văn phòng'], 'Thanh tra', 'Thanh tra'],
  ['a unit within the title', ['BẢNG ĐĂNG KÝ THI ĐUA CỦA THANH TRA NĂM 2022'], 'Thanh tra', null],
  ['a unit by itself before one within the title', ['BẢNG ĐĂNG KÝ CỦA THANH TRA', 'Văn phòng'], 'Văn phòng', null],
  ['a unit that the plan does not list', ['Tên đơn vị : Xưởng', 'Đơn vị: Kho'], null, 'Xưởng'],
  ['a label with nothing behind it', ['Đơn vị: …'], null, null],
  ['a unit within a line that is no title', ['Kính gửi Thanh tra tỉnh'], null, null],
])('whose a table is: %s', (_, lines, unit, stated) => {
  expect(block(...lines.map((line) => [line]))).toMatchObject({ unit, stated });
});

test('the titles are those of the last line that names some', () => {
  const titles = (...lines: readonly string[]): unknown =>
    block(...lines.map((line) => [line])).titles.map(({ code }) => code);
  expect(titles('Danh sách LĐTT', 'Danh hiệu CSTĐCS', 'Năm 2022')).toEqual(['CSTĐCS']);
  expect(titles('Danh sách')).toEqual([]);
});

test.each([
  ['Đơn vị', true, true],
  ['Phòng ban', true, true],
  ['Tên tập thể', false, true],
  ['Tên cá nhân, tập thể', false, false],
  ['Họ tên, tập thể', false, false],
  ['Họ và tên', false, false],
])('a column headed “%s” lists units: %s, collectives: %s', (heading, units, collectives) => {
  expect([isOfUnits(readHeading(heading)), isOfCollectives(readHeading(heading))]).toEqual([units, collectives]);
});

test.each([
  ['Chức vụ, đơn vị công tác', true],
  ['Đơn vị - chức danh', true],
  ['Chức vụ', false],
  ['Đơn vị', false],
])('a column headed “%s” is of positions and units: %s', (heading, expected) => {
  expect(isWithPosition(readHeading(heading))).toBe(expected);
});

test('what people say of headings is kept where it is understood', () => {
  const headings = { 'cot la': 'title', 'cot khac': 'none', 'cot sai': 'không có' } as never;
  expect([...registrationTable({ ...NO_CHOICES, headings }).chosen!]).toEqual([
    ['cot la', 'title'],
    ['cot khac', null],
  ]);
});

test.each<[unknown]>([[null], [undefined], ['chữ'], [5], [{}], [{ headings: null, sheets: 'x', people: 3 }]])(
  'settings of %j say nothing',
  (value) => {
    expect(readChoices(value)).toEqual(NO_CHOICES);
  },
);

test('choices in settings are read one by one', () => {
  expect(
    readChoices({
      headings: { a: 'title', b: 5, c: null },
      sheets: { A: { role: 'none' }, B: null, C: 'x' },
      people: { p: 'same', q: 'different', r: 'maybe' },
      khác: 1,
    }),
  ).toEqual({ headings: { a: 'title' }, sheets: { A: { role: 'none' } }, people: { p: 'same', q: 'different' } });
});

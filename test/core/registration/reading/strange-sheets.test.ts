import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { readRegistration } from '../held';
import { cells, even, PLAIN, type Rows } from '../setup';

/* Sheets as they came: nobody in them may be lost, and nothing below or between them is somebody. */

const units = new UnitFinder([
  { id: 'VP', name: 'Văn phòng', shortName: 'VP sở' },
  { id: 'TTBC', name: 'Phòng Thông tin - Báo chí', shortName: 'P. TTBC' },
  { id: 'TTR', name: 'Thanh tra', shortName: '' },
]);
const TITLE = ['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'];
const read = (rows: Rows) => {
  return readRegistration([cells(even(rows))], units);
};
const people = (rows: Rows) => read(rows).sheets.flatMap((sheet) => sheet.people);
const names = (rows: Rows): string[] => people(rows).map(({ name }) => name);

test('people called Tống or Công, and công chức, are no totals', () => {
  expect(
    names([
      TITLE,
      PLAIN.slice(1),
      ['Lê Mẫu An', 'Công chức', 'Văn phòng', 'LĐTT'],
      ['Tống Thị Bình', 'Chuyên viên', 'Văn phòng', 'LĐTT'],
      ['Công Tằng Tôn Nữ Mẫu', 'Công nhân', 'Văn phòng', 'LĐTT'],
      ['Tổng cộng: 03 người', '', '', ''],
      ['Cộng:', '', '', 3],
    ]),
  ).toEqual(['Lê Mẫu An', 'Tống Thị Bình', 'Công Tằng Tôn Nữ Mẫu']);
});

test('a head of a room below a blank row does not end the table', () => {
  const head = ['Họ và tên', 'Chức vụ', 'Danh hiệu'];
  const rows = [
    head,
    ['Lê Mẫu An', 'Chuyên viên', 'LĐTT'],
    [],
    ['Võ Mẫu Dân', 'Trưởng phòng', 'LĐTT'],
    ['Hồ Mẫu Em', '', 'LĐTT'],
  ];
  expect(names([TITLE, ...rows])).toEqual(['Lê Mẫu An', 'Võ Mẫu Dân', 'Hồ Mẫu Em']);
});

test('somebody with marks or a family name of their own is not joined to the row above', () => {
  expect(
    names([
      ['STT', 'Họ và tên', 'Chức vụ', 'LĐTT', 'CSTĐCS'],
      [1, 'Trần Bình', 'CV', 'x', ''],
      ['', 'Lan', 'CV', 'x', 'x'],
      ['', 'Hồ Cam', 'CV', 'x', ''],
    ]),
  ).toEqual(['Trần Bình', 'Lan', 'Hồ Cam']);
  expect(names([PLAIN, [1, 'Trần Bình', '', 'Văn phòng', 'LĐTT'], ['', 'Lê An', '', '', '']])).toHaveLength(2);
});

test('what stands below a table is nobody', () => {
  const below = [
    ['', '', '', 'Kiên Giang, ngày 10 tháng 3 năm 2022'],
    ['', 'NGƯỜI LẬP BIỂU', '', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['', '(Ký, ghi rõ họ tên)'],
    [],
    ['', 'Trần Mẫu Lập', '', 'Nguyễn Mẫu Ký'],
    ['', 'Danh sách này có 02 người.'],
    ['', '(Bằng chữ: Hai cá nhân)'],
    ['', '- Nộp trước 18/3'],
  ];
  const rows = [PLAIN, [1, 'Lê Mẫu An', '', 'Văn phòng', 'LĐTT'], [2, 'Võ Mẫu Bình', '', 'Văn phòng', 'LĐTT']];
  expect(names([...rows, [], ...below])).toEqual(['Lê Mẫu An', 'Võ Mẫu Bình']);
  expect(names([...rows, ['', 'KT. TRƯỞNG PHÒNG'], ['', 'PHÓ TRƯỞNG PHÒNG'], ['', 'Bùi Mẫu Ký']])).toHaveLength(2);
  expect(names([...rows, ['', 'Ấn định danh sách có 02 người']])).toHaveLength(2);
});

test('a title right above the heading is the title, and tells what the table is', () => {
  const [sheet] = read([
    ['DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2021'],
    ['TT', 'Họ và tên', 'Đơn vị', 'Đăng ký thi đua', ''],
    ['', '', '', 'LĐTT', 'CSTĐCS'],
    [1, 'Lê Mẫu An', 'VP', 'x', ''],
  ]).sheets;
  expect([sheet!.facts.role, sheet!.facts.years[0]?.year, sheet!.count, sheet!.facts.layout]).toEqual([
    'proposal',
    2021,
    1,
    'marks',
  ]);
});

test('two tables beside each other are both read, each with its own titles', () => {
  const half = ['STT', 'Họ và tên', 'Danh hiệu'];
  const found = people([
    TITLE,
    [...half, '', ...half],
    [1, 'Lê Mẫu Ca', 'LĐTT', '', 3, 'Lê Mẫu Cô', 'CSTĐCS'],
    [2, 'Lê Mẫu Cơ', 'LĐTT', '', 4, 'Lê Mẫu Cu', 'LĐTT'],
  ]);
  expect(found.map(({ name, titles }) => [name, titles.map(({ code }) => code)])).toEqual([
    ['Lê Mẫu Ca', ['LĐTT']],
    ['Lê Mẫu Cơ', ['LĐTT']],
    ['Lê Mẫu Cô', ['CSTĐCS']],
    ['Lê Mẫu Cu', ['LĐTT']],
  ]);
  expect(found[2]!.cell('name')).toMatchObject({ row: 2, column: 5 });
});

test('a table of collectives headed so, a heading that comes again, and headings of three rows', () => {
  expect(
    read([
      ['STT', 'Tập thể', 'Danh hiệu đăng ký'],
      [1, 'Thanh tra', 'TTLĐTT'],
    ]).sheets[0]!.facts.lists,
  ).toBe('collectives');
  expect(names([PLAIN, [1, 'Lê Mẫu An', '', 'VP', 'LĐTT'], PLAIN, [2, 'Võ Mẫu Bình', '', 'VP', 'LĐTT']])).toHaveLength(
    2,
  );
  const [sheet] = read([
    ['STT', 'Họ và tên', 'Năm sinh', '', 'Đăng ký năm 2022', ''],
    ['', '', 'Nam', 'Nữ', 'Danh hiệu thi đua', ''],
    ['', '', '', '', 'LĐTT', 'CSTĐCS'],
    [1, 'Lê Mẫu An', 1980, '', 'x', ''],
  ]).sheets;
  expect(sheet!.people.map(({ name, titles }) => [name, titles.map(({ code }) => code)])).toEqual([
    ['Lê Mẫu An', ['LĐTT']],
  ]);
});

test('rows that divide a table: with a count, with brackets, by kind, by rank within a unit', () => {
  const found = people([
    ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'],
    ['I', 'Văn phòng (2 người)', '', ''],
    [1, 'Lê Mẫu An', '', 'LĐTT'],
    ['II', 'Thanh tra', '', 3],
    [1, 'Võ Mẫu Bình', '', 'LĐTT'],
    ['', 'II. PHẦN TẬP THỂ', '', ''],
    [1, 'Thanh tra', '', 'TTLĐTT'],
  ]);
  expect(found.map(({ name, unit, kind }) => [name, unit.unit?.id, kind])).toEqual([
    ['Lê Mẫu An', 'VP', 'person'],
    ['Võ Mẫu Bình', 'TTR', 'person'],
    ['Thanh tra', 'TTR', 'collective'],
  ]);
  const ranked = people([
    ['PHÒNG THÔNG TIN - BÁO CHÍ'],
    ['STT', 'Họ và tên', 'Danh hiệu'],
    ['I', 'Lãnh đạo phòng', ''],
    [1, 'Lê Mẫu An', 'LĐTT'],
    ['II', 'Viên chức', ''],
    [2, 'Võ Mẫu Bình', 'LĐTT'],
  ]);
  expect(ranked.map(({ name, unit }) => [name, unit.unit?.id])).toEqual([
    ['Lê Mẫu An', 'TTBC'],
    ['Võ Mẫu Bình', 'TTBC'],
  ]);
});

test('further titles on rows of their own are those of the person above', () => {
  const found = people([
    PLAIN,
    [1, 'Lê Mẫu An', 'CV', 'VP', 'LĐTT'],
    ['', '', '', '', 'CSTĐCS'],
    ['', '', '', '', 'Giấy khen'],
  ]);
  expect(found.map(({ titles }) => titles.map(({ code }) => code))).toEqual([['LĐTT', 'CSTĐCS', 'GK']]);
});

test.each([
  ['DANH SÁCH KHEN THƯỞNG NĂM 2022', 'proposal'],
  ['TỜ TRÌNH Về việc đề nghị khen thưởng', 'proposal'],
  ['BIÊN BẢN BÌNH XÉT THI ĐUA NĂM 2022', 'proposal'],
  ['ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022', 'proposal'],
  ['DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA', 'proposal'],
  ['BẢNG TỔNG HỢP KHEN THƯỞNG CUỐI NĂM 2022', 'proposal'],
  ['BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG', 'registration'],
  ['DANH SÁCH ĐĂNG KÝ KHEN THƯỞNG', 'registration'],
])('“%s” is a %s', (title, role) => {
  expect(read([[title], PLAIN, [1, 'Lê Mẫu An', '', 'VP', 'LĐTT']]).sheets[0]!.facts.role).toBe(role);
});

test('units by code, in a title, beside a position, repeated, or over the rows', () => {
  const unitsOf = (rows: Rows) => people(rows).map(({ unit }) => unit.unit?.id);
  expect(unitsOf([PLAIN, [1, 'Lê Mẫu An', '', 'TTR', 'LĐTT'], [2, 'Võ Mẫu Bình', '', '-nt-', 'nt']])).toEqual([
    'TTR',
    'TTR',
  ]);
  const short = ['STT', 'Họ và tên', 'Danh hiệu'];
  expect(
    unitsOf([['BẢNG ĐĂNG KÝ THI ĐUA PHÒNG THÔNG TIN - BÁO CHÍ NĂM 2022'], short, [1, 'Lê Mẫu An', 'LĐTT']]),
  ).toEqual(['TTBC']);
  expect(unitsOf([['Phòng: Thanh tra'], short, [1, 'Lê Mẫu An', 'LĐTT']])).toEqual(['TTR']);
  const both = ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Danh hiệu'];
  expect(unitsOf([both, [1, 'Lê Mẫu An', 'Trưởng phòng, Văn phòng', 'LĐTT']])).toEqual(['VP']);
  expect(unitsOf([PLAIN, ['I', 'Văn phòng', '', '', ''], [1, 'Lê Mẫu An', '', '', 'LĐTT']])).toEqual(['VP']);
});

test('other lists of people, and what was reached before, are no registration', () => {
  expect(
    read([
      ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số lương'],
      [1, 'Lê Mẫu An', 'CV', 3],
    ]).without,
  ).toEqual(['Trang']);
  const [one] = people([
    [...PLAIN, 'Danh hiệu đã đạt năm 2021'],
    [1, 'Lê Mẫu An', '', 'VP', 'LĐTT', 'CSTĐCS'],
  ]);
  expect(one!.titles.map(({ code }) => code)).toEqual(['LĐTT']);
});

test.each([
  ['1. LĐTT 2. CSTĐCS', ['LĐTT', 'CSTĐCS']],
  ['Lao động tiên tiến năm 2022', ['LĐTT']],
  ['Nghỉ thai sản', []],
  ['Không xét', []],
])('a title written “%s”', (text, codes) => {
  const [one] = people([PLAIN, [1, 'Lê Mẫu An', '', 'VP', text]]);
  expect(one!.titles.map(({ code }) => code)).toEqual(codes);
});

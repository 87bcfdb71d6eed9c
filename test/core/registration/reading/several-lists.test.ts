import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { EMPTY_PLAN } from '../../../../src/core/plan/plan';
import { AWARDS } from '../../../../src/core/plan/schema/tables';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { checkingRegistration } from '../../../../src/core/registration/checks/check-registration';
import { finished } from '../../../../src/core/steps';
import type { CellRect } from '../../../../src/core/table/sheet-cells';
import { readRegistration } from '../held';
import { cells, even, type Rows, UNITS } from '../setup';
import { said } from '../../said';

/* Sheets with several lists, names over several columns, and what was registered beside what is proposed. */

const read = (rows: Rows, merges: readonly CellRect[] = []) => {
  return readRegistration([cells(even(rows), { merges })], UNITS);
};
const list = (rows: Rows, merges?: readonly CellRect[]): string[] =>
  read(rows, merges).sheets.flatMap((sheet) =>
    sheet.people.map((person) => `${person.name}: ${person.titles.map(({ code }) => code).join(' ')}`),
  );
const plan = {
  ...EMPTY_PLAN,
  awards: rowsOf(AWARDS, [
    { title: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', percent: 0.5, base: 'LĐTT', scope: 'pooled' },
  ]),
};
const check = (rows: Rows) =>
  finished(checkingRegistration({ registration: read(rows), plan, units: UNITS, rounding: 'down', coverage: 'all' }));
const codes = (rows: Rows): string[] =>
  check(rows)
    .findings.filter(({ code }) => code !== 'plan/unit-missing')
    .map((one) => `${one.code} ${String(said(one)['name'] ?? '')}`);
const merge = (row: number, column: number, rows: number, columns: number): CellRect => ({
  row,
  column,
  rows,
  columns,
});

test('a table of counts by unit is no registration, and keeps no other table from being read', () => {
  const counts: Rows = [
    ['TT', 'Tên đơn vị', 'Danh hiệu thi đua', ''],
    ['', '', 'LĐTT', 'CSTĐCS'],
    [1, 'Văn phòng', 5, 1],
  ];
  expect(read([['ĐĂNG KÝ THI ĐUA NĂM 2022'], ...counts]).without).toEqual(['Trang']);
  expect(
    list([
      ['ĐĂNG KÝ THI ĐUA NĂM 2022'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
      [1, 'Lê Mẫu An', 'Văn phòng', 'LĐTT'],
      [],
      ...counts,
    ]),
  ).toEqual(['Lê Mẫu An: LĐTT']);
});

test('a name over two columns is one name', () => {
  const people: Rows = [
    [1, 'Nguyễn Văn', 'An', 'Văn phòng', 'LĐTT'],
    [2, 'Nguyễn Văn', 'Bình', 'Văn phòng', 'LĐTT'],
    [3, 'Lê', 'Ỷ', 'Văn phòng', 'LĐTT'],
  ];
  const expected = ['Nguyễn Văn An: LĐTT', 'Nguyễn Văn Bình: LĐTT', 'Lê Ỷ: LĐTT'];
  expect(list([['STT', 'Họ và tên', '', 'Đơn vị', 'Danh hiệu'], ...people], [merge(0, 1, 1, 2)])).toEqual(expected);
  for (const first of ['Họ và tên đệm', 'Họ đệm', 'Họ và chữ đệm', 'Họ lót'])
    expect(list([['STT', first, 'Tên', 'Đơn vị', 'Danh hiệu'], ...people])).toEqual(expected);
  expect(codes([['STT', 'Họ và tên đệm', 'Tên', 'Đơn vị', 'Danh hiệu'], ...people])).toEqual([]);
});

test('men and women in columns of their own, with their years of birth', () => {
  const rows: Rows = [
    ['STT', 'Họ và tên', '', 'Năm sinh', '', 'Danh hiệu'],
    ['', 'Ông', 'Bà', 'Nam', 'Nữ', ''],
    [1, 'Nguyễn Văn Ất', '', 1980, '', 'LĐTT'],
    [2, '', 'Lê Thị Bính', '', 1985, 'CSTĐCS'],
  ];
  const merges = [merge(0, 1, 1, 2), merge(0, 3, 1, 2), merge(0, 0, 2, 1), merge(0, 5, 2, 1)];
  expect(list(rows, merges)).toEqual(['Nguyễn Văn Ất: LĐTT', 'Lê Thị Bính: CSTĐCS']);
  expect(list(rows)).toEqual(['Nguyễn Văn Ất: LĐTT', 'Lê Thị Bính: CSTĐCS']);
  expect(read(rows, merges).sheets[0]!.people.map((person) => person.value('born'))).toEqual([1980, 1985]);
});

test('what stands in several columns is not offered to be mended', () => {
  const rows: Rows = [
    ['STT', 'Họ đệm', 'Tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'NguyÔn V¨n', 'B×nh', 'Văn phòng', 'LĐTT'],
  ];
  const found = check(rows).findings.filter(({ code }) => code === 'cell/legacy-font');
  expect(found.map(({ fix }) => fix)).toEqual([undefined]);
});

test('each list of a sheet is of the title that its caption names', () => {
  const head = ['STT', 'Họ và tên', 'Chức vụ'];
  expect(
    list([
      ['PHÒNG MẪU'],
      ['ĐĂNG KÝ THI ĐUA NĂM 2022'],
      [],
      ['1. Danh sách cá nhân đăng ký danh hiệu “Lao động tiên tiến”'],
      head,
      [1, 'Lê Mẫu An', 'TP'],
      [2, 'Võ Mẫu Bình', 'CV'],
      [],
      ['2. Danh sách cá nhân đăng ký danh hiệu “Chiến sĩ thi đua cơ sở”'],
      head,
      [1, 'Lê Mẫu An', 'TP'],
      [],
      ['3. Đề nghị tặng Giấy khen (02 người):'],
      head,
      [1, 'Võ Mẫu Bình', 'CV'],
    ]),
  ).toEqual(['Lê Mẫu An: LĐTT', 'Võ Mẫu Bình: LĐTT', 'Lê Mẫu An: CSTĐCS', 'Võ Mẫu Bình: GK']);
  expect(list([['1. Danh sách đăng ký Lao động tiên tiến năm 2022'], head, [1, 'Lê Mẫu An', 'TP']])).toEqual([
    'Lê Mẫu An: LĐTT',
  ]);
  // Who was honoured before is another list.
  expect(read([['DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN'], head, [1, 'Lê Mẫu An', 'TP']]).without).toEqual(['Trang']);
});

test('who stands in the list of each title is one person: no duplicate, and once in a base', () => {
  const rows: Rows = [
    ['ĐĂNG KÝ THI ĐUA NĂM 2022'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
    ['I', 'Chiến sĩ thi đua cơ sở'],
    [1, 'Lê Mẫu An', 'CV', 'Văn phòng'],
    [2, 'Võ Mẫu Bình', 'CV', 'Văn phòng'],
    ['II', 'Lao động tiên tiến'],
    [1, 'Lê Mẫu An', 'CV', 'Văn phòng'],
    [2, 'Võ Mẫu Bình', 'CV', 'Văn phòng'],
    [3, 'Đỗ Mẫu Chi', 'CV', 'Văn phòng'],
  ];
  expect(check(rows).ratios[0]!.results.map(({ base, limit, count }) => ({ base, limit, count }))).toEqual([
    { base: 3, limit: 1, count: 2 },
  ]);
  expect(codes(rows)).toEqual(['plan/ratio-exceeded ']);
  // The same list twice is another matter.
  expect(codes([...rows.slice(0, 4), [2, 'Lê Mẫu An', 'CV', 'Văn phòng']])).toContain(
    'table/duplicate-person Lê Mẫu An',
  );
});

test('what was registered beside what is proposed is what the proposal is held against', () => {
  const rows: Rows = [
    ['BÌNH XÉT CUỐI NĂM 2022'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đăng ký', 'Danh hiệu đề nghị'],
    [1, 'An Mẫu Một', 'Văn phòng', 'LĐTT', 'Không'],
    [2, 'An Mẫu Hai', 'Văn phòng', 'LĐTT', 'CSTĐCS'],
    [3, 'An Mẫu Ba', 'Văn phòng', 'CSTĐCS', 'LĐTT'],
    [4, 'An Mẫu Bốn', 'Văn phòng', '', 'LĐTT'],
  ];
  expect(list(rows)).toEqual(['An Mẫu Một: ', 'An Mẫu Hai: CSTĐCS', 'An Mẫu Ba: LĐTT', 'An Mẫu Bốn: LĐTT']);
  expect(read(rows).sheets[0]!.facts.role).toBe('proposal');
  expect(codes(rows)).toEqual(['row/above-registered An Mẫu Hai', 'row/not-registered An Mẫu Bốn']);
});

test('somebody with and without what is put before the name is one person', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
  for (const name of [
    'Ông Lê Mẫu Ất',
    'đ/c Lê Mẫu Ất',
    'Đồng chí Lê Mẫu Ất',
    'ÔNG: LÊ MẪU ẤT',
    'Ông Lê Mẫu Ất'.normalize('NFD'),
  ])
    expect(codes([head, [1, name, 'Văn phòng', 'LĐTT'], [2, 'Lê Mẫu Ất', 'Văn phòng', 'LĐTT']])).toEqual([
      'table/duplicate-person Lê Mẫu Ất',
    ]);
  expect(codes([head, [1, 'Bàng Mẫu An', 'Văn phòng', 'LĐTT'], [2, 'Mẫu An', 'Văn phòng', 'LĐTT']])).toEqual([]);
});

test('a unit that only a line above the table names is told once, by what the line says', () => {
  const found = check([
    ['Đơn vị: Trung tâm Mẫu'],
    ['BẢNG ĐĂNG KÝ THI ĐUA'],
    ['STT', 'Họ và tên', 'Danh hiệu'],
    [1, 'Lê Mẫu An', 'LĐTT'],
    [2, 'Võ Mẫu Bình', 'LĐTT'],
  ]).findings.filter(({ code }) => code === 'cell/unknown-unit');
  expect(found.map((one) => [said(one)['name'], said(one)['found']])).toEqual([['', 'Trung tâm Mẫu']]);
});

test('headings over rows, and the name of the sheet, say more of a unit than a line that states an unknown one', () => {
  const head: Rows = [['Đơn vị: Sở Mẫu'], ['BẢNG ĐĂNG KÝ THI ĐUA'], ['STT', 'Họ và tên', 'Danh hiệu']];
  const unitsOf = (rows: Rows, name: string): unknown[] =>
    readRegistration(
      [{ name, row: 0, column: 0, values: rows.map((row) => [...row, '', ''].slice(0, 3)) }],
      UNITS,
    ).sheets[0]!.people.map(({ unit }) => [unit.text, unit.from]);
  const an = [1, 'Lê Mẫu An', 'LĐTT'];
  expect(unitsOf([...head, ['I', 'Phòng Lạ', ''], an, ['II', 'Thanh tra', ''], an], 'Trang')).toEqual([
    ['Phòng Lạ', 'section'],
    ['Thanh tra', 'section'],
  ]);
  expect(unitsOf([...head, an], 'Văn phòng')).toEqual([['Văn phòng', 'sheet']]);
  expect(unitsOf([...head, an], 'Trang')).toEqual([['Sở Mẫu', 'heading']]);
});

test('the agency behind the name of a unit is offered to be taken off', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
  const fixOf = (unit: string): unknown =>
    check([head, [1, 'Lê Mẫu An', unit, 'LĐTT']]).findings.find(({ code }) => code === 'cell/unknown-unit')!.fix?.value;
  expect([fixOf('Văn phòng Sở'), fixOf('Thanh tra tỉnh'), fixOf('Thanh tra nhân dân')]).toEqual([
    'Văn phòng',
    'Thanh tra',
    undefined,
  ]);
});

test('units are found by the usual ways to cut their names short', () => {
  const finder = new UnitFinder([
    { id: '1', name: 'Phòng Bưu chính - Viễn thông', shortName: 'P. BCVT' },
    { id: '2', name: 'Trung tâm Mẫu', shortName: '' },
    { id: '3', name: 'Văn phòng', shortName: '' },
  ]);
  const found = (text: string): string | undefined => finder.find(text)?.id;
  expect(['Phòng BCVT', 'PHÒNG BC-VT', 'P BCVT', 'TT. Mẫu', 'Phòng Mẫu', 'P'].map(found)).toEqual([
    '1',
    '1',
    '1',
    '2',
    undefined,
    undefined,
  ]);
});

test('a column of its own says that nothing is registered, and brackets that somebody is not considered', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Không đăng ký'];
  expect(
    codes([head, [1, 'Lê Mẫu An', 'Văn phòng', 'x', '', ''], [2, 'Võ Mẫu Bình', 'Văn phòng', '', '', 'x']]),
  ).toEqual([]);
  const titled = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
  expect(codes([titled, [1, 'Lê Mẫu An', 'Văn phòng', 'LĐTT (không xét do nghỉ thai sản)']])).toEqual([
    'cell/unknown-title Lê Mẫu An',
  ]);
  expect(codes([titled, [1, 'Lê Mẫu An', 'Văn phòng', 'LĐTT (lần đầu)'], [2, 'Võ Mẫu Bình', '//', 'LĐTT']])).toEqual(
    [],
  );
});

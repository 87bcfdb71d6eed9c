import type { Cell } from '../../../../src/core/numbers/cell';
import { cellAddress } from '../../../../src/core/findings/address';
import { kienGiang2022 } from '../../../../src/core/plan/presets/kien-giang-2022';
import { checkingRegistration } from '../../../../src/core/registration/checks/check-registration';
import { finished } from '../../../../src/core/steps';
import { checkRegistration, readRegistration } from '../held';
import { ROOMS } from '../setup';

const read = (rows: Cell[][], name = 'Trang 1', row = 0, column = 0) =>
  readRegistration([{ name, row, column, values: rows }], ROOMS);

const found = (
  rows: Cell[][],
  rounding: 'down' | 'nearest' | 'up' = 'down',
  coverage: 'all' | 'part' = 'part',
): string[] =>
  checkRegistration({ registration: read(rows), plan: kienGiang2022.plan, units: ROOMS, rounding, coverage }).map(
    ({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ''}`.trim(),
  );

test('a table anywhere on the sheet, with a title block, the (1) (2) row, a total and signatures', () => {
  const registration = read(
    [
      ['UBND TỈNH', '', '', ''],
      ['', '', '', ''],
      ['STT', 'HỌ, TÊN', 'Đơn vị công tác', 'Danh hiệu\nđăng ký'],
      ['(1)', '(2)', '(3)', '(4)'],
      [1, 'Lê C', 'P. BCVT', 'CSTĐ CS'],
      [2, 'Võ F', 'Văn phòng', 'LĐTT'],
      ['', 'Tổng cộng: 02 người', '', ''],
      ['', '', '', ''],
      ['', 'NGƯỜI LẬP', '', 'TRƯỞNG PHÒNG'],
      ['', 'Nguyễn Văn Ký', '', 'Trần Văn Duyệt'],
    ],
    'Trang 1',
    4,
    2,
  );
  const [sheet] = registration.sheets;
  expect(sheet!.people.map(({ name, unit, titles }) => [name, unit.unit?.id, titles.map(({ code }) => code)])).toEqual([
    ['Lê C', 'BCVT', ['CSTĐCS']],
    ['Võ F', 'VP', ['LĐTT']],
  ]);
  expect(cellAddress(sheet!.people[0]!.cell('name'))).toBe('D9');
});

test('an x under one column a title, below a heading that stands over them', () => {
  const rows: Cell[][] = [
    ['TT', 'Họ và tên', 'Đơn vị', 'Đăng ký danh hiệu', '', ''],
    ['', '', '', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
    [1, 'Lê C', 'VP', 'x', '', ''],
    [2, 'Võ F', 'VP', 'X', 'x', ''],
    [3, 'Hồ G', 'VP', '', '', ''],
  ];
  const [sheet] = read(rows).sheets;
  expect(sheet!.facts.layout).toBe('marks');
  expect(sheet!.people.map(({ titles }) => titles.map(({ code }) => code))).toEqual([['LĐTT'], ['LĐTT', 'CSTĐCS'], []]);
  expect(found(rows)).toContain('row/missing-title D5');
});

test('the unit comes from the row, the section, the heading or the name of the sheet', () => {
  const header = ['STT', 'Họ và tên', 'Danh hiệu'];
  const unitsOf = (rows: Cell[][], name?: string) =>
    read(rows, name).sheets[0]!.people.map(({ unit }) => unit.unit?.id);
  expect(
    unitsOf([header, ['I', 'Văn phòng', ''], [1, 'Lê C', 'LĐTT'], ['II', 'P. BCVT', ''], [1, 'Võ F', 'LĐTT']]),
  ).toEqual(['VP', 'BCVT']);
  expect(unitsOf([['PHÒNG BƯU CHÍNH - VIỄN THÔNG', '', ''], header, [1, 'Lê C', 'LĐTT']])).toEqual(['BCVT']);
  expect(unitsOf([['Đơn vị: Văn phòng', '', ''], header, [1, 'Lê C', 'LĐTT']])).toEqual(['VP']);
  expect(unitsOf([header, [1, 'Lê C', 'LĐTT']], 'VP')).toEqual(['VP']);
});

test('several titles in one cell, and titles in two columns', () => {
  const [sheet] = read([
    ['Họ và tên', 'Đơn vị', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
    ['Lê C', 'VP', 'LĐTT, CSTĐCS', 'Giấy khen của Giám đốc Sở'],
    ['Võ F', 'VP', 'Chiến sĩ thi đua cấp bộ, ban, ngành', ''],
  ]).sheets;
  expect(sheet!.people.map(({ titles }) => titles.map(({ code }) => code))).toEqual([
    ['LĐTT', 'CSTĐCS', 'GK'],
    ['CSTĐB'],
  ]);
});

test('the last day counts, the day after is late, and a day that does not exist is said', () => {
  const rows: Cell[][] = [
    ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Ngày đăng ký'],
    ['A', 'VP', 'LĐTT', 44638],
    ['B', 'VP', 'LĐTT', '19/3/2022'],
    ['C', 'P. BCVT', 'LĐTT', '30/2/2022'],
    ['D', 'VP', 'LĐTT', ''],
  ];
  expect(found(rows)).toEqual(['row/late D3', 'cell/impossible-date D4', 'cell/date-as-text D3']);
});

test('ratios: base, raw quota, limit and excess, and the direction of rounding decides', () => {
  const people = Array.from({ length: 10 }, (_, index) => [
    `Người ${index}`,
    index < 5 ? 'VP' : 'P. BCVT',
    index < 2 ? 'CSTĐCS' : 'LĐTT',
  ]);
  const rows: Cell[][] = [['Họ và tên', 'Đơn vị', 'Danh hiệu'], ...people];
  expect(found(rows)).toEqual(['plan/ratio-exceeded C2']);
  expect(found(rows, 'nearest')).toEqual([]);
  const request = {
    registration: read(rows),
    plan: kienGiang2022.plan,
    units: ROOMS,
    rounding: 'down',
    coverage: 'part',
  } as const;
  const [pooled] = finished(checkingRegistration(request)).ratios[0]!.results;
  expect(pooled).toMatchObject({ base: 10, raw: 1.5, limit: 1, count: 2, unit: null });
});

test('a ratio over all units is not judged on some of them, and one without a base is an error of its own', () => {
  const header = ['Họ và tên', 'Đơn vị', 'Danh hiệu'];
  expect(found([header, ['A', 'VP', 'CSTĐCS']])).toEqual(['plan/ratio-partial C2']);
  expect(found([header, ['A', 'VP', 'Giấy khen'], ['B', 'P. BCVT', 'LĐTT']])).toEqual(['plan/base-missing C2']);
});

test('a sheet without a table is named', () => {
  expect(
    read(
      [
        ['Xin chào', 1],
        ['Họ và tên', ''],
      ],
      'Ghi chú',
    ),
  ).toEqual({ sheets: [], without: ['Ghi chú'] });
  expect(read([], 'Trống').without).toEqual(['Trống']);
});

test('a unit in which nobody registered is named once the whole workbook was read', () => {
  const rows: Cell[][] = [
    ['Họ và tên', 'Đơn vị', 'Danh hiệu'],
    ...Array.from({ length: 5 }, (_, at) => [`Người ${at}`, 'VP', 'CSTĐCS']),
  ];
  expect(found(rows)).toEqual(['plan/ratio-partial C2']);
  expect(found(rows, 'down', 'all')).toEqual(['plan/unit-missing', 'plan/ratio-exceeded C2']);
});

test('marks that say no are no marks, and a row that declines is not accused', () => {
  const rows: Cell[][] = [
    ['STT', 'Họ tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
    [1, 'Mai B', 'VP', 'x', 0],
    [2, 'Mai H', 'VP', '✓', false],
    [3, 'Mai K', 'VP', 'không', '-'],
  ];
  expect(read(rows).sheets[0]!.people.map(({ titles }) => titles.map(({ code }) => code))).toEqual([
    ['LĐTT'],
    ['LĐTT'],
    [],
  ]);
  expect(
    found([
      ['Họ tên', 'Đơn vị', 'Danh hiệu'],
      ['Mai B', 'VP', 'Không đăng ký'],
    ]),
  ).toEqual([]);
});

test('a unit is found whatever stands between its words', () => {
  const spellings = ['P.BCVT', 'p. bcvt', 'Phòng Bưu chính Viễn thông', 'PHÒNG BƯU CHÍNH – VIỄN THÔNG'];
  for (const spelling of spellings) expect([spelling, ROOMS.find(spelling)?.id]).toEqual([spelling, 'BCVT']);
  expect(ROOMS.find('Phòng Bưu chính')).toBeNull();
});

test('a ratio of a unit is left open while people without a known unit may belong to it', () => {
  const header = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Khen thưởng'];
  const rows: Cell[][] = [
    header,
    ...['A', 'B'].map((name) => [name, 'P. BCVT', 'LĐTT', 'Giấy khen']),
    ...['C', 'D', 'E'].map((name) => [name, 'Phòng Bưu chính', 'LĐTT', '']),
  ];
  expect(found(rows).filter((text) => text.startsWith('plan/'))).toEqual(['plan/ratio-partial D2']);
});

test('titles over several lines, with words around them', () => {
  const [sheet] = read([
    ['Họ và tên', 'Đơn vị', 'Danh hiệu'],
    ['A', 'VP', 'LĐTT\nCSTĐCS'],
    ['B', 'VP', 'Lao động tiên tiến (LĐTT)'],
    ['C', 'VP', 'Đăng ký LĐTT'],
    ['D', 'VP', '- LĐTT\n- Giấy khen'],
  ]).sheets;
  expect(sheet!.people.map(({ titles }) => titles.map(({ code }) => code))).toEqual([
    ['LĐTT', 'CSTĐCS'],
    ['LĐTT'],
    ['LĐTT'],
    ['LĐTT', 'GK'],
  ]);
});

test('a second table of collectives below is read as what it is', () => {
  const rows: Cell[][] = [
    ['I. CÁ NHÂN', '', '', ''],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Lê C', 'VP', 'LĐTT'],
    [2, 'Võ F', 'P. BCVT', 'LĐTT'],
    ['', '', '', ''],
    ['II. TẬP THỂ', '', '', ''],
    ['STT', 'Tên tập thể', '', 'Danh hiệu'],
    [1, 'Văn phòng', '', 'Tập thể lao động xuất sắc'],
  ];
  expect(read(rows).sheets.map(({ facts, people }) => [facts.lists, people.length])).toEqual([
    ['people', 2],
    ['collectives', 1],
  ]);
  expect(found(rows)).toEqual([]);
});

test.each([
  ['15/3/22', []],
  ['2022-03-19', ['row/late D2']],
  ['18/03/2022 17:00', []],
  ['17h00 ngày 21/3/2022', ['row/late D2']],
  ['21/03/2022.', ['row/late D2']],
  ['31/02/2022', ['cell/impossible-date D2']],
  ['chưa nộp', ['cell/impossible-date D2']],
])('a day of receipt written “%s”', (text, expected) => {
  expect(
    found([
      ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Ngày nộp'],
      ['A', 'VP', 'LĐTT', text],
    ]).filter((one) => !one.startsWith('cell/date-as-text')),
  ).toEqual(expected);
});

test('a table whose only unit is the name of its sheet is told once that it is not known', () => {
  const rows: Cell[][] = [
    ['Họ và tên', 'Danh hiệu'],
    ['A', 'LĐTT'],
    ['B', 'LĐTT'],
  ];
  expect(found(rows)).toEqual(['cell/unknown-unit A2']);
});

import type { Cell } from '../../../../src/core/numbers/cell';
import type { Finding } from '../../../../src/core/findings/finding';
import { originOfFinding, type FindingOrigin } from '../../../../src/core/registration/report/finding-origin';
import { reportDraft, returnDraft, type ListedFinding } from '../../../../src/core/registration/report/findings-draft';
import { hasHistory, readHistory } from '../../../../src/core/registration/people/history';
import { NO_CHOICES } from '../../../../src/core/registration/reading/reading-choices';
import { sourcesOf, unitsOf } from '../../../../src/core/registration/collect/sources';
import { readRegistration } from '../held';
import { UNITS } from '../setup';

/* What a registration's findings become: lists for people, each with whose it is and where it came from. */

const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
const sheet = (name: string, rows: readonly (readonly Cell[])[], row = 0, column = 0) => ({
  name,
  row,
  column,
  values: rows,
});
const finding = (
  gravity: Finding['gravity'],
  code: Finding['code'],
  cell: Finding['cell'],
  more: object = {},
): Finding => ({ code, gravity, cell, values: {}, ...more }) as Finding;
const NOWHERE: FindingOrigin = { unit: '', isKnownUnit: false, source: null };
const listed = (one: Finding, sentence: string, origin: Partial<FindingOrigin> = {}): ListedFinding => ({
  finding: one,
  gravity: { error: 'Lỗi phải sửa', warning: 'Cần xem lại', information: 'Lưu ý' }[one.gravity],
  sentence,
  origin: { ...NOWHERE, ...origin },
});
const place = (name: string, row: number, column: number) => ({ sheet: name, row, column });

const LISTED = [
  listed(finding('information', 'cell/merged', place('A', 4, 1)), 'ô gộp'),
  listed(finding('error', 'plan/unit-missing', null), 'thiếu đơn vị', { unit: 'Thanh tra' }),
  listed(finding('warning', 'row/late', place('Phòng \'A\' "B"', 9, 27), { source: 'IV.3' }), 'nộp muộn', {
    unit: 'Văn phòng',
    source: { file: 'vp.xlsx', sheet: 'Sheet1', row: '12' },
  }),
  listed(finding('error', 'cell/unknown-title', place('A', 2, 3)), 'danh hiệu lạ', {
    source: { file: '', sheet: 'Trang 2', row: '7' },
  }),
];

test('the report: gravest first, each with a link to its cell', () => {
  const draft = reportDraft(LISTED, 'Ngày 18/3/2022');
  expect(draft).toMatchObject({
    name: 'Báo cáo rà soát',
    headingStart: 3,
    headingEnd: 4,
    validations: [],
    computed: [],
    isProtected: false,
  });
  expect(draft.widths).toHaveLength(7);
  expect(draft.rows.every((row) => row.length === 7)).toBe(true);
  expect(draft.merges).toEqual([0, 1].map((row) => ({ row, column: 0, rows: 1, columns: 7 })));
  expect(draft.rows.slice(0, 2).map(([cell]) => cell)).toEqual([
    { value: 'BÁO CÁO RÀ SOÁT ĐĂNG KÝ THI ĐUA', look: 'title' },
    { value: 'Ngày 18/3/2022', look: 'subtitle' },
  ]);
  expect(draft.rows[2]).toEqual(new Array(7).fill(null));
  expect(draft.rows[3]!.map((cell) => [cell!.value, cell!.look])).toEqual(
    ['STT', 'Mức độ', 'Trang', 'Ô', 'Đơn vị', 'Nội dung', 'Căn cứ'].map((heading) => [heading, 'heading']),
  );
  expect(draft.rows.slice(4).map((row) => row.map((cell) => cell!.formula ?? cell!.value))).toEqual([
    [1, 'Lỗi phải sửa', '', '', 'Thanh tra', 'thiếu đơn vị', ''],
    [2, 'Lỗi phải sửa', 'A', `HYPERLINK("#'A'!D3","D3")`, '', 'danh hiệu lạ', ''],
    [
      3,
      'Cần xem lại',
      'Phòng \'A\' "B"',
      `HYPERLINK("#'Phòng ''A'' ""B""'!AB10","AB10")`,
      'Văn phòng',
      'nộp muộn',
      'IV.3',
    ],
    [4, 'Lưu ý', 'A', `HYPERLINK("#'A'!B5","B5")`, '', 'ô gộp', ''],
  ]);
  expect(draft.rows[4]!.map((cell) => cell!.look)).toEqual(['center', ...new Array<string>(6).fill('text')]);
  expect(draft.rows[5]![3]!.look).toBe('center');
});

test('what a unit gets back: without links, and by the file, sheet and row that it knows', () => {
  const draft = returnDraft('Văn phòng', LISTED, '');
  expect(draft.name).toBe('Văn phòng');
  expect(draft.headingStart).toBe(3);
  expect(draft.rows.slice(0, 2).map(([cell]) => [cell!.value, cell!.look])).toEqual([
    ['NỘI DUNG ĐỀ NGHỊ CHỈNH SỬA TRONG BẢNG ĐĂNG KÝ THI ĐUA', 'title'],
    ['Đơn vị: Văn phòng', 'subtitle'],
  ]);
  expect(draft.rows.slice(4).map((row) => [row[2]!.value, row[3]!.value, row.some((cell) => cell!.formula)])).toEqual([
    ['', '', false],
    ['Trang 2', 'Dòng 7', false],
    ['vp.xlsx › Sheet1', 'Dòng 12', false],
    ['A', 'B5', false],
  ]);
  expect(returnDraft('Văn phòng', [], 'Hạn 20/3').rows).toHaveLength(5);
});

describe('whose a finding is, and where it came from', () => {
  const registration = readRegistration(
    [
      sheet(
        'Tổng hợp',
        [
          [...HEADINGS, 'Tệp nguồn', 'Trang nguồn', 'Dòng nguồn'],
          [1, 'Lê A', 'Văn phòng', 'LĐTT', 'vp.xlsx', 'Sheet1', 5],
          [2, 'Võ B', 'Phòng lạ', 'LĐTT', '', '', ''],
          [3, 'Tạ C', 'Thanh tra', 'LĐTT', '', 'Sheet2', 6],
        ],
        3,
        2,
      ),
    ],
    UNITS,
  );
  const originOf = originOfFinding(registration);

  test.each([
    [finding('error', 'cell/unknown-title', place('Tổng hợp', 4, 5)), 'Văn phòng', true],
    [finding('error', 'cell/unknown-title', place('Tổng hợp', 5, 5)), 'Phòng lạ', false],
    [finding('error', 'cell/unknown-title', place('Tổng hợp', 6, 5)), 'Thanh tra', true],
    [finding('error', 'cell/unknown-title', place('Tổng hợp', 3, 5)), '', false],
    [finding('error', 'cell/unknown-title', place('Trang khác', 4, 5)), '', false],
    [finding('error', 'cell/unknown-title', null), '', false],
    [finding('error', 'plan/unit-missing', null, { values: { unit: 'Thanh tra' } }), 'Thanh tra', true],
    [finding('error', 'plan/ratio-exceeded', place('Tổng hợp', 4, 5), { values: { unit: '' } }), '', false],
    [
      finding('error', 'row/late', place('Theo dõi', 1, 1), { variant: 'unit', values: { unitName: 'Văn phòng' } }),
      'Văn phòng',
      true,
    ],
    [finding('error', 'row/late', place('Tổng hợp', 6, 5), { variant: 'person' }), 'Thanh tra', true],
    [finding('error', 'cell/unknown-unit', place('Tổng hợp', 4, 5), { values: { unit: 'X' } }), 'Văn phòng', true],
  ])('%j: %s', (one, unit, isKnownUnit) => expect(originOf(one)).toMatchObject({ unit, isKnownUnit }));

  test('its file, sheet and row, where these were kept', () => {
    const { people } = registration.sheets[0]!;
    const kept = people.map((person) => originOf(finding('error', 'row/both-titles', person.cell('name'))).source);
    const hasColumns = registration.sheets[0]!.columns.has('sourceRow');
    expect(hasColumns).toBe(true);
    expect(kept).toEqual([
      { file: 'vp.xlsx', sheet: 'Sheet1', row: '5' },
      null,
      { file: '', sheet: 'Sheet2', row: '6' },
    ]);
  });
});

test('what can be put together: files, and sheets with people', () => {
  const rows = (unit: string): Cell[][] => [HEADINGS, [1, 'Lê A', unit, 'LĐTT']];
  const sources = sourcesOf(
    [sheet('Văn phòng', rows('Văn phòng')), sheet('Ghi chú', [['chữ']]), sheet('Trống', [HEADINGS])],
    [
      {
        file: 'thanh tra.XLSX',
        sheets: [sheet('Sheet1', [HEADINGS.filter((one) => one !== 'Đơn vị'), [1, 'Võ B', 'LĐTT']])],
      },
      { file: 'rỗng.docx', sheets: [sheet('Sheet1', [['x']])] },
    ],
    UNITS,
    NO_CHOICES,
  );
  expect(
    sources.map(({ key, file, sheet: own, tables, isOffered }) => [key, file, own, tables.length, isOffered]),
  ).toEqual([
    ['file thanh tra.XLSX', 'thanh tra.XLSX', '', 1, true],
    ['file rỗng.docx', 'rỗng.docx', '', 0, true],
    ['sheet Văn phòng', null, 'Văn phòng', 1, true],
  ]);
  expect(unitsOf(sources).map(({ id }) => id)).toEqual(['TTR', 'VP']);
  expect(unitsOf([])).toEqual([]);
});

describe('titles of earlier years', () => {
  const history = (rows: readonly (readonly Cell[])[]) =>
    new Map([['td_history', sheet('Danh hiệu', [['Họ và tên', 'Đơn vị', 'Năm', 'Danh hiệu'], ...rows])]]);

  test('by name, those of the own unit alone where there are any', () => {
    const held = readHistory(
      history([
        ['Ông Lê A', 'Văn phòng', 2020, 'CSTĐ cơ sở'],
        ['LÊ A', 'Thanh tra', 2021, 'LĐTT'],
        ['Lê A', 'văn  phòng', 2019, 'LĐTT'],
        ['Võ B', '', 2020, 'không rõ'],
        ['Võ B', '', '', 'LĐTT'],
      ]),
    )!;
    const of = (name: string, unit: string) => held.of(name, unit).map(({ year, title }) => `${year} ${title}`);
    expect(of('Lê A', 'VĂN PHÒNG')).toEqual(['2020 CSTĐCS', '2019 LĐTT']);
    expect(of('bà Lê A', 'Thanh tra')).toEqual(['2021 LĐTT']);
    expect(of('Lê A', 'Phòng khác')).toEqual(['2020 CSTĐCS', '2021 LĐTT', '2019 LĐTT']);
    expect(of('Võ B', '')).toEqual([]);
  });

  test('a table that nobody has filled in says nothing, but it is there', () => {
    expect(readHistory(history([]))).toBeNull();
    expect([hasHistory(history([])), hasHistory(new Map())]).toEqual([true, false]);
    expect(readHistory(new Map())).toBeNull();
  });
});

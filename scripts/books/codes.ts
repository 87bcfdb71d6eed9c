import { day } from '../samples/sheet';
import {
  many,
  merge,
  people,
  PLAIN,
  type Change,
  type Content,
  type GoldenCase,
  type GoldenSheet,
  type Line,
} from './golden-book';

/** A book for every code: the clean table, damaged in one place. */

const PLACE = 'Đăng ký';
const sheet = (rows: readonly Line[], more: Partial<GoldenSheet> = {}): GoldenSheet => ({ name: PLACE, rows, ...more });
const plain = (change?: Change, more?: Partial<GoldenSheet>): GoldenSheet[] => [
  sheet([PLAIN, ...people(change)], more),
];
const at =
  (row: number, column: number, value: Content) =>
  (cells: Line, index: number): Line =>
    index === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells;
const DAYS = new Set(['Ngày đăng ký', 'Ngày tuyển dụng']);
/** The plain table with one more column. */
const withColumn = (
  heading: string,
  own: (index: number) => Content,
  change: (cells: Line, index: number) => Line = (cells) => cells,
): GoldenSheet[] => [
  sheet([[...PLAIN, heading], ...people((row, index) => change([...row, own(index)], index))], {
    dates: DAYS.has(heading) ? [5] : [],
  }),
];
type Twins = Pick<GoldenCase, 'clean' | 'damaged'>;
const inColumn = (heading: string, own: (index: number) => Content, value: Content): Twins => ({
  clean: withColumn(heading, own),
  damaged: withColumn(heading, own, at(3, 5, value)),
});
const damaged = (row: number, place: number, value: Content): Twins => ({
  clean: plain(),
  damaged: plain(at(row, place, value)),
});
const months = (): number => 12;
const inTime = (index: number): number => day(2022, 3, 10 + index);
const registered = (): GoldenSheet => sheet([['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'], PLAIN, ...people()]);
const proposed = (rows: readonly Line[]): GoldenSheet => ({
  name: 'Đề nghị',
  rows: [['DANH SÁCH ĐỀ NGHỊ XÉT TẶNG NĂM 2022'], PLAIN, ...rows],
});
const history = (years: readonly number[]): GoldenSheet => ({
  name: 'Danh hiệu đã đạt',
  rows: [
    ['Họ và tên, tập thể', 'Đơn vị', 'Năm', 'Danh hiệu', 'Quyết định'],
    ...years.map((year) => ['Lê Mẫu An', 'Văn phòng', year, 'CSTĐCS', 'Số mẫu']),
  ],
  table: 'TD_History',
});
const receipts = (received: number): GoldenSheet => ({
  name: 'Theo dõi nộp',
  rows: [
    ['Đơn vị', 'Loại hồ sơ', 'Đợt chấm', 'Ngày nhận', 'Ghi chú'],
    ['Văn phòng', 'Đăng ký thi đua', '', received, ''],
  ],
  table: 'TD_Receipts',
  dates: [3],
});
const province = at(0, 4, 'CSTĐ cấp tỉnh');

export const CODES: Readonly<Record<string, GoldenCase>> = {
  'row/missing-name': { ...damaged(3, 1, ''), expected: ['error row/missing-name Đăng ký!B5'] },
  'row/missing-unit': { ...damaged(3, 3, ''), expected: ['error row/missing-unit Đăng ký!D5'] },
  'row/missing-title': { ...damaged(3, 4, ''), expected: ['error row/missing-title Đăng ký!E5'] },
  'cell/unknown-title': { ...damaged(3, 4, 'Lao động xuất sắc'), expected: ['error cell/unknown-title Đăng ký!E5'] },
  'cell/title-for-other-kind': { ...damaged(3, 4, 'TTLĐTT'), expected: ['error cell/title-for-other-kind Đăng ký!E5'] },
  'cell/unknown-unit': { ...damaged(3, 3, 'Văn phòn'), expected: ['error cell/unknown-unit Đăng ký!D5'] },
  'cell/error-value': { ...damaged(3, 2, '#REF!'), expected: ['error cell/error-value Đăng ký!C5'] },
  'table/duplicate-person': { ...damaged(3, 1, 'VÕ  MẪU BÌNH'), expected: ['error table/duplicate-person Đăng ký!B5'] },
  'table/duplicate-person-other-unit': {
    clean: plain(),
    damaged: plain((row, index) => (index === 5 ? [6, 'Võ Mẫu Bình', '', row[3], row[4]] : row)),
    expected: ['warning table/duplicate-person Đăng ký!B7'],
  },
  'table/numbering': { ...damaged(7, 0, 9), expected: ['warning table/numbering Đăng ký!A9'] },
  'cell/number-as-text': { ...damaged(3, 0, '4'), expected: ['warning cell/number-as-text Đăng ký!A5'] },
  'cell/legacy-font': { ...damaged(3, 1, 'TrÇn ThÞ Hoµ'), expected: ['warning cell/legacy-font Đăng ký!B5'] },
  'plan/ratio-exceeded': { ...damaged(3, 4, 'CSTĐCS'), expected: ['error plan/ratio-exceeded Đăng ký!E2'] },
  'plan/base-missing': {
    clean: [crosses('x', '')],
    damaged: [crosses('', 'x', '')],
    expected: ['error plan/base-missing Đăng ký!E2', 'warning row/title-order Đăng ký!E2'],
  },
  'plan/unit-missing': {
    clean: plain(),
    damaged: plain((row) => [...row.slice(0, 3), 'Văn phòng', row[4]]),
    expected: ['error plan/unit-missing '],
  },
  'row/late': {
    ...inColumn('Ngày đăng ký', inTime, day(2022, 3, 19)),
    expected: ['error row/late Đăng ký!F5'],
  },
  'row/late-receipts': {
    clean: [...plain(), receipts(day(2022, 3, 18))],
    damaged: [...plain(), receipts(day(2022, 3, 21))],
    expected: ['error row/late Theo dõi nộp!D2'],
  },
  'cell/impossible-date': {
    ...inColumn('Ngày đăng ký', inTime, '30/2/2022'),
    expected: ['error cell/impossible-date Đăng ký!F5'],
  },
  'cell/date-as-text': {
    ...inColumn('Ngày đăng ký', inTime, '16/3/2022'),
    expected: ['warning cell/date-as-text Đăng ký!F5'],
  },
  'cell/wrong-year': {
    ...inColumn('Ngày đăng ký', inTime, day(2021, 3, 10)),
    expected: ['warning cell/wrong-year Đăng ký!F5'],
  },
  'cell/swapped-date': {
    clean: withColumn('Ngày đăng ký', inTime),
    damaged: withColumn(
      'Ngày đăng ký',
      (index) => (index === 1 ? '16/3/2022' : day(2022, 2, 2)),
      at(4, 5, day(2022, 2, 10)),
    ),
    expected: ['warning cell/date-as-text Đăng ký!F3', 'warning cell/swapped-date Đăng ký!F6'],
  },
  'cell/ambiguous-number': {
    ...inColumn('Số tháng công tác', months, '12.125'),
    expected: ['warning cell/ambiguous-number Đăng ký!F5'],
  },
  'row/disqualified': { ...inColumn('Số tháng công tác', months, 9), expected: ['error row/disqualified Đăng ký!F5'] },
  'row/disqualified-discipline': {
    ...inColumn('Hình thức kỷ luật', () => 'Không', 'Khiển trách'),
    expected: ['error row/disqualified Đăng ký!F5'],
  },
  'row/missing-initiative': {
    clean: [many((row) => row)],
    damaged: [many((row, index) => (index === 0 ? [...row.slice(0, 5), '', ...row.slice(6)] : row))],
    expected: ['error row/missing-initiative Đăng ký!F2'],
  },
  'table/initiative-reused': {
    clean: [many((row) => row)],
    damaged: [
      many((row, index) =>
        index === 3 ? [...row.slice(0, 5), 'số hóa hồ sơ lưu trữ của Văn phòng', ...row.slice(6)] : row,
      ),
    ],
    expected: ['warning table/initiative-reused Đăng ký!F5'],
  },
  'row/title-order': {
    clean: [crosses('x', '')],
    damaged: [crosses('', 'x')],
    expected: ['warning row/title-order Đăng ký!E2'],
  },
  'row/both-titles': {
    clean: [crosses('x', '')],
    damaged: [crosses('x', 'x')],
    expected: ['information row/both-titles Đăng ký!E2'],
  },
  'row/title-chain': {
    clean: [...plain(province), history([2019, 2020, 2021])],
    damaged: [...plain(province), history([2018, 2019, 2021])],
    expected: ['error row/title-chain Đăng ký!E2'],
  },
  'row/collective-conditions': {
    clean: [sheet([PLAIN, ...people(), ['B', 'Tập thể'], [1, 'Văn phòng', '', '', 'TTLĐXS']])],
    damaged: [
      sheet([
        PLAIN,
        ...people((row, index) => (index < 2 ? [...row.slice(0, 4), 'Giấy khen'] : row)),
        ['B', 'Tập thể'],
        [1, 'Văn phòng', '', '', 'TTLĐXS'],
      ]),
    ],
    expected: ['error row/collective-conditions Đăng ký!E11'],
  },
  'row/not-registered': {
    clean: [registered(), proposed([[1, 'Võ Mẫu Bình', '', 'Văn phòng', 'LĐTT']])],
    damaged: [registered(), proposed([[1, 'Đinh Mẫu Mới', '', 'Văn phòng', 'LĐTT']])],
    expected: ['error row/not-registered Đề nghị!E3'],
  },
  'row/above-registered': {
    clean: [registered(), proposed(people())],
    damaged: [
      registered(),
      proposed(people((row, index) => [...row.slice(0, 4), ['LĐTT', 'CSTĐCS'][index] ?? 'LĐTT'])),
    ],
    expected: ['warning row/above-registered Đề nghị!E4'],
  },
  'table/hidden-rows': {
    clean: plain(),
    damaged: plain(undefined, { hidden: [3, 4] }),
    expected: ['warning table/hidden-rows Đăng ký!B4'],
  },
  'cell/merged': {
    clean: plain(),
    damaged: plain((row, index) => (index === 1 ? [...row.slice(0, 3), '', row[4]] : row), {
      merges: [merge(1, 3, 2, 1)],
    }),
    expected: ['warning cell/merged Đăng ký!D2'],
  },
};

function crosses(lower: string, higher: string, others = 'x'): GoldenSheet {
  const head = ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Giấy khen'];
  const rows = people(([number, name, , unit], index) => [
    number,
    name,
    unit,
    index === 0 ? lower : others,
    index === 0 ? higher : '',
    others === '' ? 'x' : '',
  ]);
  return sheet([head, ...rows]);
}

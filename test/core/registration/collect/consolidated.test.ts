import { consolidated, consolidatedByRole } from '../../../../src/core/registration/collect/consolidate';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { factWords } from '../../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { FACTS, UNITS as UNIT_TABLE } from '../../../../src/core/plan/schema/tables';
import type { SheetDraft } from '../../../../src/core/table/sheet-draft';
import { tableOf } from '../setup';

const plan: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]),
  units: rowsOf(UNIT_TABLE, [{ name: 'Thanh tra' }, { name: 'Văn phòng' }]),
};
const PLAIN = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
const FULL = [
  ...PLAIN,
  'Năm sinh',
  'Chức vụ',
  'Sáng kiến',
  'Xếp loại',
  'Số tháng công tác',
  'Ngày tuyển dụng',
  'Kỷ luật',
  'Ngày đăng ký',
  'Ghi chú',
];
const table = (rows: readonly (readonly Cell[])[], name = 'Trang', row = 0) =>
  tableOf([['BẢNG ĐĂNG KÝ THI ĐUA'], ...rows], { name, row });
const rowsOfDraft = (draft: SheetDraft): (string | number)[][] =>
  draft.rows.map((row) => row.map((cell) => cell?.value ?? ''));

test('people come unit by unit in the order of the plan, strangers last, numbered anew, each with where it came from', () => {
  const one = table([PLAIN, [7, 'Lê A', 'VP', 'LĐTT'], [8, 'Võ B', 'Phòng lạ', 'CSTĐCS']], 'Trang 1', 4);
  const two = table([PLAIN, [1, 'Tạ C', 'Thanh tra', 'LĐTT; Giấy khen'], [2, 'Hồ D', 'Văn phòng', 'Không đăng ký']]);
  const { draft, people, collectives, totals } = consolidated(plan, [
    { file: 'a.xlsx', sheet: one },
    { file: null, sheet: two },
  ]);
  expect(rowsOfDraft(draft)).toEqual([
    ['BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Tệp nguồn', 'Trang nguồn', 'Dòng nguồn'],
    [1, 'Tạ C', 'Thanh tra', 'LĐTT\nGiấy khen', '', 'Trang', 3],
    [2, 'Lê A', 'Văn phòng', 'LĐTT', 'a.xlsx', 'Trang 1', 7],
    [3, 'Hồ D', 'Văn phòng', 'Không đăng ký', '', 'Trang', 4],
    [4, 'Võ B', 'Phòng lạ', 'CSTĐCS', 'a.xlsx', 'Trang 1', 8],
    ['', 'Tổng số cá nhân', '', 4, '', '', ''],
    ['', 'Tổng số Lao động tiên tiến', '', 2, '', '', ''],
    ['', 'Tổng số Giấy khen', '', 1, '', '', ''],
    ['', 'Tổng số Chiến sĩ thi đua cơ sở', '', 1, '', '', ''],
  ]);
  expect([people, collectives]).toEqual([4, 0]);
  expect(totals.map(({ count }) => count)).toEqual([2, 1, 1]);
  expect(draft).toMatchObject({
    name: 'Tổng hợp đăng ký',
    widths: [6, 28, 30, 30, 26, 18, 8],
    merges: [{ row: 0, column: 0, rows: 1, columns: 7 }],
    headingStart: 2,
    headingEnd: 3,
    validations: [],
    computed: [],
    isProtected: false,
  });
  expect(draft.rows[3]!.map((cell) => cell!.look)).toEqual(['center', ...new Array<string>(6).fill('text')]);
  expect(draft.rows[7]!.map((cell) => cell?.look ?? '')).toEqual(['total', 'total', '', 'total', '', '', '']);
});

test('every column that some table has is there, with what was typed: numbers, days with their format, errors by their code', () => {
  const full = [
    1,
    'Lê A',
    'VP',
    'LĐTT',
    1980,
    'Văn thư',
    'Số hoá',
    'HTXSNV',
    12,
    40_000,
    'Không',
    44_630,
    new CellError('#N/A'),
  ];
  const texts = [2, 'Võ B', 'VP', 'LĐTT', '', '', '', '', '', 'năm 2010', '', '', ''];
  const { draft } = consolidated(plan, [{ file: null, sheet: table([FULL, full, texts]) }]);
  expect(rowsOfDraft(draft).slice(2, 5)).toEqual([
    [
      'STT',
      'Họ và tên',
      'Năm sinh',
      'Chức vụ',
      'Đơn vị',
      'Danh hiệu, hình thức khen thưởng',
      'Sáng kiến, đề tài',
      'Mức độ hoàn thành nhiệm vụ',
      'Số tháng công tác',
      'Ngày tuyển dụng',
      'Hình thức kỷ luật',
      'Ngày đăng ký',
      'Ghi chú',
      'Tệp nguồn',
      'Trang nguồn',
      'Dòng nguồn',
    ],
    [
      1,
      'Lê A',
      1980,
      'Văn thư',
      'Văn phòng',
      'LĐTT',
      'Số hoá',
      'HTXSNV',
      12,
      40_000,
      'Không',
      44_630,
      '#N/A',
      '',
      'Trang',
      3,
    ],
    [2, 'Võ B', '', '', 'Văn phòng', 'LĐTT', '', '', '', 'năm 2010', '', '', '', '', 'Trang', 4],
  ]);
  expect(draft.rows[3]!.flatMap((cell, at) => (cell!.format ? [[at, cell!.format]] : []))).toEqual([
    [9, 'dd/mm/yyyy'],
    [11, 'dd/mm/yyyy'],
  ]);
  expect(draft.rows[4]!.some((cell) => cell!.format)).toBe(false);
  expect(draft.rows[3]!.flatMap((cell, at) => (cell!.look === 'center' ? [at] : []))).toEqual([0, 2, 8, 9, 11]);
  expect(draft.widths).toEqual([6, 28, 11, 20, 30, 30, 34, 20, 10, 12, 16, 12, 24, 26, 18, 8]);
});

test('collectives stand in a block of their own, numbered by themselves', () => {
  const own = table([
    PLAIN,
    ['I', 'Cá nhân', '', ''],
    [1, 'Lê A', 'VP', 'LĐTT'],
    ['II', 'Tập thể', '', ''],
    [1, 'Văn phòng', '', 'TTLĐTT'],
    [2, 'Tổ một cửa', 'VP', 'TTLĐTT'],
  ]);
  const { draft, people, collectives } = consolidated(plan, [{ file: null, sheet: own }]);
  expect([people, collectives]).toEqual([1, 2]);
  expect(
    rowsOfDraft(draft)
      .slice(3)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ['A', 'Cá nhân', '', ''],
    [1, 'Lê A', 'Văn phòng', 'LĐTT'],
    ['B', 'Tập thể', '', ''],
    [1, 'Văn phòng', '', 'TTLĐTT'],
    [2, 'Tổ một cửa', 'Văn phòng', 'TTLĐTT'],
    ['', 'Tổng số cá nhân', '', 1],
    ['', 'Tổng số tập thể', '', 2],
    ['', 'Tổng số Tập thể lao động tiên tiến', '', 2],
    ['', 'Tổng số Lao động tiên tiến', '', 1],
  ]);
  expect(draft.rows[3]!.map((cell) => cell?.look ?? '')).toEqual(['group', 'group', '', '', '', '', '']);
});

test('what was put together once keeps where it came from, and a file that comes again takes its place', () => {
  const before = table([
    [...PLAIN, 'Tệp nguồn', 'Trang nguồn', 'Dòng nguồn'],
    [1, 'Lê A', 'VP', 'LĐTT', 'a.xlsx', 'Sheet1', 5],
    [2, 'Võ B', 'VP', 'LĐTT', 'b.xlsx', 'Sheet1', 6],
    [3, 'Tạ C', 'VP', 'LĐTT', '', '', ''],
  ]);
  const again = table([PLAIN, [1, 'Lê A', 'VP', 'CSTĐCS']], 'Sheet1');
  const { draft } = consolidated(plan, [
    { file: null, sheet: before },
    { file: 'a.xlsx', sheet: again },
  ]);
  expect(rowsOfDraft(draft).slice(3, 6)).toEqual([
    [1, 'Võ B', 'Văn phòng', 'LĐTT', 'b.xlsx', 'Sheet1', 6],
    [2, 'Tạ C', 'Văn phòng', 'LĐTT', '', 'Trang', 5],
    [3, 'Lê A', 'Văn phòng', 'CSTĐCS', 'a.xlsx', 'Sheet1', 3],
  ]);
});

test('what is registered and what is proposed are put together apart, each where there is one', () => {
  const registered = { file: null, sheet: table([PLAIN, [1, 'Lê A', 'VP', 'LĐTT']]) };
  const proposed = {
    file: null,
    sheet: tableOf([['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], PLAIN, [1, 'Lê A', 'VP', 'LĐTT']]),
  };
  const names = (...sources: readonly (typeof registered)[]) =>
    consolidatedByRole(plan, sources).map(({ draft }) => [draft.name, draft.rows[0]![0]!.value]);
  expect(names(proposed, registered)).toEqual([
    ['Tổng hợp đăng ký', 'BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022'],
    ['Tổng hợp đề nghị', 'BẢNG TỔNG HỢP ĐỀ NGHỊ THI ĐUA, KHEN THƯỞNG NĂM 2022'],
  ]);
  expect(names(proposed)).toHaveLength(1);
  expect(names()).toEqual([]);
  const [{ draft }] = [consolidated({ ...plan, facts: [] }, [registered])];
  expect(draft.rows[0]![0]!.value).toBe('BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG');
});

test('the name of a sheet that is no unit’s is nobody’s unit, and a row without titles says nothing', () => {
  const own = table(
    [
      ['STT', 'Họ và tên', 'Danh hiệu'],
      [1, 'Lê A', ''],
      [2, 'Võ B', '–'],
    ],
    'Bản nháp',
  );
  expect(rowsOfDraft(consolidated(plan, [{ file: null, sheet: own }]).draft).slice(3, 5)).toEqual([
    [1, 'Lê A', '', '', '', 'Bản nháp', 3],
    [2, 'Võ B', '', '', '', 'Bản nháp', 4],
  ]);
});

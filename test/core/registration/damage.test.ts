import fc from 'fast-check';
import { cellAddress } from '../../../src/core/findings/address';
import type { Cell } from '../../../src/core/numbers/cell';
import { factWords } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { CONDITIONS, DEADLINES, FACTS } from '../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../src/core/registration/checks/check-registration';
import { readRegistration } from '../../../src/core/registration/reading/read-registration';
import { day, ROOMS } from './setup';

/* A clean table gives nothing; damaged in one place, wherever that is, it gives exactly that. */

const plan: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]),
  conditions: rowsOf(CONDITIONS, [
    { kind: 'required', title: 'CSTĐCS', content: 'Có sáng kiến, đề tài được công nhận' },
    { kind: 'excluded', content: 'Mới tuyển dụng dưới 10 tháng', months: 10 },
    { kind: 'excluded', content: 'Bị kỷ luật từ khiển trách trở lên' },
  ]),
  deadlines: rowsOf(DEADLINES, [{ kind: 'registration', content: 'Đăng ký', lastDay: day(18, 3) }]),
};
const HEADINGS = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu',
  'Tên sáng kiến',
  'Số tháng công tác',
  'Kỷ luật',
  'Ngày đăng ký',
];
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Hồ'];
const TITLES = ['LĐTT', 'Lao động tiên tiến', 'CSTĐCS', 'Chiến sỹ thi đua cơ sở', 'Giấy khen', 'CSTĐ CS, Giấy khen'];

const row = fc.record({
  family: fc.constantFrom(...FAMILIES),
  unit: fc.constantFrom('VP', 'Văn phòng', 'P. BCVT', 'p.bcvt', 'PHÒNG BƯU CHÍNH - VIỄN THÔNG'),
  title: fc.constantFrom(...TITLES),
  months: fc.integer({ min: 10, max: 12 }),
  before: fc.integer({ min: 0, max: 60 }),
  form: fc.constantFrom('NFC', 'NFD'),
});
const table = fc
  .array(row, { minLength: 3, maxLength: 25 })
  .map((rows) =>
    rows.map(({ family, unit, title, months, before, form }, at): Cell[] => [
      at + 1,
      `${family} Văn ${'Mẫu '.repeat(1 + (at % 2))}${String.fromCharCode(65 + at)}`.normalize(form),
      'Chuyên viên',
      unit,
      title,
      `Giải pháp số ${at + 1} về quản lý hồ sơ`,
      months,
      '',
      day(18, 3) - before,
    ]),
  );

interface Damage {
  readonly column: number;
  readonly value: Cell;
  readonly code: string;
}
const DAMAGES: readonly Damage[] = [
  { column: 1, value: '', code: 'E row/missing-name' },
  { column: 1, value: 'NguyÔn V¨n An', code: 'W cell/legacy-font' },
  { column: 2, value: '#N/A', code: 'E cell/error-value' },
  { column: 3, value: '', code: 'E row/missing-unit' },
  { column: 3, value: 'Phòng không có', code: 'E cell/unknown-unit' },
  { column: 4, value: '', code: 'E row/missing-title' },
  { column: 4, value: 'Người tốt việc tốt', code: 'E cell/unknown-title' },
  { column: 4, value: 'Tập thể lao động xuất sắc', code: 'E cell/title-for-other-kind' },
  { column: 6, value: 9, code: 'E row/disqualified' },
  { column: 6, value: '12,0', code: 'W cell/number-as-text' },
  { column: 6, value: '12.125', code: 'W cell/ambiguous-number' },
  { column: 7, value: 'Khiển trách', code: 'E row/disqualified' },
  { column: 8, value: day(19, 3), code: 'E row/late' },
  { column: 8, value: '31/02/2022', code: 'E cell/impossible-date' },
  { column: 8, value: '2/3/2022', code: 'W cell/date-as-text' },
  { column: 8, value: day(1, 3, 2021), code: 'W cell/wrong-year' },
];

function found(rows: readonly (readonly Cell[])[], place = { row: 0, column: 0 }): string[] {
  const registration = readRegistration([{ name: 'Trang', ...place, values: [HEADINGS, ...rows] }], ROOMS);
  return checkRegistration({ registration, plan, units: ROOMS, rounding: 'down', coverage: 'part' }).map(
    ({ code, gravity, cell }) => `${gravity[0]!.toUpperCase()} ${code} ${cell ? cellAddress(cell) : ''}`,
  );
}

test('a clean table gives nothing, wherever it stands', () => {
  fc.assert(
    fc.property(table, fc.nat(40), fc.nat(5), (rows, first, column) => {
      expect(found(rows, { row: first, column })).toEqual([]);
    }),
  );
});

test('damaged in one place it gives exactly that', () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom(...DAMAGES), (rows, pick, { column, value, code }) => {
      const at = pick % rows.length;
      const damaged = rows.map((cells, index) =>
        index === at ? [...cells.slice(0, column), value, ...cells.slice(column + 1)] : cells,
      );
      const place = cellAddress({ row: at + 1, column });
      expect(found(damaged)).toEqual([`${code} ${place}`]);
    }),
    { numRuns: 400 },
  );
});

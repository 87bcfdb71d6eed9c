import type { Finding } from '../../../../src/core/findings/finding';
import type { Cell } from '../../../../src/core/numbers/cell';
import { factWords } from '../../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { FACTS } from '../../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../../src/core/registration/checks/check-registration';
import { readRegistration } from '../../../../src/core/registration/reading/read-registration';
import { cells, day, UNITS } from '../setup';
import { said } from '../../said';

/* What is offered to be written instead of what stands in a cell. */

const plan: Plan = { ...EMPTY_PLAN, facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]) };
const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Ngày đăng ký', 'Số tháng công tác'];

function fixes(...rows: readonly (readonly Cell[])[]): unknown[] {
  const registration = readRegistration([cells([HEADINGS, ...rows])], UNITS);
  const found = checkRegistration({ registration, plan, units: UNITS, rounding: 'down', coverage: 'part' });
  return found.map((one: Finding) => [one.code, one.cell?.row, one.fix, said(one)['suggestion']]);
}
const row = (
  number: Cell,
  name: string,
  more: { unit?: string; title?: string; day?: Cell; months?: Cell } = {},
): Cell[] => [number, name, more.unit ?? 'VP', more.title ?? 'LĐTT', more.day ?? '', more.months ?? ''];

test('a title and a unit with a slip of the fingers are mended, others only suggested or not at all', () => {
  expect(fixes(row(1, 'Lê A', { title: 'Lao động tiên tiếm' }), row(2, 'Võ B', { unit: 'Văn phòngg' }))).toEqual([
    ['cell/unknown-title', 1, { value: 'Lao động tiên tiến' }, 'Lao động tiên tiến'],
    ['cell/unknown-unit', 2, { value: 'Văn phòng' }, 'Văn phòng'],
  ]);
  // One of several titles in a cell is mended by hand.
  expect(fixes(row(1, 'Lê A', { title: 'Lao động tiên tiếm; Giấy khen' }))).toEqual([
    ['cell/unknown-title', 1, undefined, 'Lao động tiên tiến'],
  ]);
  expect(fixes(row(1, 'Lê A', { unit: 'Văn phòng Sở' }))).toEqual([
    ['cell/unknown-unit', 1, { value: 'Văn phòng' }, 'Văn phòng'],
  ]);
  expect(fixes(row(1, 'Lê A', { unit: 'Xưởng đóng tàu' }))).toEqual([['cell/unknown-unit', 1, undefined, '']]);
});

test('numbers and days that stand as text become what they say', () => {
  expect(fixes(row(1, 'Lê A', { months: 12 }), row('2', 'Võ B', { months: '10,5', day: '21/3/2022' }))).toEqual([
    ['cell/number-as-text', 2, { value: 2 }, '2'],
    ['cell/number-as-text', 2, { value: 10.5 }, '10,5'],
    ['cell/date-as-text', 2, { value: day(21, 3), format: 'dd/mm/yyyy' }, '21/3/2022'],
  ]);
  // A number that can be read two ways is for people to tell.
  expect(fixes(row(1, 'Lê A', { months: 12 }), row(2, 'Võ B', { months: '12.125' }))).toEqual([
    ['cell/ambiguous-number', 2, undefined, undefined],
  ]);
});

test('a day that English settings swapped is put right', () => {
  expect(fixes(row(1, 'Lê A', { day: day(3, 10) }), row(2, 'Võ B', { day: '21/3/2022' }))).toEqual([
    ['cell/date-as-text', 2, { value: day(21, 3), format: 'dd/mm/yyyy' }, '21/3/2022'],
    ['cell/swapped-date', 1, { value: day(10, 3) }, '10/3/2022'],
  ]);
});

test('a text in an old encoding becomes what it says in Unicode', () => {
  expect(fixes(row(1, 'NguyÔn V¨n An'))).toEqual([
    ['cell/legacy-font', 1, { value: 'Nguyễn Văn An' }, 'Nguyễn Văn An'],
  ]);
});

test('what stands in several rows of the sheet is not mended by itself', () => {
  const [first, rest] = [row(1, 'Nguyễn Văn', { title: 'Lao động tiên tiếm' }), row('', 'An', { unit: '', title: '' })];
  expect(fixes(first, rest)).toEqual([['cell/unknown-title', 1, undefined, 'Lao động tiên tiến']]);
  // Another row is.
  expect(fixes(first, rest, row(2, 'Võ B', { title: 'Lao động tiên tiếm' }))[1]).toEqual([
    'cell/unknown-title',
    3,
    { value: 'Lao động tiên tiến' },
    'Lao động tiên tiến',
  ]);
});

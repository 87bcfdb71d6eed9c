import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { EMPTY_PLAN } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { UNITS } from '../../../../src/core/plan/schema/tables';
import { checkingRegistration } from '../../../../src/core/registration/checks/check-registration';
import { consolidated } from '../../../../src/core/registration/collect/consolidate';
import { finished } from '../../../../src/core/steps';
import { readRegistration } from '../held';

/* `Chức vụ, đơn vị công tác`: positions and units in one column, as lists for commendation usually have it. */

const plan = {
  ...EMPTY_PLAN,
  units: rowsOf(UNITS, [
    { id: '1', name: 'Văn phòng', shortName: 'VP' },
    { id: '2', name: 'Thanh tra', shortName: '' },
    { id: '3', name: 'Phòng Công nghệ thông tin', shortName: 'P. CNTT' },
    { id: '4', name: 'Trung tâm Công nghệ thông tin', shortName: 'TT CNTT' },
  ]),
};
const units = new UnitFinder(plan.units);
const HEAD = ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Danh hiệu'];
const read = (said: readonly string[], above: readonly Cell[][] = [], head: readonly string[] = HEAD) => {
  const rows = said.map((text, at) => [at + 1, `Lê Mẫu ${'ABCDEGHIKLMN'[at]!}`, text, 'LĐTT']);
  const values = [...above, head, ...rows].map((row) => [...row, '', '', ''].slice(0, 4));
  return readRegistration([{ name: 'Trang', row: 0, column: 0, values }], units);
};
const told = (said: readonly string[], above?: readonly Cell[][], head?: readonly string[]): (string | null)[][] =>
  read(said, above, head).sheets[0]!.people.map((person) => [person.unit.unit?.name ?? null, person.position]);

test.each([
  ['Chuyên viên, P. CNTT', 'Phòng Công nghệ thông tin', 'Chuyên viên'],
  ['Chuyên viên; Phòng công nghệ thông tin', 'Phòng Công nghệ thông tin', 'Chuyên viên'],
  ['Trưởng phòng CNTT', 'Phòng Công nghệ thông tin', 'Trưởng phòng CNTT'],
  ['Phó Trưởng phòng Công nghệ thông tin', 'Phòng Công nghệ thông tin', 'Phó Trưởng phòng Công nghệ thông tin'],
  ['Chánh Văn phòng', 'Văn phòng', 'Chánh Văn phòng'],
  ['Phó Chánh Văn phòng Sở', 'Văn phòng', 'Phó Chánh Văn phòng Sở'],
  ['Chuyên viên - Văn phòng', 'Văn phòng', 'Chuyên viên'],
  ['Văn phòng – Kế toán', 'Văn phòng', 'Kế toán'],
  ['Chuyên viên VP', 'Văn phòng', 'Chuyên viên'],
  ['Giám đốc Trung tâm CNTT', 'Trung tâm Công nghệ thông tin', 'Giám đốc'],
  ['Thanh tra', 'Thanh tra', ''],
  // Other rooms, and what is no unit at all.
  ['Chuyên viên Phòng Thanh tra', null, ''],
  ['Trưởng phòng Hậu cần', null, ''],
  ['Thanh tra viên', null, ''],
  ['Đội trưởng Đội 1', null, ''],
])('%s is of %s', (text, unit, position) => {
  expect(told([text])).toEqual([[unit, position]]);
});

test.each(['Chức danh, phòng', 'Đơn vị, chức vụ', 'Chức vụ/Nơi công tác', 'Chức vụ, bộ phận'])(
  'a column headed %s is one of both',
  (heading) => {
    expect(told(['Chánh Văn phòng'], [], ['STT', 'Họ và tên', heading, 'Danh hiệu'])).toEqual([
      ['Văn phòng', 'Chánh Văn phòng'],
    ]);
  },
);

test('a unit is not looked for behind other words in a column of units alone', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
  expect(told(['Chi nhánh Văn phòng', 'Chuyên viên'], [['Đơn vị: Thanh tra']], head)).toEqual([
    [null, ''],
    [null, ''],
  ]);
});

test('a cell of a position alone leaves the unit to what stands over the row', () => {
  expect(told(['Chuyên viên', 'Trưởng phòng CNTT', ''], [['Đơn vị: Thanh tra']])).toEqual([
    ['Thanh tra', 'Chuyên viên'],
    ['Phòng Công nghệ thông tin', 'Trưởng phòng CNTT'],
    ['Thanh tra', ''],
  ]);
  const values: Cell[][] = [
    [...HEAD],
    ['I', 'Văn phòng', '', ''],
    [1, 'Lê Mẫu An', 'Kế toán', 'LĐTT'],
    ['II', 'Thanh tra', '', ''],
    [2, 'Võ Mẫu Bình', 'Kế toán', 'LĐTT'],
  ];
  const { sheets } = readRegistration([{ name: 'Trang', row: 0, column: 0, values }], units);
  expect(sheets[0]!.people.map(({ unit }) => unit.unit?.name)).toEqual(['Văn phòng', 'Thanh tra']);
});

test('put together, positions and units stand in columns of their own, and nothing is lost', () => {
  const [sheet] = read(['Chuyên viên, P. CNTT', 'Chánh Văn phòng', 'Tạp vụ']).sheets;
  const { rows } = consolidated(plan, [{ file: null, sheet: sheet! }]).draft;
  expect(rows.slice(2, 6).map((row) => row.slice(2, 4).map((cell) => cell?.value))).toEqual([
    ['Chức vụ', 'Đơn vị'],
    ['Chánh Văn phòng', 'Văn phòng'],
    ['Chuyên viên', 'Phòng Công nghệ thông tin'],
    ['', 'Tạp vụ'],
  ]);
});

test('two positions beside one unit are two people of one name', () => {
  const likeness = (one: string, other: string): string[] => {
    const values: Cell[][] = [[...HEAD], [1, 'Lê Mẫu An', one, 'LĐTT'], [2, 'Lê Mẫu An', other, 'LĐTT']];
    const registration = readRegistration([{ name: 'Trang', row: 0, column: 0, values }], units);
    return finished(checkingRegistration({ registration, plan, units, rounding: 'down', coverage: 'part' }))
      .findings.map(({ code }) => code)
      .filter((code) => code === 'table/duplicate-person');
  };
  expect(likeness('Chuyên viên, P. CNTT', 'Phó Trưởng phòng CNTT')).toEqual([]);
  expect(likeness('Chuyên viên, P. CNTT', 'Chuyên viên Phòng CNTT')).toEqual(['table/duplicate-person']);
});

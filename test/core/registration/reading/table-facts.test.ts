import type { Cell } from '../../../../src/core/numbers/cell';
import { readRegistration } from '../../../../src/core/registration/reading/read-registration';
import { NO_CHOICES, type SheetChoice } from '../../../../src/core/registration/reading/reading-choices';
import type { RegistrationSheet } from '../../../../src/core/registration/table/registration-sheet';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import { cells, tableOf, tablesOf, UNITS } from '../setup';

/* Which tables a sheet holds, what each was taken for, and where its cells stand. */

const TITLE = ['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'];
const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
const LE_A: readonly Cell[] = [1, 'Lê A', 'VP', 'LĐTT'];

test('positions are those of the sheet, wherever its cells begin', () => {
  const table = tableOf([TITLE, HEADINGS, LE_A, [2, 'Võ B', 'Thanh tra', 'CSTĐCS']], { row: 10, column: 3 });
  expect(table.facts).toMatchObject({
    name: 'Trang',
    role: 'registration',
    isSummary: false,
    lists: 'people',
    layout: 'text',
    hasUnits: true,
    titleColumn: 3,
    headingRows: { first: 11, last: 11 },
    years: [{ year: 2022, cell: { sheet: 'Trang', row: 10, column: 3 } }],
    hiddenRows: [],
    merges: [],
    mergesUnknown: false,
    headingMerges: [],
  });
  const [, second] = table.people;
  expect(second!.cell('unit')).toEqual({ sheet: 'Trang', row: 13, column: 5 });
  expect(second!.cell('note')).toEqual({ sheet: 'Trang', row: 13, column: 4 });
  expect(second!.titleCell()).toEqual({ sheet: 'Trang', row: 13, column: 6 });
  expect(second!.value('note')).toBeUndefined();
  expect(table.columnOnSheet(2)).toBe(5);
  expect([11, 12, 13, 14].map((row) => table.atRow(row))).toEqual([null, 0, 1, null]);
  expect(table.facts.unitNamed('vp')?.id).toBe('VP');
});

test('a column of marks is told, and the titles stand in the first of them', () => {
  const table = tableOf([TITLE, ['STT', 'Họ và tên', 'LĐTT', 'CSTĐCS', 'Ý kiến'], [1, 'Lê A', 'x', '', '']]);
  expect(table.facts).toMatchObject({ layout: 'marks', titleColumn: 2, hasUnits: false });
  expect(table.facts.headings).toEqual([
    { text: 'STT', column: 0, meaning: 'number' },
    { text: 'Họ và tên', column: 1, meaning: 'name' },
    { text: 'LĐTT', column: 2, meaning: 'mark' },
    { text: 'CSTĐCS', column: 3, meaning: 'mark' },
    { text: 'Ý kiến', column: 4, meaning: null },
  ]);
  const both = tableOf([TITLE, ['STT', 'Họ và tên', 'LĐTT', 'Danh hiệu'], [1, 'Lê A', 'x', 'CSTĐCS']]);
  expect(both.facts).toMatchObject({ layout: 'text', titleColumn: 3 });
});

test('merged cells and hidden rows are told where people stand, those of the heading apart', () => {
  const merge = (row: number, column: number, rows = 1, columns = 2) => ({ row, column, rows, columns });
  const [title, heading, person, tall, beside, below] = [
    merge(5, 2, 1, 4),
    merge(6, 4),
    merge(7, 4),
    merge(6, 3, 2, 1),
    merge(7, 8),
    merge(9, 3),
  ] as const;
  const table = tableOf([TITLE, HEADINGS, LE_A, [2, 'Võ B', 'VP', 'LĐTT'], ['', '', '', '']], {
    row: 5,
    column: 2,
    merges: [title, heading, person, tall, beside, below],
    hiddenRows: new Set([6, 8, 20]),
  });
  expect(table.facts.merges).toEqual([person]);
  expect(table.facts.headingMerges).toEqual([heading, tall]);
  expect(table.facts.hiddenRows).toEqual([8]);
});

test('a proposal is told by its title, or by a column of what was registered', () => {
  const role = (...rows: readonly (readonly Cell[])[]): string => tableOf(rows).facts.role;
  expect(role(['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'], HEADINGS, LE_A)).toBe('proposal');
  expect(role(TITLE, [...HEADINGS.slice(0, 3), 'Danh hiệu đăng ký', 'Danh hiệu đề nghị'], [...LE_A, 'LĐTT'])).toBe(
    'proposal',
  );
});

test('a further table below goes on with what the one above is, unless its own title says otherwise', () => {
  const below = (...title: readonly string[]): string[] =>
    tablesOf([
      ['TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG'],
      ['Văn phòng'],
      HEADINGS.filter((one) => one !== 'Đơn vị'),
      [1, 'Lê A', 'LĐTT'],
      [''],
      [...title],
      HEADINGS.filter((one) => one !== 'Đơn vị'),
      [1, 'Võ B', 'LĐTT'],
    ]).map(({ facts: { role, isSummary }, people }) => `${role} ${isSummary} ${people[0]!.unit.unit?.id ?? '–'}`);
  expect(below('')).toEqual(['proposal true VP', 'proposal true VP']);
  expect(below('Thanh tra')).toEqual(['proposal true VP', 'proposal true TTR']);
  expect(below('BẢNG ĐĂNG KÝ THI ĐUA')).toEqual(['proposal true VP', 'registration false –']);
});

describe('what is no registration', () => {
  const count = (...rows: readonly (readonly Cell[])[]): number => tablesOf(rows).length;
  const people = ['STT', 'Họ và tên', 'Chức vụ'];

  test('is a list of people without titles that nothing calls one', () => {
    expect(count(['DANH SÁCH CÁN BỘ'], people, [1, 'Lê A', 'CV'])).toBe(0);
    expect(count(['DANH SÁCH CÁN BỘ THI ĐUA'], people, [1, 'Lê A', 'CV'])).toBe(1);
    expect(count(['Danh sách đăng ký'], people, [1, 'Lê A', 'CV'])).toBe(1);
    expect(count(['DANH SÁCH CÁN BỘ'], [...people, 'Danh hiệu'], [1, 'Lê A', 'CV', 'LĐTT'])).toBe(1);
    expect(count(['DANH SÁCH CÁN BỘ'], [...people, 'LĐTT'], [1, 'Lê A', 'CV', 'x'])).toBe(1);
  });

  test('is who was honoured before, unless somebody asks for it or sent it in a file', () => {
    const held = [['Danh sách đạt Lao động tiên tiến'], people, [1, 'Lê A', 'CV']];
    expect(tablesOf(held)).toHaveLength(0);
    expect(tablesOf(held, { file: 'vp.xlsx' })).toHaveLength(1);
    expect(tablesOf([['Văn bản đăng ký'], ...held])).toHaveLength(1);
  });

  test('is a list of units that no title calls one, or a ranking of them', () => {
    const units = ['STT', 'Tên đơn vị', 'Danh hiệu'];
    expect(count(TITLE, units, [1, 'Văn phòng', 'TTLĐTT'])).toBe(1);
    expect(count(['DANH SÁCH'], units, [1, 'Văn phòng', 'TTLĐTT'])).toBe(0);
    expect(count(TITLE, [...units, 'Tổng điểm'], [1, 'Văn phòng', 'TTLĐTT', 95])).toBe(0);
    expect(count(TITLE, [...units, 'Xếp hạng'], [1, 'Văn phòng', 'TTLĐTT', 1])).toBe(0);
  });

  test('is named, sheet by sheet', () => {
    const sheets = [cells([['chữ']], { name: 'Ghi chú' }), cells([TITLE, HEADINGS, LE_A])];
    expect(readRegistration(sheets, UNITS).without).toEqual(['Ghi chú']);
  });
});

describe('what somebody has said of a sheet', () => {
  const read = (choice: SheetChoice, ...sheets: readonly SheetCells[]): readonly RegistrationSheet[] =>
    readRegistration(sheets, UNITS, { ...NO_CHOICES, sheets: { Trang: choice } }).sheets;
  const plain = cells([TITLE, HEADINGS, LE_A], { row: 3 });

  test('goes before what its title says', () => {
    expect(read({ role: 'proposal' }, plain)[0]!.facts.role).toBe('proposal');
    expect(read({ role: 'none' }, plain)).toEqual([]);
    expect(readRegistration([plain], UNITS, { ...NO_CHOICES, sheets: { Trang: { role: 'none' } } }).without).toEqual(
      [],
    );
  });

  test('may be the row of the heading, counted on the sheet; a row that is none says nothing', () => {
    const list = cells([['DANH SÁCH'], ['STT', 'Họ và tên'], [1, 'Lê A'], [2, 'Võ B']], { row: 3 });
    expect(read({}, list)).toEqual([]);
    expect(read({ headingRow: 4 }, list)[0]!.people.map(({ name }) => name)).toEqual(['Lê A', 'Võ B']);
    expect(read({ headingRow: 5 }, plain)).toHaveLength(1);
  });
});

test('a sheet that goes on with the one before is below its tables', () => {
  const units = ['STT', 'Tên đơn vị', 'Danh hiệu'];
  const first = cells([TITLE, HEADINGS, LE_A]);
  const second = cells([units, [1, 'Văn phòng', 'TTLĐTT']], { name: 'Tiếp' });
  expect(readRegistration([first, second], UNITS).sheets).toHaveLength(1);
  expect(readRegistration([first, { ...second, follows: true }], UNITS).sheets).toHaveLength(2);
});

test('tables beside each other are cut before the number of the next', () => {
  const tables = tablesOf(
    [
      TITLE,
      ['STT', 'Họ và tên', 'Danh hiệu', '', 'STT', 'Họ và tên', 'Danh hiệu'],
      [1, 'Lê A', 'LĐTT', '', 1, 'Võ B', 'CSTĐCS'],
    ],
    { column: 1 },
  );
  expect(
    tables.map(({ people }) => people.map((one) => [one.name, one.cell('name').column, one.titles[0]!.code])),
  ).toEqual([[['Lê A', 2, 'LĐTT']], [['Võ B', 6, 'CSTĐCS']]]);
  const unnumbered = tablesOf([
    TITLE,
    ['Họ và tên', 'Danh hiệu', 'Họ và tên', 'Danh hiệu'],
    ['Lê A', 'LĐTT', 'Võ B', 'LĐTT'],
  ]);
  expect(unnumbered.map(({ people }) => people[0]!.cell('name').column)).toEqual([0, 2]);
});

test('names over two columns are one, of men and women one column each, with their years of birth', () => {
  const split = tableOf([
    TITLE,
    ['STT', 'Họ và chữ đệm', 'Tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Lê Văn', 'A', 'VP', 'LĐTT'],
  ]);
  expect(split.people[0]!.name).toBe('Lê Văn A');
  expect([...split.facts.spanned]).toEqual([1]);
  const born = tableOf([
    TITLE,
    ['STT', 'Họ và tên', 'Năm sinh', '', 'Danh hiệu'],
    ['', '', 'Nam', 'Nữ', ''],
    [1, 'Lê A', 1980, '', 'LĐTT'],
    [2, 'Võ B', '', 1985, 'LĐTT'],
    [3, 'Tạ C', '', '', 'LĐTT'],
  ]);
  expect(born.people.map((one) => one.value('born'))).toEqual([1980, 1985, '']);
});

import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { goesOn, joinRows } from '../../../../src/core/registration/reading/joined-rows';

/* Rows that go on with the one above, which a paste from Word makes of a cell with two lines; and those that do not. */

const units = new UnitFinder([
  { id: 'TC', name: 'Phòng Tài chính', shortName: '' },
  { id: 'TT', name: 'Thanh tra', shortName: '' },
] as ConstructorParameters<typeof UnitFinder>[0]);
const COLUMNS = { number: 0, name: 1, unit: 2, titles: [3], marks: [4] };
const ABOVE: Cell[] = [1, 'Nguyễn Văn', 'Phòng Tài', 'Chiến sĩ thi đua', ''];
const above = (change: Readonly<Record<number, Cell>>): Cell[] => ABOVE.map((cell, at) => change[at] ?? cell);
const goes = (cells: Cell[], before: Cell[] = ABOVE, columns: Parameters<typeof goesOn>[2] = COLUMNS): boolean =>
  goesOn(before, cells, columns, units);

test.each<[string, Cell[], Cell[]?]>([
  ['the rest of a name', ['', 'An', '', '', '']],
  ['the rest of a name of two words behind two', ['', 'Mẫu An', '', '', '']],
  ['the rest of a name behind four words', ['', 'An', '', '', ''], above({ 1: 'Nguyễn Thị Mẫu Một' })],
  ['the rest of name, unit and title', ['', 'An', 'chính', 'cơ sở', '']],
  ['the rest of a title alone', ['', '', '', 'cơ sở', '']],
  ['a further title alone', ['', '', '', 'Giấy khen', ''], above({ 3: 'Lao động tiên tiến' })],
  ['a title where the row above has none', ['', '', '', 'LĐTT', ''], above({ 3: '' })],
  ['the rest of unit and title', ['', '', 'chính', 'cơ sở', '']],
  ['the rest of a name where no title is told', ['', 'An', '', '', ''], above({ 3: '' })],
  ['the rest of a title that would be one by itself', ['', '', '', 'lao động tiên tiến', ''], above({ 3: 'Tập thể' })],
  ['the same beside the rest of a name', ['', 'An', '', 'lao động tiên tiến', ''], above({ 3: 'Tập thể' })],
])('%s goes on', (_, ...rows) => expect(goes(...rows)).toBe(true));

test.each<[string, Cell[], Cell[]?]>([
  ['a row with a number', [2, 'An', '', '', '']],
  ['a row below one without a number', ['', 'An', '', '', ''], above({ 0: '' })],
  ['a row with a number that is text', ['2', 'An', '', '', '']],
  ['a row with a figure', ['', 'An', '', '', 5]],
  ['a row with a figure elsewhere', ['', 'An', '', '', '', 5]],
  ['a row with yes or no', ['', 'An', true, '', '']],
  ['a row with yes or no elsewhere', ['', 'An', '', '', '', false]],
  ['three words', ['', 'Mẫu Một An', '', '', '']],
  ['two words behind three', ['', 'Mẫu An', '', '', ''], above({ 1: 'Nguyễn Văn Mẫu' })],
  ['a word behind five', ['', 'An', '', '', ''], above({ 1: 'Nguyễn Thị Mẫu Một Hai' })],
  ['a word behind no name', ['', 'An', '', '', ''], above({ 1: '' })],
  ['a name of its own', ['', 'Trần An', '', '', '']],
  ['a marked row', ['', 'An', '', '', 'x']],
  ['a title of its own beside a name', ['', 'An', '', 'LĐTT', ''], above({ 3: 'Giấy khen' })],
  ['a title beside a name where the row above has none', ['', 'An', '', 'LĐTT', ''], above({ 3: '' })],
  ['a title of its own behind what is none', ['', 'An', '', 'Giấy khen', ''], above({ 3: 'việc khác' })],
  ['a title of its own beside a unit', ['', '', 'khác', 'LĐTT', ''], above({ 3: 'Giấy khen' })],
  ['a unit alone', ['', '', 'chính', '', '']],
  ['a unit of its own', ['', 'An', 'Thanh tra', '', '']],
  ['the rest of no unit', ['', 'An', 'khác', '', '']],
  ['nothing', ['', '', '', '', '']],
])('%s does not', (_, ...rows) => expect(goes(...rows)).toBe(false));

test('without a column of numbers nothing goes on; without one of units none is asked for', () => {
  expect(goes(['', 'An', '', '', ''], ABOVE, { ...COLUMNS, number: undefined })).toBe(false);
  expect(goes(['', 'An', 'khác', '', ''], ABOVE, { ...COLUMNS, unit: undefined })).toBe(true);
});

test('with two columns of titles each is asked', () => {
  const two = { ...COLUMNS, titles: [3, 4], marks: [] };
  expect(goes(['', 'An', '', 'cơ sở', 'LĐTT'], ABOVE, two)).toBe(false);
  expect(goes(['', '', 'chính', 'cơ sở', ''], ABOVE, two)).toBe(true);
});

test.each<[string, Cell, Cell, Cell]>([
  ['names and units', 'Phòng Tài', 'chính', 'Phòng Tài chính'],
  ['what is the same', 'Phòng Tài chính', 'Phòng Tài chính', 'Phòng Tài chính'],
  ['what is blank above', '', 'chính', 'chính'],
  ['what is blank below', 5, '', 5],
])('%s are joined', (_, over, own, joined) => expect(joinRows([over], [own], [])).toEqual([joined]));

test('titles that each say something stand on lines of their own, halves of one on one', () => {
  expect(joinRows(['Chiến sĩ thi đua'], ['cơ sở'], [0])).toEqual(['Chiến sĩ thi đua cơ sở']);
  expect(joinRows(['LĐTT'], ['Giấy khen'], [0])).toEqual(['LĐTT\nGiấy khen']);
  expect(joinRows(['LĐTT\nGiấy khen'], ['Bằng khen'], [0])).toEqual(['LĐTT\nGiấy khen\nBằng khen']);
  expect(joinRows(['Chiến sĩ thi đua cơ sở'], ['cấp tỉnh'], [0])).toEqual(['Chiến sĩ thi đua cơ sở\ncấp tỉnh']);
  expect(joinRows(['việc này'], ['LĐTT; Giấy khen'], [0])).toEqual(['việc này\nLĐTT; Giấy khen']);
  expect(joinRows([' LĐTT '], ['Giấy khen'], [0])).toEqual(['LĐTT\nGiấy khen']);
  expect(joinRows(['LĐTT', 'LĐTT'], ['Giấy khen', 'Giấy khen'], [0])).toEqual(['LĐTT\nGiấy khen', 'LĐTT Giấy khen']);
});

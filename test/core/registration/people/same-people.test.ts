import { countedBefore } from '../../../../src/core/registration/ratios/ratio-counts';
import type { Registrant } from '../../../../src/core/registration/table/registration-sheet';
import {
  isLaterSelf,
  likeness,
  nameOfPair,
  pairKey,
  unitKey,
} from '../../../../src/core/registration/people/same-people';
import type { Cell } from '../../../../src/core/numbers/cell';
import { tableOf } from '../setup';

/** Rows of one name: year of birth, position, unit. */
function people(...rows: readonly (readonly [born: Cell, position: string, unit: string])[]): Registrant[] {
  const table = tableOf([
    ['Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu'],
    ...rows.map((row) => ['Lê A', ...row, 'LĐTT']),
  ]);
  return table.people;
}
const like = (
  one: readonly [Cell, string, string],
  other: readonly [Cell, string, string],
  said: Parameters<typeof likeness>[2] = {},
): string => {
  const [first, second] = people(one, other);
  return likeness(first!, second!, said);
};

test.each<[string, readonly [Cell, string, string], readonly [Cell, string, string], string]>([
  ['one unit', ['', '', 'VP'], ['', '', 'Văn phòng'], 'same'],
  ['two units', ['', '', 'VP'], ['', '', 'Thanh tra'], 'open'],
  ['two unknown units of one name', ['', '', 'Phòng lạ'], ['', '', 'PHÒNG  LẠ'], 'same'],
  ['one year of birth in two units', [1980, '', 'VP'], ['1/2/1980', '', 'Thanh tra'], 'same'],
  ['two years of birth in one unit', [1980, '', 'VP'], ['sinh 1981', '', 'VP'], 'different'],
  // 1/1/1980 is the day 29221 of Excel.
  ['a birthday that Excel made a date', [29_221, '', 'VP'], [1980, '', 'Thanh tra'], 'same'],
  ['a number that is no year', [45, '', 'VP'], [1980, '', 'VP'], 'same'],
  ['a year of another century', ['1870', '', 'VP'], ['1980', '', 'VP'], 'same'],
  ['two positions in one unit', ['', 'Chuyên viên', 'VP'], ['', 'Văn thư', 'VP'], 'different'],
  ['a position and its initials', ['', 'Chuyên viên', 'VP'], ['', 'CV', 'VP'], 'same'],
  ['the initials first', ['', 'CV', 'VP'], ['', 'Chuyên viên', 'VP'], 'same'],
  ['one position in two units', ['', 'Chuyên  viên.', 'VP'], ['', 'chuyên viên', 'Thanh tra'], 'open'],
  ['a position beside none', ['', 'Chuyên viên', 'VP'], ['', '', 'VP'], 'same'],
  ['none beside a position', ['', '', 'VP'], ['', 'Chuyên viên', 'VP'], 'same'],
])('two rows of one name with %s: %j, %j → %s', (_, one, other, expected) => {
  expect(like(one, other)).toBe(expected);
});

test('what somebody has said settles what is open, and nothing else', () => {
  const [first, second] = people(['', '', 'Văn phòng'], ['', '', 'Thanh tra']);
  const pair = pairKey(first!, second!);
  expect(pair).toBe(pairKey(second!, first!));
  expect(nameOfPair(pair)).toBe(nameOfPair(pairKey(first!, first!)));
  expect(likeness(first!, second!, { [pair]: 'same' })).toBe('same');
  expect(likeness(first!, second!, { [pair]: 'different' })).toBe('different');
  expect(like([1980, '', 'Văn phòng'], [1981, '', 'Thanh tra'], { [pair]: 'same' })).toBe('different');
});

test('the unit of a row is known by the plan’s name for it, else by what stands there', () => {
  const [known, same, unknown] = people(['', '', 'VP'], ['', '', 'văn phòng'], ['', '', 'Phòng Lạ']);
  expect(unitKey(known!)).toBe(unitKey(same!));
  expect(unitKey(unknown!)).not.toBe(unitKey(known!));
});

test('months later somebody may have another position, but no other year of birth', () => {
  const [a, b, c, d] = people([1980, 'CV', 'VP'], [1980, 'Văn thư', 'VP'], [1981, 'CV', 'VP'], ['', '', 'VP']);
  expect([isLaterSelf(a!, b!), isLaterSelf(a!, c!), isLaterSelf(a!, d!), isLaterSelf(d!, a!)]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('the second row of somebody who is said to be one person was counted before, the first was not', () => {
  expect(countedBefore({})).toBeNull();
  const own = people(['', '', 'Văn phòng'], ['', '', 'Thanh tra'], [1990, '', 'Thanh tra'], [1991, '', 'Văn phòng']);
  const pair = pairKey(own[0]!, own[1]!);
  expect(countedBefore({ [pair]: 'different' })).toBeNull();
  const isCounted = countedBefore({ [pair]: 'same' })!;
  expect(own.map(isCounted)).toEqual([false, true, true, true]);
  const [stranger] = tableOf([
    ['Họ và tên', 'Đơn vị', 'Danh hiệu'],
    ['Võ B', 'VP', 'LĐTT'],
  ]).people;
  expect([isCounted(stranger!), isCounted(stranger!)]).toEqual([false, false]);
});

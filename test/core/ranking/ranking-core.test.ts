import { BlocNumbers } from '../../../src/core/ranking/blocs';
import { contenders } from '../../../src/core/ranking/contenders';
import { rankCells } from '../../../src/core/ranking/rank-cells';
import { tieKey } from '../../../src/core/ranking/tie-key';
import { call, column, sentenceOf } from '../../functions/call';

test('scores are compared at nine decimals, large ones as they are', () => {
  expect(tieKey(0.1 + 0.2)).toBe(0.3);
  expect(tieKey(1.0000000004)).toBe(1);
  expect(tieKey(1.0000000006)).toBe(1.000000001);
  expect(Object.is(tieKey(-0), 0)).toBe(true);
  expect(Object.is(tieKey(-1e-12), 0)).toBe(true);
  expect(tieKey(-2.5)).toBe(-2.5);
  expect(tieKey(12_345_678.123456789)).toBe(12_345_678.123456789);
  expect(tieKey(-12_345_678.123456789)).toBe(-12_345_678.123456789);
  expect(tieKey(9_000_000.0000000001)).toBe(9_000_000);
});

test('average and ordinal ranks start anew in every bloc', () => {
  const scores = column(9, 8, 8, 7, 7, 6);
  const blocs = column('a', 'a', 'a', 'b', 'b', 'b');
  expect(call('BLOCRANK', scores, blocs, 'average')).toEqual(column(1, 2.5, 2.5, 1.5, 1.5, 3));
  expect(call('BLOCRANK', scores, blocs, 'ordinal')).toEqual(column(1, 2, 3, 1, 2, 3));
  expect(call('BLOCRANK', scores, blocs, 'dense')).toEqual(column(1, 2, 2, 1, 1, 2));
  expect(call('BLOCRANK', scores, blocs, 'competition', 1)).toEqual(column(3, 1, 1, 2, 2, 1));
});

test('blocs are numbered in order of appearance, by name', () => {
  const numbers = new BlocNumbers();
  expect(['Khối 2', ' khối  2', 'Khối 1', 7, '7', true].map((cell) => numbers.numberOf(cell))).toEqual([
    0, 0, 1, 2, 2, 3,
  ]);
  expect(['', '  ', null, undefined].map((cell) => numbers.numberOf(cell))).toEqual([null, null, null, null]);
  expect(numbers.names).toEqual(['Khối 2', 'Khối 1', 7, true]);
});

test('contenders: positions, keys with the better one lower, and faults by position', () => {
  const found = contenders({ scores: [5, '', 'x', 7], tiebreakers: [[1, 2, 3, '']] }, 'highest first');
  expect([...found.positions]).toEqual([0, 3]);
  expect(found.merit.map((keys) => [...keys])).toEqual([
    [-5, -7],
    [-1, Infinity],
  ]);
  expect([...found.faults.keys()]).toEqual([2]);
  expect(contenders({ scores: [5, 7] }, 'lowest first').merit.map((keys) => [...keys])).toEqual([[5, 7]]);
});

test('ranks come in rows of the wanted width', () => {
  expect(rankCells({ scores: [1, 2, 3, 4] }, 'competition', 'highest first', 2)).toEqual([
    [4, 3],
    [2, 1],
  ]);
});

test('what keeps a unit out is told of its argument and row', () => {
  expect(sentenceOf('vi', 'RANK', column(3, 2), null, null, [column(1, 1), column(1, 'x')])).toBe(
    'Đối số tiebreaker2, hàng 2: “x” không phải là số.',
  );
  expect(sentenceOf('vi', 'RANK', column(3, 2), null, null, [column(1, '–')])).toBe(
    'Đối số tiebreaker1, hàng 2: không dùng được dấu “không giao” ở đây.',
  );
  expect(sentenceOf('vi', 'BLOCRANK', column(3, 2), column('a', 'n/a'))).toBe(
    'Đối số blocs, hàng 2: không dùng được dấu “không giao” ở đây.',
  );
  expect(sentenceOf('vi', 'RANKING', column('A', 'B'), column(1, 2), column('a', '–'))).toBe(
    'Đối số blocs, hàng 2: không dùng được dấu “không giao” ở đây.',
  );
  expect(call('RANK', column(3, 2), null, null, [column('#NULL!', 1)])).toEqual(column('#NULL!', 1));
  expect(call('RANKING', column('A', 'B'), column(1, 2), column('#NULL!', ''))).toEqual([
    ['#NULL!', '', 'A', 1],
    ['', '', 'B', 2],
  ]);
  expect(sentenceOf('vi', 'RANKING', column('', ''), column('', ''))).toBe(
    'Đối số names: không có đơn vị nào để xếp hạng.',
  );
});

test('the lowest score never gets an award first, whatever awards there are', () => {
  expect(call('AWARDS', column(1, 2, 3), column(1, 5), column('Cờ', 'Bằng khen'))).toEqual(
    column('Bằng khen', 'Bằng khen', 'Cờ'),
  );
  expect(call('AWARDS', column(1, 2), column(0, 1), column('Cờ', 'Bằng khen'))).toEqual(column('', 'Bằng khen'));
  expect(call('AWARDS', column(2, 2, 1), column(1, 1), column('Cờ', 'Cờ'))).toEqual(column('Cờ', 'Cờ', ''));
});

import { scoreTree } from '../../../../src/core/bloc/points/score-tree';
import { OPEN, type Tally } from '../../../../src/core/bloc/points/tally';
import { readTieKey, tieValue, type TieKey } from '../../../../src/core/bloc/standings/tie-keys';
import type { Cell } from '../../../../src/core/numbers/cell';
import { group, item, planOf } from '../setup';

const { criteria } = planOf({
  criteria: [
    { ...group('I'), name: 'Kinh tế - xã hội' },
    item('I.1', 20, { name: 'Giải ngân' }),
    { ...group('II'), name: 'Xây dựng Đảng' },
    item('II.1', 20),
    { id: '', kind: 'bonus', name: 'Cờ thi đua' },
    { id: 'P1', kind: 'penalty', name: 'Nộp muộn' },
  ],
});

test.each<[string, TieKey | null]>([
  ['Điểm thưởng', { kind: 'bonus' }],
  ['tổng điểm cộng', { kind: 'bonus' }],
  ['Điểm trừ', { kind: 'penalty' }],
  ['Tổng điểm trừ ít hơn', { kind: 'penalty' }],
  ['II', { kind: 'group', position: 1 }],
  ['Điểm nhóm I', { kind: 'group', position: 0 }],
  ['tổng điểm nội dung II', { kind: 'group', position: 1 }],
  ['Nhóm kinh tế, xã hội', { kind: 'group', position: 0 }],
  ['Mục I.1', { kind: 'criterion', index: 1, isPenalty: false }],
  ['điểm tiêu chí "Giải ngân"', { kind: 'criterion', index: 1, isPenalty: false }],
  ['Cờ thi đua', { kind: 'criterion', index: 4, isPenalty: false }],
  ['Nộp muộn', { kind: 'criterion', index: 5, isPenalty: true }],
  ['Điểm thưởng của khối', null],
  ['Điểm cao hơn', null],
  ['Nhóm', null],
  ['', null],
])('“%s” names %j', (words, expected) => {
  expect(readTieKey(words, scoreTree(criteria), criteria)).toEqual(expected);
});

describe('the value of a key', () => {
  const sums: Tally = { groups: [12, null, OPEN], bonus: 3, penalty: 2, total: 13, faults: [], zeros: [] };
  const open: Tally = { ...sums, bonus: OPEN, penalty: OPEN };
  const value = (key: TieKey, own = sums, cell: Cell = ''): Cell => tieValue(key, own, () => cell);

  test('is the sum of a group, and blank where it is open or nothing was assigned', () => {
    expect([0, 1, 2].map((position) => value({ kind: 'group', position }))).toEqual([12, '', '']);
  });

  test('is the bonus, and less than 0 for a penalty', () => {
    expect([value({ kind: 'bonus' }), value({ kind: 'penalty' })]).toEqual([3, -2]);
    expect([value({ kind: 'bonus' }, open), value({ kind: 'penalty' }, open)]).toEqual(['', '']);
    expect(value({ kind: 'penalty' }, { ...sums, penalty: 0 })).toBe(0);
  });

  test('is the points of a criterion, a penalty by its size, none of it the best', () => {
    const criterion: TieKey = { kind: 'criterion', index: 1, isPenalty: false };
    const penalty: TieKey = { kind: 'criterion', index: 5, isPenalty: true };
    const cells = ['7,5', '', 'không giao', -4, 4];
    expect(cells.map((cell) => value(criterion, sums, cell))).toEqual([7.5, '', '', -4, 4]);
    expect(cells.map((cell) => value(penalty, sums, cell))).toEqual([-7.5, 0, 0, -4, -4]);
  });
});

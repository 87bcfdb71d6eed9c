import { classify } from '../../../../src/core/bloc/standings/classify';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { BANDS, type PlanRow } from '../../../../src/core/plan/schema/tables';

const bandsOf = (rows: readonly Partial<PlanRow<'bands'>>[]): PlanRow<'bands'>[] => rowsOf(BANDS, rows);

/** QĐ 2579/QĐ-UBND Cần Thơ: the two upper classes forbid a criterion of 0 points. */
const CAN_THO = bandsOf([
  { name: 'Hoàn thành xuất sắc', from: 95, noZero: 'forbidden' },
  { name: 'Hoàn thành tốt', from: 85, to: 95, isBelow: 'below', noZero: 'forbidden' },
  { name: 'Hoàn thành', from: 75, to: 85, isBelow: 'below' },
  { name: 'Không hoàn thành', to: 75, isBelow: 'below' },
]);
const nameOf = (bands: readonly PlanRow<'bands'>[], total: number, hasZero = false, atMost = ''): string => {
  const own = classify(bands, { total, hasZero, atMost });
  return own.kind === 'class' ? own.band.name : own.kind;
};

test.each([
  [95, false, 'Hoàn thành xuất sắc'],
  [94.99, false, 'Hoàn thành tốt'],
  [85, false, 'Hoàn thành tốt'],
  [84.999999999999, false, 'Hoàn thành tốt'],
  [75, false, 'Hoàn thành'],
  [74.9, false, 'Không hoàn thành'],
  [80, true, 'Hoàn thành'],
  [96, true, 'none'],
])('%d points, a zero: %s → %s', (total, hasZero, expected) => {
  expect(nameOf(CAN_THO, total, hasZero)).toBe(expected);
});

test('from 90 and above 90 are two things', () => {
  const from = bandsOf([{ name: 'A', from: 90 }, { name: 'B' }]);
  const above = bandsOf([
    { name: 'A', from: 90, isAbove: 'above' },
    { name: 'B', from: 80, isAbove: 'above' },
  ]);
  expect(nameOf(from, 90)).toBe('A');
  expect(nameOf(above, 90)).toBe('B');
  expect(nameOf(above, 90.01)).toBe('A');
});

test('a disciplined unit is held to a class, though its points are beyond it; it is never lifted', () => {
  expect(nameOf(CAN_THO, 98, false, 'hoàn thành tốt')).toBe('Hoàn thành tốt');
  expect(nameOf(CAN_THO, 98, false, 'Hoàn thành')).toBe('Hoàn thành');
  expect(nameOf(CAN_THO, 70, false, 'Hoàn thành tốt')).toBe('Không hoàn thành');
  expect(nameOf(CAN_THO, 98, false, 'Loại B')).toBe('unknown-limit');
  const own = classify(CAN_THO, { total: 98, hasZero: false, atMost: 'Hoàn thành' });
  expect(own).toMatchObject({ kind: 'class', byPoints: { name: 'Hoàn thành xuất sắc' } });
});

test('a plan without bounds has no classes', () => {
  expect(nameOf([], 90)).toBe('no-bands');
  expect(nameOf(bandsOf([{ name: 'Tốt' }]), 90)).toBe('no-bands');
});

test('a bound that is reached belongs to the class or not, as the plan says, whatever decimals leave over', () => {
  const bands = bandsOf([
    { name: 'Thấp', to: 50, isBelow: 'upTo' },
    { name: 'Cao', from: 80 },
    { name: 'Giữa', from: 50, isAbove: 'above', to: 80, isBelow: 'below' },
  ]);
  expect([50, 50 + 1e-12, 50.01, 79.99, 80 - 1e-12, 80, 80.01].map((total) => nameOf(bands, total))).toEqual([
    'Thấp',
    'Thấp',
    'Giữa',
    'Giữa',
    'Cao',
    'Cao',
    'Cao',
  ]);
  const gap = bandsOf([
    { name: 'Cao', from: 80, to: 90 },
    { name: 'Thấp', to: 50, isBelow: 'below' },
  ]);
  expect([90, 90.01, 79, 50, 49.99].map((total) => nameOf(gap, total))).toEqual([
    'Cao',
    'none',
    'none',
    'none',
    'Thấp',
  ]);
});

test('the class of highest bounds is asked first, wherever it is listed; a blank limit is none', () => {
  const bands = bandsOf([
    { name: 'Đạt', from: 50 },
    { name: 'Không', to: 50, isBelow: 'below' },
    { name: 'Giỏi', from: 80 },
  ]);
  expect([90, 60, 40].map((total) => nameOf(bands, total, false, '  '))).toEqual(['Giỏi', 'Đạt', 'Không']);
  // Held to the highest, a total beyond its own upper bound is still of none.
  const bounded = bandsOf([{ name: 'Giỏi', from: 80, to: 100 }]);
  expect(nameOf(bounded, 101, false, 'Giỏi')).toBe('none');
});

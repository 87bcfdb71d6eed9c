import { classify } from '../../../src/core/bloc/classify';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { BANDS, type PlanRow } from '../../../src/core/plan/schema/tables';

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

import type { Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { AWARDS, BANDS } from '../../../src/core/plan/schema/tables';
import { group, item, planOf } from './setup';

export type Points = Readonly<Record<string, number | string>>;

const criteria = [
  group('I'),
  item('I.1', 20, { unassigned: 'rescale' }),
  item('I.2', 20, { unassigned: 'rescale' }),
  group('II'),
  item('II.1', 30, { unassigned: 'full' }),
  item('II.2', 20, { unassigned: 'full' }),
  { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 },
  { id: 'T2', kind: 'bonus', name: 'Bằng khen', maximum: 3 },
  { id: 'P1', kind: 'penalty', name: 'Nộp muộn', maximum: 4 },
] as const;
export const UNITS = ['An', 'Bình', 'Cường', 'Dũng', 'Em'].map((name, at) => ({
  id: `M${at}`,
  name: `Sở Mẫu ${name}`,
  bloc: at < 3 ? 'Khối 1' : 'Khối 2',
}));
/** A plan that rounds where it is told, with points in groups, bonus and penalty, ties, classes and awards. */
export const roundedPlan = (at: string): Plan => ({
  ...planOf({
    facts: {
      scale: '90',
      decimals: '1',
      roundedAt: at,
      bonusCap: '6',
      tieKeys: 'Nhóm II; tiêu chí I.1',
      ties: 'Đồng hạng, bỏ hạng kế tiếp',
    },
    // Rounded at the criterion, what is rescaled cannot be followed by formulas.
    criteria: criteria.map((one) =>
      at === 'Tiêu chí' && 'unassigned' in one && one.unassigned === 'rescale'
        ? { ...one, unassigned: 'exclude' as const }
        : one,
    ),
    units: UNITS,
  }),
  bands: rowsOf(BANDS, [
    { name: 'Xuất sắc', from: 80, isAbove: 'from' },
    { name: 'Tốt', from: 60, isAbove: 'from', to: 80, isBelow: 'below' },
    { name: 'Đạt', to: 60, isBelow: 'below' },
  ]),
  awards: rowsOf(AWARDS, [
    { name: 'Cờ thi đua', perBloc: 1 },
    { name: 'Bằng khen', perBloc: 1 },
  ]),
});
/** What each unit gives itself: not assigned, blank, above the bonus cap, and equal totals among them. */
export const POINTS: readonly Points[] = [
  { 'I.1': 19.25, 'I.2': 'không giao', 'II.1': 28.15, 'II.2': 17, T1: 7, T2: 1 },
  { 'I.1': 18, 'I.2': 17.35, 'II.1': 'không giao', 'II.2': 20, P1: -6 },
  { 'I.1': 18, 'I.2': 17.35, 'II.1': 30, 'II.2': 16, T1: '', P1: 0 },
  { 'I.1': 10, 'I.2': 9, 'II.1': 12.05, 'II.2': 8.05 },
  { 'I.1': 10, 'I.2': '', 'II.1': 12, 'II.2': 8 },
];

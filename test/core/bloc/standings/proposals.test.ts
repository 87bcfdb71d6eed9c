import { awardCounts, proposals } from '../../../../src/core/bloc/standings/proposals';
import type { Award } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { AWARDS } from '../../../../src/core/plan/schema/tables';

const awards = (...rows: readonly Partial<Award>[]): Award[] => rowsOf(AWARDS, rows);
const counts = (members: number, ...rows: readonly Partial<Award>[]): unknown[] =>
  awardCounts(awards(...rows), members, 'down').map(({ award, count, by, isRoundingOpen }) => [
    award.name,
    count,
    by,
    isRoundingOpen,
  ]);
const EXCELLENT = { title: 'TTLĐXS', name: 'Tập thể lao động xuất sắc' };

test('awards have the number that the plan gives each bloc, or a ratio of its members', () => {
  expect(
    counts(
      9,
      { name: 'Cờ thi đua', perBloc: 2 },
      { ...EXCELLENT, percent: 0.2 },
      { ...EXCELLENT, percent: 0.2, perBloc: 3 },
    ),
  ).toEqual([
    ['Cờ thi đua', 2, 'count', false],
    [EXCELLENT.name, 1, 'ratio', true],
    [EXCELLENT.name, 3, 'count', false],
  ]);
});

test('a ratio is made whole as the plan says, else by the setting, and is never below its minimum', () => {
  const of = (more: Partial<Award>, members = 9): unknown =>
    counts(members, { ...EXCELLENT, percent: 0.2, ...more })[0];
  // A fifth of 9 is 1.8.
  expect(of({ rounding: 'up' })).toEqual([EXCELLENT.name, 2, 'ratio', false]);
  expect(of({ rounding: 'down' })).toEqual([EXCELLENT.name, 1, 'ratio', false]);
  expect(of({ minimum: 3 })).toEqual([EXCELLENT.name, 3, 'ratio', true]);
  // Of those without the award: x of 9 − x; 1.8 / 1.2 = 1.5.
  expect(of({ rounding: 'up', basis: 'excluding' })).toEqual([EXCELLENT.name, 2, 'ratio', false]);
  expect(of({ rounding: 'down', basis: 'excluding' })).toEqual([EXCELLENT.name, 1, 'ratio', false]);
});

test('titles of people, awards without a number, and shares of what is no title are not given by place', () => {
  expect(
    counts(
      9,
      { title: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', perBloc: 1 },
      { title: 'LĐTT', name: 'Lao động tiên tiến', percent: 0.5 },
      { title: '', name: 'Chiến sĩ thi đua cơ sở', perBloc: 1 },
      { name: 'Cờ thi đua' },
      { ...EXCELLENT },
      { name: 'Quà của Khối', percent: 0.5 },
    ),
  ).toEqual([]);
  expect(counts(9, { title: 'Mã lạ', ...{ name: EXCELLENT.name }, percent: 0.5 })).toHaveLength(1);
});

test('the best units get the first award, those equal across a boundary none yet', () => {
  const own = awardCounts(awards({ name: 'Cờ', perBloc: 1 }, { name: 'Bằng khen', perBloc: 1 }), 4, 'down');
  expect(proposals({ totals: [80, 90, 70, ''], tiebreakers: [] }, own, '?')).toEqual(['Bằng khen', 'Cờ', '', '']);
  expect(proposals({ totals: [90, 90, 70, 60], tiebreakers: [] }, own, '?')).toEqual(['?', '?', '', '']);
  expect(proposals({ totals: [90, 90, 70, 60], tiebreakers: [[1, 2, 0, 0]] }, own, '?')).toEqual([
    'Bằng khen',
    'Cờ',
    '',
    '',
  ]);
  expect(proposals({ totals: [90, 80], tiebreakers: [] }, [], '?')).toEqual(['', '']);
});

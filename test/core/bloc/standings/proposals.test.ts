import fc from 'fast-check';
import { awardCounts, proposals } from '../../../../src/core/bloc/standings/proposals';
import type { Award } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { AWARDS } from '../../../../src/core/plan/schema/tables';
import { awards as rankedAwards } from '../../../../src/core/ranking/awards';

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

const TWO = awardCounts(awards({ name: 'Cờ', perBloc: 1 }, { name: 'Bằng khen', perBloc: 1 }), 4, 'down');
/** The labels, those passed over, and the open places; `barred` are pairs of a position and an award. */
const given = (
  totals: readonly (number | '')[],
  own = TWO,
  barred: readonly (readonly [number, number])[] = [],
  tiebreakers: number[][] = [],
) => proposals({ totals, tiebreakers }, own, '?', (unit, award) => barred.some(([u, a]) => u === unit && a === award));

test('the best units get the first award, those equal across a boundary none yet', () => {
  expect(given([80, 90, 70, '']).labels).toEqual(['Bằng khen', 'Cờ', '', '']);
  expect(given([90, 90, 70, 60]).labels).toEqual(['?', '?', '', '']);
  expect(given([90, 90, 70, 60], TWO, [], [[1, 2, 0, 0]]).labels).toEqual(['Bằng khen', 'Cờ', '', '']);
  expect(given([90, 80], []).labels).toEqual(['', '']);
});

test('a barred unit is passed over, the next is offered, and it may get the award behind', () => {
  expect(given([90, 80, 70, 60], TWO, [[0, 0]])).toEqual({
    labels: ['Bằng khen', 'Cờ', '', ''],
    passed: [[0], [], [], []],
    between: [[], [], [], []],
    open: [0, 0],
  });
  const both = [
    [0, 0],
    [0, 1],
  ] as const;
  expect(given([90, 80, 70, 60], TWO, both)).toMatchObject({
    labels: ['', 'Cờ', 'Bằng khen', ''],
    passed: [[0, 1], [], [], []],
  });
  // Who stands behind the last that got one was passed over by nobody.
  expect(given([90, 80, 70, 60], TWO, [[3, 0]]).passed).toEqual([[], [], [], []]);
});

test('a place that nobody may take stays open', () => {
  expect(given([90, 80, ''], TWO, [[0, 1], [1, 0], [1, 1]])).toMatchObject({ labels: ['Cờ', '', ''], open: [0, 1] }); // prettier-ignore
  expect(given([90], TWO)).toMatchObject({ labels: ['Cờ'], open: [0, 1] });
});

test('undecided units stand between the awards that they may get, and no unit takes their places', () => {
  expect(given([90, 90, 70, 60])).toMatchObject({ between: [[0, 1], [0, 1], [], []], open: [0, 0] });
  // One of two is barred from the second award: the third unit may still not take it from the other.
  expect(given([90, 90, 70], TWO, [[0, 1]])).toMatchObject({ labels: ['?', '?', ''], between: [[0], [0, 1], []] });
  // Where both are barred from it, it goes on.
  expect(given([90, 90, 70], TWO, [[0, 1], [1, 1]])).toMatchObject({ labels: ['?', '?', 'Bằng khen'] }); // prettier-ignore
});

test('property: where nobody is barred it is what the function AWARDS gives; a barred unit never has the award', () => {
  const points = fc.array(fc.constantFrom(50, 60, 70, 80, '' as const), { minLength: 1, maxLength: 8 });
  const numbers = fc.array(fc.nat(4), { minLength: 1, maxLength: 3 });
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(2)), { maxLength: 8 });
  fc.assert(
    fc.property(points, numbers, pairs, (totals, perBloc, barred) => {
      const own = awardCounts(
        awards(...perBloc.map((count, at) => ({ name: `Hạng ${at}`, perBloc: count }))),
        totals.length,
        'down',
      );
      const steps = own.map(({ count, award: { name } }) => ({ count, label: name }));
      expect(given(totals, own).labels).toEqual(rankedAwards({ scores: totals, tiebreakers: [] }, steps, '?'));
      const { labels, open } = given(totals, own, barred);
      for (const [unit, award] of barred) expect(labels[unit]).not.toBe(own[award]?.award.name ?? 'none');
      own.forEach(({ count, award }, at) => {
        const got = labels.filter((label) => label === award.name).length;
        expect(got + open[at]!).toBeLessThanOrEqual(count);
        if (!labels.includes('?')) expect(got + open[at]!).toBe(count);
      });
    }),
    { numRuns: 1000 },
  );
});

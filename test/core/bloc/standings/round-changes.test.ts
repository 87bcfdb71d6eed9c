import { roundChanges } from '../../../../src/core/bloc/standings/round-changes';
import { standings, type Standings } from '../../../../src/core/bloc/standings/standings';
import { OPEN } from '../../../../src/core/bloc/points/tally';
import { group, item, planOf } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20), { id: 'P', kind: 'penalty', name: 'Trễ', maximum: null }],
});
const ranked = (points: readonly (readonly (number | string)[])[]): Standings =>
  standings(
    scoringPlan(plan),
    points.map((own, at) => ({ name: `Đơn vị ${at}`, bloc: '', pointsOf: (criterion) => own[criterion - 1] ?? '' })),
    { openRounding: 'down', undecided: 'Khối biểu quyết' },
  );

test('places, points and the criteria that moved, in the order of the later round', () => {
  const before = ranked([
    [20, 10, 1],
    [15, 12, 0],
    [10, 10, ''],
    ['', 10, ''],
  ]);
  const now = ranked([
    [18, 10.5, 3],
    [19, 12, 0],
    [10, 10, ''],
    [20, 20, ''],
  ]);
  const changes = roundChanges(plan, before, now);
  // Totals before: 29, 27, 20, open; now: 25.5, 31, 20, 40.
  expect(changes.map(({ position, places, difference }) => [position, places, difference])).toEqual([
    [3, null, null],
    [1, 0, 4],
    [0, -2, -3.5],
    [2, -1, 0],
  ]);
  expect(changes[0]!.before).toEqual({ rank: null, total: OPEN });
  expect(changes[2]!.criteria).toEqual([
    { criterion: 1, difference: -2 },
    { criterion: 3, difference: -2 },
    { criterion: 2, difference: 0.5 },
  ]);
});

test('who is not ranked in one of the rounds has no places; equal differences stand in the order of the plan', () => {
  const before = ranked([
    [20, 10, ''],
    [15, 12, ''],
  ]);
  const now = ranked([
    ['', 10, ''],
    [14, 13, 0],
  ]);
  const [first, last] = roundChanges(plan, before, now);
  expect(first).toEqual({
    position: 1,
    before: { rank: 2, total: 27 },
    now: { rank: 1, total: 27 },
    places: 1,
    difference: 0,
    criteria: [
      { criterion: 1, difference: -1 },
      { criterion: 2, difference: 1 },
    ],
  });
  expect(last).toEqual({
    position: 0,
    before: { rank: 1, total: 30 },
    now: { rank: null, total: OPEN },
    places: null,
    difference: null,
    criteria: [],
  });
});

import { countedPoints, gaps } from '../../../../src/core/bloc/standings/gaps';
import { hiddenScoreSheets } from '../../../../src/core/bloc/sheets/hidden-sheets';
import {
  decidingLayer,
  rankRound,
  roundRecords,
  type RoundRecords,
} from '../../../../src/core/bloc/standings/rank-round';
import { roundProgress } from '../../../../src/core/bloc/standings/progress';
import { NO_RECORDS } from '../../../../src/core/bloc/records/read-records';
import { settledRound, settlingRows } from '../../../../src/core/bloc/records/settled';
import type { ScoreSheets } from '../../../../src/core/bloc/sheets/score-sheets';
import { standings } from '../../../../src/core/bloc/standings/standings';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { type Filled, group, item, planOf, ROUND, sheetsOf } from '../setup';
import { recordsOf } from '../records/records-of';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const OPTIONS = { openRounding: 'down', undecided: '?' } as const;
const plan = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20), { id: 'T', kind: 'bonus', name: 'Cờ' }],
  units: ['A', 'B', 'C', 'D'].map((name) => ({ name, bloc: name === 'D' ? 'Khối 2' : 'Khối 1' })),
});

describe('the gap to a neighbour', () => {
  const ranked = (...points: readonly (readonly Cell[])[]) =>
    standings(
      scoringPlan(plan),
      points.map((own, at) => ({
        name: `${at}`,
        bloc: at === 3 ? 'Khối 2' : '',
        pointsOf: (index) => own[index - 1] ?? '',
      })),
      OPTIONS,
    );

  test('is within the bloc, and there is none for who is not ranked', () => {
    const all = ranked([10, 10], [9, 9], ['', 20], [20, 20]);
    expect(gaps(plan, all, 0)).toEqual([
      {
        side: 'below',
        other: 1,
        difference: 2,
        criteria: [
          { criterion: 1, difference: 1 },
          { criterion: 2, difference: 1 },
        ],
        steps: [],
      },
    ]);
    expect(gaps(plan, all, 1).map(({ side, other }) => [side, other])).toEqual([['above', 0]]);
    expect([gaps(plan, all, 2), gaps(plan, all, 3)]).toEqual([[], []]);
  });

  test('lists the largest difference first, a blank bonus as none, and equal points not at all', () => {
    const [gap] = gaps(plan, ranked([10, 10, 0.3], [9, 10, 1]), 0);
    expect(gap).toMatchObject({
      difference: 0.3,
      criteria: [
        { criterion: 1, difference: 1 },
        { criterion: 3, difference: -0.7 },
      ],
    });
    const [blank] = gaps(plan, ranked([10, 10, 2], [10, 10]), 0);
    expect(blank!.criteria).toEqual([{ criterion: 3, difference: 2 }]);
  });

  test.each<[Parameters<typeof countedPoints>[0], Cell, number | null]>([
    ['criterion', '7,5', 7.5],
    ['criterion', '', null],
    ['criterion', 'không giao', null],
    ['bonus', '', 0],
    ['bonus', -1, -1],
    ['penalty', '', 0],
    ['penalty', -8, 8],
    ['group', 3, 3],
  ])('a %s of %p counts %p', (kind, cell, expected) => {
    expect(countedPoints(kind, cell)).toBe(expected);
  });
});

describe('a ranked round', () => {
  const units = new UnitFinder(plan.units);
  const filled: Filled = (at, criterion, column) => (column === 'self' && criterion < 3 ? 10 + at : '');
  const sheets = (): ScoreSheets => sheetsOf(plan, filled);
  const records = (): RoundRecords => roundRecords(scoringPlan(plan), units, NO_RECORDS, ROUND);

  test('has every unit by the points of its sheet, limits and votes of its own, and who has no sheet unranked', () => {
    const limits = new Map([[plan.units[0]!, { atMost: 'Đạt', reason: '' }]]);
    const vote = { unit: plan.units[1]!, votes: 4, members: 9, present: null, place: null };
    const ballots = [
      { ...vote, about: 'Cờ', votes: 9 },
      { ...vote, about: '' },
    ];
    const some = { ...sheets(), sheets: sheets().sheets.slice(0, 3) };
    const { standings: found, progress } = rankRound(scoringPlan(plan), plan.units, some, 'self', {
      ...records(),
      limits,
      ballots,
      ...OPTIONS,
    });
    expect(
      found.rows.map(({ rank, entrant: { name, bloc, atMost, votes } }) => [name, bloc, rank, atMost, votes]),
    ).toEqual([
      ['A', 'Khối 1', 3, 'Đạt', null],
      ['B', 'Khối 1', 2, '', 4],
      ['C', 'Khối 1', 1, '', null],
      ['D', 'Khối 2', null, '', null],
    ]);
    expect([...progress].map(([name, { sheet, layers }]) => [name, sheet, layers?.self.total])).toEqual([
      ['A', 'A', 20],
      ['B', 'B', 22],
      ['C', 'C', 24],
      ['D', null, undefined],
    ]);
  });

  test('goes by what was settled, also for a unit whose sheet is gone', () => {
    const settled = settledRound(
      scoringPlan(plan),
      units,
      recordsOf(settlingRows(scoringPlan(plan), sheets().sheets, ROUND, 1)),
      ROUND,
    );
    const none = { ...sheets(), sheets: [] };
    const { standings: found, progress } = rankRound(scoringPlan(plan), plan.units, none, 'self', {
      ...records(),
      settled,
      ...OPTIONS,
    });
    expect(found.rows.map(({ tally }) => tally.total)).toEqual([20, 22, 24, 26]);
    expect(progress.get('A')).toMatchObject({
      sheet: null,
      layers: { self: { total: 20, missing: 0, isBegun: true } },
    });
  });

  test('is decided by the conclusion where it was begun, else by the bloc, else by the units', () => {
    const layerOf = (...layers: readonly string[]) => {
      const own: Filled = (_, criterion, column) => (layers.includes(column) && criterion === 1 ? 5 : '');
      return decidingLayer(roundProgress(scoringPlan(plan), plan.units, sheetsOf(plan, own)).units);
    };
    expect([layerOf(), layerOf('self'), layerOf('self', 'bloc'), layerOf('self', 'council')]).toEqual([
      'self',
      'self',
      'bloc',
      'council',
    ]);
    expect(decidingLayer([{ unit: plan.units[0]!, sheet: null, layers: null }])).toBe('self');
  });
});

test('hidden sheets that are called like the score sheet of a unit are told', () => {
  const own = new UnitFinder([
    { id: '', name: 'Sở Mẫu An', shortName: 'SMA' },
    { id: '', name: 'Ban A/B: Khu công nghiệp và chế xuất', shortName: '' },
  ]);
  const names = [
    'SMA - Quý I',
    'SMA',
    'SMAX - Quý I',
    'Ban A-B- Khu công nghiệp và chế',
    'Danh mục',
    'sở mẫu an - cả năm',
  ];
  expect(hiddenScoreSheets(names, own)).toEqual(
    [names[0], names[1], names[3], names[5]].map((sheet) => ({
      code: 'score/sheet-hidden',
      gravity: 'warning',
      cell: null,
      values: { sheet },
    })),
  );
});

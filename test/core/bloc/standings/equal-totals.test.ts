import { BY_VOTE, standings, type Entrant, type StandingRow } from '../../../../src/core/bloc/standings/standings';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { FactKey } from '../../../../src/core/plan/facts';
import { group, item, planOf } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

/* Who is told to stand equal to whom, and what set them apart. */

type Own = readonly [first: Cell, second: Cell, more?: Partial<Entrant>];

function ranked(facts: Partial<Record<FactKey, string>>, ...own: readonly Own[]): readonly StandingRow[] {
  const plan = planOf({
    facts,
    criteria: [group('I'), item('I.1', 50), item('I.2', 50)],
    bands: [
      { name: 'Tốt', from: 50, noZero: 'forbidden' },
      { name: 'Đạt', from: 10 },
    ],
  });
  const entrants = own.map(([first, second, more], at): Entrant => ({
    name: `${at}`,
    bloc: '',
    pointsOf: (index) => (index === 1 ? first : second),
    ...more,
  }));
  return standings(scoringPlan(plan), entrants, { openRounding: 'down', undecided: '?' }).rows;
}

test('units that share a rank are told each of the others, and nothing decided between them', () => {
  const rows = ranked({ tieKeys: 'I.1' }, [30, 20], [30, 20], [31, 19], ['', 20], ['', 20]);
  expect(rows.map(({ rank, tiedWith, decidedBy }) => [rank, tiedWith, decidedBy])).toEqual([
    [2, [1], ['I.1']],
    [2, [0], ['I.1']],
    [1, [], ['I.1']],
    // Who is not ranked is equal to nobody.
    [null, [], []],
    [null, [], []],
  ]);
});

test('what decided is told once, the vote where no key did', () => {
  const rows = ranked({ tieKeys: 'I.1' }, [30, 20], [30, 20, { votes: 3 }], [30, 20, { votes: 5 }], [29, 21]);
  expect(rows.map(({ rank, decidedBy }) => [rank, decidedBy])).toEqual([
    [3, [BY_VOTE, 'I.1']],
    [2, [BY_VOTE, 'I.1']],
    [1, [BY_VOTE, 'I.1']],
    [4, ['I.1']],
  ]);
});

test('the rank by exact points is told where it is another one, in every unit that rounding moved', () => {
  const rows = ranked({ decimals: '0', roundedAt: 'Tổng điểm' }, [30.4, 20], [30, 20], [30.3, 20], [20, 20]);
  expect(rows.map(({ rank, exactRank, tally }) => [rank, exactRank, tally.total])).toEqual([
    [1, null, 50],
    [1, 3, 50],
    [1, 2, 50],
    [4, null, 40],
  ]);
  expect(ranked({}, [30.4, 20], [30, 20]).map(({ exactRank }) => exactRank)).toEqual([null, null]);
});

test('a criterion of 0 points keeps a unit from a class that forbids it; who has no total has no class', () => {
  const classes = ranked({}, [50, 0], [49, 1], [49, 1, { atMost: 'Đạt' }], ['', 1]).map(({ classified }) =>
    classified?.kind === 'class' ? classified.band.name : classified,
  );
  expect(classes).toEqual(['Đạt', 'Tốt', 'Đạt', null]);
});

import { VOTES } from '../../../src/core/bloc/records/tables';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { writeTable } from '../../../src/core/plan/schema/write-plan';
import { rankBook } from '../../../src/taskpane/ranking/rank-book';
import { voteMatters } from '../../../src/taskpane/ranking/vote-matters';
import { recordsOf } from '../../core/bloc/records/records-of';
import { ROUND } from '../../core/bloc/setup';
import { bookOf, plan, sheet } from './score-book';

/* What a bloc is asked to vote on, and about whom. */

type Ballot = Readonly<{ unit: string; about?: string; votes: number }>;

/** Each matter with its units, by the points of An, Bình and Cường and what was voted before. */
function matters(points: readonly number[], ballots: readonly Ballot[] = [], own = plan): string[] {
  const sheets = own.units.map(({ name }, at) => sheet(name, [points[at]!, 0]));
  const rows = ballots.map((ballot) => ({ round: ROUND, ...ballot }));
  const ranked = rankBook(bookOf(sheets, recordsOf(writeTable(VOTES, rowsOf(VOTES, rows))), own), null, 'self');
  return voteMatters(own, ranked, ranked.standings.blocs[0]!).map(
    ({ about, award, units }) =>
      `${about || 'place'} ${award?.vote ?? '–'}: ${units.map(({ name }) => name).join(', ')}`,
  );
}

test('each award is put to the vote for the unit that it is proposed for', () => {
  expect(matters([10, 20, 15])).toEqual(['Cờ thi đua –: Bình', 'Bằng khen 0.8: Cường']);
});

test('equal units are put to the vote for their place, and for the awards that they stand across, in the order of the ranks', () => {
  expect(matters([15, 20, 20])).toEqual([
    'place –: Bình, Cường',
    'Cờ thi đua –: Bình, Cường',
    'Bằng khen 0.8: Bình, Cường',
  ]);
  const lower = matters([15, 20, 15]);
  expect([lower[0], lower[2]]).toEqual(['place –: An, Cường', 'Bằng khen 0.8: An, Cường']);
});

test('a tie that a vote has decided stays, so that it can be corrected', () => {
  const decided = [
    { unit: 'Bình', votes: 1 },
    { unit: 'Cường', votes: 7 },
  ];
  expect(matters([15, 20, 20], decided)).toEqual([
    'place –: Cường, Bình',
    'Cờ thi đua –: Cường',
    'Bằng khen 0.8: Bình',
  ]);
});

test('a unit that was voted on for an award stays among its units, for that award alone', () => {
  expect(matters([10, 20, 15], [{ unit: 'An', about: 'Bằng khen', votes: 3 }])).toEqual([
    'Cờ thi đua –: Bình',
    'Bằng khen 0.8: Cường, An',
  ]);
});

test('without awards there are places alone, and without equal units nothing', () => {
  const bare = { ...plan, awards: [] };
  expect(matters([20, 20, 10], [], bare)).toEqual(['place –: An, Bình']);
  expect(matters([20, 15, 10], [], bare)).toEqual([]);
});

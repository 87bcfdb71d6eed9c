import { ballotResult, ballotsOf, recordBallots, type BallotCount } from '../../../../src/core/bloc/records/ballots';
import { VOTES, type Ballot } from '../../../../src/core/bloc/records/tables';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { writeTable } from '../../../../src/core/plan/schema/write-plan';
import { recordsOf } from './records-of';
import { AN, BINH, ROUND } from '../setup';

const units = new UnitFinder([AN, BINH]);

describe('votes that are recorded', () => {
  const counts = (...rows: readonly Partial<Ballot>[]) =>
    ballotsOf(recordsOf(writeTable(VOTES, rowsOf(VOTES, rows))), units, ROUND);
  const vote = { round: ROUND, unit: 'Sở Mẫu An', votes: 5, members: 9, present: 8 };

  test('are those of the round or of none, by unit and matter, the last count of each', () => {
    const found = counts(
      vote,
      { ...vote, about: 'Cờ thi đua', votes: 6 },
      { ...vote, unit: 'sở mẫu bình', round: '', votes: 3 },
      { ...vote, about: 'CỜ  thi đua', votes: 7 },
      { ...vote, round: 'Quý I', votes: 1 },
      { ...vote, unit: 'Sở lạ' },
    );
    expect(found.map(({ unit, about, votes, place }) => [unit.name, about, votes, place!.row])).toEqual([
      ['Sở Mẫu An', '', 5, 1],
      ['Sở Mẫu An', 'CỜ thi đua', 7, 4],
      ['Sở Mẫu Bình', '', 3, 3],
    ]);
    expect(found[0]).toEqual({
      unit: AN,
      about: '',
      votes: 5,
      members: 9,
      present: 8,
      place: { sheet: 'Trang TD_Votes', row: 1, column: 3 },
    });
  });

  test('can be taken out again', () => {
    expect(counts(vote, { ...vote, votes: null })).toEqual([]);
    expect(counts({ ...vote, votes: null }, vote)).toHaveLength(1);
  });

  test('go into the cell of the same council, else into a row with its day', () => {
    const known: BallotCount = {
      unit: AN,
      about: '',
      votes: 5,
      members: 9,
      present: 8,
      place: { sheet: 'V', row: 1, column: 3 },
    };
    const { place, ...count } = known;
    const record = (...own: Parameters<typeof recordBallots>[1]) =>
      recordBallots([known], own, { round: ROUND, day: 46_000 });
    expect(record(count)).toEqual({ edits: [], rows: [] });
    expect(record({ ...count, votes: 6 })).toEqual({ edits: [{ place, value: 6 }], rows: [] });
    const added = record(
      { ...count, about: 'Cờ' },
      { ...count, unit: BINH },
      { ...count, present: 7 },
      { ...count, members: 10 },
    );
    expect(added.edits).toEqual([]);
    expect(added.rows.map(({ name, rows }) => [name, rows])).toEqual([
      [
        'TD_Votes',
        [
          [ROUND, 'Cờ', 'Sở Mẫu An', 5, 9, 8, 46_000, ''],
          [ROUND, '', 'Sở Mẫu Bình', 5, 9, 8, 46_000, ''],
          [ROUND, '', 'Sở Mẫu An', 5, 9, 7, 46_000, ''],
          [ROUND, '', 'Sở Mẫu An', 5, 10, 8, 46_000, ''],
        ],
      ],
    ]);
    const nowhere = recordBallots([{ ...known, place: null }], [{ ...count, votes: 6 }], { round: ROUND, day: 1 });
    expect([nowhere.edits, nowhere.rows[0]!.rows.length]).toEqual([[], 1]);
  });

  test.each([
    [
      'of all members',
      { vote: 0.8, voters: 'all' },
      [8, 10, 9],
      { voters: 10, share: 0.8, needed: 8, isPassed: true, isTooMany: false },
    ],
    [
      'of those present',
      { vote: 0.8, voters: 'present' },
      [7, 10, 9],
      { voters: 9, share: 7 / 9, needed: 8, isPassed: false, isTooMany: false },
    ],
    [
      'of nobody',
      { vote: 0.8, voters: null },
      [0, 0, 0],
      { voters: 0, share: null, needed: 0, isPassed: true, isTooMany: false },
    ],
    [
      'of an unknown number',
      { vote: 0.8, voters: null },
      [9, null, 8],
      { voters: null, share: null, needed: null, isPassed: null, isTooMany: true },
    ],
    [
      'of as many',
      { vote: 0.5, voters: null },
      [8, 8, null],
      { voters: 8, share: 1, needed: 4, isPassed: true, isTooMany: false },
    ],
    [
      'without a share',
      { vote: null, voters: null },
      [5, 9, null],
      { voters: 9, share: 5 / 9, needed: null, isPassed: null, isTooMany: false },
    ],
    [
      'by nobody known',
      { vote: 0.5, voters: null },
      [5, null, null],
      { voters: null, share: null, needed: null, isPassed: null, isTooMany: false },
    ],
  ] as const)('come to a result %s', (_, award, [votes, members, present], expected) => {
    expect(ballotResult(award, { votes, members, present })).toEqual(expected);
  });
});

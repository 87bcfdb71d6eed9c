import { ballotResult, ballotsOf, recordBallots } from '../../../../src/core/bloc/records/ballots';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { toSerial } from '../../../../src/core/dates/serial';
import { recordsOf } from './records-of';
import { ROUND } from '../setup';

const day = (date: number, month: number): number => toSerial({ day: date, month, year: 2026 });
const A = { id: 'A', name: 'Sở Mẫu An', shortName: 'An' };
const units = new UnitFinder([A]);

describe('votes', () => {
  test.each([
    // 9 members × 80% = 7.2: eight votes. NĐ 98/2023 Điều 30.7.
    [
      { vote: 0.8, voters: null },
      { votes: 8, members: 9, present: 8 },
      { voters: 9, needed: 8, isPassed: true },
    ],
    [
      { vote: 0.8, voters: null },
      { votes: 7, members: 9, present: 7 },
      { voters: 9, needed: 8, isPassed: false },
    ],
    [
      { vote: 0.8, voters: 'present' as const },
      { votes: 7, members: 9, present: 8 },
      { voters: 8, needed: 7, isPassed: true },
    ],
    [
      { vote: 0.9, voters: 'all' as const },
      { votes: 9, members: 10, present: null },
      { voters: 10, needed: 9, isPassed: true },
    ],
    [
      { vote: null, voters: null },
      { votes: 5, members: 9, present: null },
      { voters: 9, needed: null, isPassed: null },
    ],
    [
      { vote: 0.8, voters: null },
      { votes: 10, members: 9, present: null },
      { isTooMany: true, isPassed: null },
    ],
    [
      { vote: 0.8, voters: null },
      { votes: 5, members: null, present: 9 },
      { voters: null, isPassed: null },
    ],
  ])('%o, %o', (award, ballot, expected) => {
    expect(ballotResult(award, ballot)).toMatchObject(expected);
  });

  test('are recorded once; a number that changed goes into its cell, another council into a new row', () => {
    const counts = [{ unit: A, about: '', votes: 5, members: 9, present: null }];
    const first = recordBallots([], counts, { round: ROUND, day: day(5, 12) });
    expect([first.edits.length, first.rows[0]!.rows.length]).toEqual([0, 1]);
    const known = ballotsOf(recordsOf(...first.rows), units, ROUND);
    expect(known).toMatchObject([{ unit: A, about: '', votes: 5, members: 9, present: null }]);
    expect(recordBallots(known, counts, { round: ROUND, day: 1 })).toEqual({ edits: [], rows: [] });
    const changed = recordBallots(known, [{ ...counts[0]!, votes: 6 }], { round: ROUND, day: 1 });
    expect(changed).toMatchObject({ edits: [{ value: 6 }], rows: [] });
    const other = recordBallots(known, [{ ...counts[0]!, members: 11 }], { round: ROUND, day: 1 });
    expect([other.edits.length, other.rows[0]!.rows.length]).toEqual([0, 1]);
    const both = ballotsOf(recordsOf(...first.rows, ...other.rows), units, ROUND);
    expect(both.map(({ members }) => members)).toEqual([11]);
  });
});

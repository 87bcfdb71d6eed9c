import { SCORES } from '../../../src/core/bloc/records/tables';
import { factWords } from '../../../src/core/plan/facts';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { FACTS } from '../../../src/core/plan/schema/tables';
import { writeTable } from '../../../src/core/plan/schema/write-plan';
import { rankBook, type RankedBook } from '../../../src/taskpane/ranking/rank-book';
import { recordsOf } from '../../core/bloc/records/records-of';
import { ROUND } from '../../core/bloc/setup';
import { bookOf, FIRST_HALF, plan, sheet } from './score-book';

/* The standing that the page Xếp hạng shows: of which round, on which layer, by which points. */

const SHEETS = [sheet('An', [20, 18]), sheet('Bình', [20, 19]), sheet('Cường', [10, 10])];
const ranks = ({ standings }: Pick<RankedBook, 'standings'>): (number | null)[] =>
  standings.rows.map(({ rank }) => rank);

test('the last round stands where none was chosen, or one that the plan does not have', () => {
  const book = bookOf([...SHEETS, sheet('An', [20, 20], undefined, FIRST_HALF)]);
  expect(rankBook(book, null, null)).toMatchObject({ rounds: [FIRST_HALF, ROUND], round: ROUND });
  expect(rankBook(book, 'Quý V', null).round).toBe(ROUND);
  expect(ranks(rankBook(book, null, null))).toEqual([2, 1, 3]);
  const half = rankBook(book, FIRST_HALF, null);
  expect(half.round).toBe(FIRST_HALF);
  expect(ranks(half)).toEqual([1, null, null]);
  expect(half.sheets.sheets.map(({ unit }) => unit.name)).toEqual(['An']);
});

test('the layer is the one that decides: the bloc’s points once they are begun, else the units’ own, unless one is chosen', () => {
  const begun = bookOf([sheet('An', [20, 18], [20, 20]), ...SHEETS.slice(1)]);
  expect(rankBook(bookOf(SHEETS), null, null).layer).toBe('self');
  const found = rankBook(begun, null, null);
  expect(found.layer).toBe('bloc');
  expect(ranks(found)).toEqual([1, null, null]);
  const chosen = rankBook(begun, null, 'self');
  expect(chosen.layer).toBe('self');
  expect(ranks(chosen)).toEqual([2, 1, 3]);
});

test('another round is ranked on the same layer', () => {
  const before = [sheet('An', [5, 5], [1, 1], FIRST_HALF), sheet('Bình', [4, 4], [2, 2], FIRST_HALF)];
  const found = rankBook(bookOf([...SHEETS, ...before]), null, null);
  expect(ranks(found.rank(FIRST_HALF))).toEqual([1, 2, null]);
  expect(ranks(rankBook(bookOf([...SHEETS, ...before]), null, 'bloc').rank(FIRST_HALF))).toEqual([2, 1, null]);
});

test('points above their maximum, below 0 or unreadable are counted on the layer that is shown', () => {
  const book = bookOf([sheet('An', [21, -1], [20, 20]), sheet('Bình', ['khoảng 5', 10], [20, 30])]);
  expect(rankBook(book, null, 'self').doubtful).toBe(3);
  expect(rankBook(book, null, 'bloc').doubtful).toBe(1);
});

describe('a round that was settled', () => {
  const settled = (unit: string, points: readonly [number, number]) =>
    points.map((own, at) => ({
      round: ROUND,
      unit,
      criterion: `I.${at + 1}`,
      content: `Tiêu chí I.${at + 1}`,
      layer: 'self' as const,
      points: own,
    }));
  const rows = [...settled('An', [20, 20]), ...settled('Bình', [20, 19]), ...settled('Cường', [10, 10])];
  const records = recordsOf(writeTable(SCORES, rowsOf(SCORES, rows)));

  test('goes by the points of that day, and tells how many of the sheets are others now', () => {
    const found = rankBook(bookOf(SHEETS, records), null, 'self');
    expect(ranks(found)).toEqual([1, 2, 3]);
    expect(found.records.settled).not.toBeNull();
    expect(found.unrecorded).toBe(1);
    expect(rankBook(bookOf(SHEETS), null, 'self').unrecorded).toBe(0);
  });

  test('leaves another round as it is', () => {
    const found = rankBook(bookOf([sheet('Cường', [1, 1], undefined, FIRST_HALF)], records), null, 'self');
    expect(ranks(found.rank(FIRST_HALF))).toEqual([null, null, 1]);
    expect(ranks(found)).toEqual([1, 2, 3]);
  });
});

test('what is left to the vote is called as the plan calls its blocs', () => {
  const ofGroups = { ...plan, facts: rowsOf(FACTS, [{ key: factWords('bloc'), value: 'Cụm' }]) };
  expect(rankBook(bookOf(SHEETS), null, null).undecided).toBe('Khối biểu quyết');
  expect(rankBook(bookOf(SHEETS, undefined, ofGroups), null, null).undecided).toBe('Cụm biểu quyết');
  const equal = bookOf([sheet('An', [20, 18]), sheet('Bình', [20, 18]), sheet('Cường', [10, 10])]);
  const { standings, undecided } = rankBook(equal, null, null);
  expect(standings.rows.map(({ proposal }) => proposal)).toEqual([undecided, undecided, '']);
});

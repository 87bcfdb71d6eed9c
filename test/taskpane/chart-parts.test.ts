import { chartParts } from '../../src/taskpane/ranking/chart-parts';
import type { Standings } from '../../src/core/bloc/standings/standings';

/* The bars of the chart: each part begins where the one before it ends. */

const row = (groups: readonly unknown[], bonus: unknown): unknown => ({ tally: { groups, bonus } });
const standings = (rows: readonly unknown[], bonus: readonly unknown[]): Standings =>
  ({
    tree: {
      groups: [
        { id: 'I', name: 'Một' },
        { id: 'II', name: 'Hai' },
      ],
      bonus,
    },
    rows,
  }) as unknown as Standings;

test('parts follow one another, what is open is left out, and what is below 0 has no length', () => {
  const parts = chartParts(standings([row([10, -2], 3), row(['open', 5], 'open')], [{}]), 'Thưởng');
  const at = (position: number): number[][] =>
    parts
      .of(standings([row([10, -2], 3), row(['open', 5], 'open')], [{}]).rows[position]!)
      .map(({ start, points, pattern }) => [pattern, start, points]);
  expect(at(0)).toEqual([
    [0, 0, 10],
    [1, 10, -2],
    [2, 10, 3],
  ]);
  expect(at(1)).toEqual([[1, 0, 5]]);
  expect(parts.most).toBe(13);
  expect(parts.headings.at(-1)).toBe('Thưởng');
});

test('without bonus or points there is a bar of length 1 and no more', () => {
  const parts = chartParts(standings([row(['open', 'open'], 7)], []), 'Thưởng');
  expect([parts.headings.length, parts.most]).toEqual([2, 1]);
});

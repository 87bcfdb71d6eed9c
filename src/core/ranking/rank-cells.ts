import type { CellError } from '../numbers/cell';
import { contenders, type RankInput } from './contenders';
import { eachRank } from './rank';
import { standing } from './standing';
import type { Order, Ties } from './ties';

/** A rank, a blank for a unit that is not ranked, or the error that keeps it out. */
export type RankResult = number | '' | CellError;

/** Ranks of the cells of a bloc, or of each of several blocs, in rows of so many columns. */
export function rankCells(input: RankInput, ties: Ties, order: Order, columns: number): RankResult[][] {
  const found = contenders(input, order);
  const ranks = new Float64Array(input.scores.length);
  eachRank(standing(found), ties, (contender, rank) => {
    ranks[found.positions[contender]!] = rank;
  });
  const result = (index: number): RankResult => ranks[index] || (found.faults.get(index) ?? '');
  const rows = new Array<RankResult[]>(ranks.length / columns);
  for (let row = 0; row < rows.length; row += 1) {
    const first = row * columns;
    const values = [result(first)];
    for (let column = 1; column < columns; column += 1) values.push(result(first + column));
    rows[row] = values;
  }
  return rows;
}

import { CellError, isBlank, valueError, type Cell } from '../numbers/cell';
import { NOT_ASSIGNED, readNumber } from '../numbers/read-number';
import { rank, type Order } from './rank';
import { tieKey } from './tie-key';
import type { Ties } from './ties';

/** A rank, a blank for a unit that is not ranked, or the error that keeps it out. */
export type RankResult = number | '' | CellError;

/**
 * Ranks of the cells of one bloc, in their order. A blank or not-assigned score stays unranked. A cell that cannot be
 * read, in the scores or in a tiebreaker, comes back as an error in its own place and the others are ranked without it.
 */
export function rankCells(
  scores: readonly Cell[],
  ties: Ties,
  order: Order,
  tiebreakers: readonly (readonly Cell[])[] = [],
): RankResult[] {
  const results = new Array<RankResult>(scores.length).fill('');
  const ranked = new Uint32Array(scores.length);
  const keys = new Float64Array(scores.length);
  const breakers = tiebreakers.map(() => new Float64Array(scores.length));
  let count = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index];
    const fault = errorValueAt(index, scores, tiebreakers);
    if (fault) {
      results[index] = fault;
      continue;
    }
    if (typeof score !== 'number' && isBlank(score)) continue;
    const reading = readNumber(score);
    if (reading === NOT_ASSIGNED) continue;
    if (reading instanceof CellError) {
      results[index] = located(reading, 'scores', index);
      continue;
    }
    const unreadable = readTiebreakers(index, tiebreakers, breakers, count);
    if (unreadable) {
      results[index] = unreadable;
      continue;
    }
    keys[count] = tieKey(reading as number);
    ranked[count] = index;
    count += 1;
  }
  const ranks = rank(
    keys.subarray(0, count),
    ties,
    order,
    breakers.map((values) => values.subarray(0, count)),
  );
  for (let at = 0; at < count; at += 1) results[ranked[at]!] = ranks[at]!;
  return results;
}

function errorValueAt(
  index: number,
  scores: readonly Cell[],
  tiebreakers: readonly (readonly Cell[])[],
): CellError | null {
  const score = scores[index];
  if (score instanceof CellError) return score;
  for (const values of tiebreakers) {
    const value = values[index];
    if (value instanceof CellError) return value;
  }
  return null;
}

/** Puts the tiebreaker values of one unit into place, or says which one cannot be read. A blank is the lowest. */
function readTiebreakers(
  index: number,
  tiebreakers: readonly (readonly Cell[])[],
  breakers: readonly Float64Array[],
  at: number,
): CellError | null {
  for (let key = 0; key < tiebreakers.length; key += 1) {
    const reading = readNumber(tiebreakers[key]![index]);
    const argument = `tiebreaker${key + 1}`;
    if (reading === NOT_ASSIGNED) return valueError('notAssignedHere', { argument, row: index + 1 });
    if (reading instanceof CellError) return located(reading, argument, index);
    breakers[key]![at] = typeof reading === 'number' ? tieKey(reading) : -Infinity;
  }
  return null;
}

function located(error: CellError, argument: string, index: number): CellError {
  if (!error.reason) return error;
  return new CellError(error.code, {
    key: error.reason.key,
    values: { ...error.reason.values, argument, row: index + 1 },
  });
}

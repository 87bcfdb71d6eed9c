import { CellError, isBlank, placed, valueError, type CellList } from '../numbers/cell';
import { NOT_ASSIGNED, readNumber } from '../numbers/read-number';
import { BlocNumbers } from './blocs';
import type { RankKeys } from './standing';
import type { Order } from './ties';
import { tieKey } from './tie-key';

/** The cells that a ranking rests on; all lists have one element a unit. */
export interface RankInput {
  readonly scores: CellList;
  readonly blocs?: CellList | null;
  readonly tiebreakers?: readonly CellList[];
}

/** The units that can be ranked, with their keys, and what keeps the others out. In a tiebreaker the higher goes first. */
export interface Contenders extends RankKeys {
  /** The position in the input of each contender. */
  readonly positions: Uint32Array;
  /** Why units are not ranked, by their position in the input; one without score or bloc is simply not there. */
  readonly faults: ReadonlyMap<number, CellError>;
}

/**
 * Reads the units to be ranked. A blank or not-assigned score and a blank bloc leave a unit unranked. A cell that
 * cannot be read keeps its own unit out, with its error, and no other.
 */
export function contenders({ scores, blocs = null, tiebreakers = [] }: RankInput, order: Order): Contenders {
  const total = scores.length;
  const faults = new Map<number, CellError>();
  const positions = new Uint32Array(total);
  const keys = new Float64Array(total);
  const blocKeys = blocs && new Float64Array(total);
  const breakers = tiebreakers.map(() => new Float64Array(total));
  const numbers = new BlocNumbers();
  const isLowestFirst = order === 'lowest first';
  const isPlain = blocs === null && tiebreakers.length === 0;
  let count = 0;
  for (let index = 0; index < total; index += 1) {
    const score = scores.at(index);
    if (!isPlain || typeof score !== 'number') {
      const fault = errorValueAt(index, scores, blocs, tiebreakers);
      if (fault) {
        faults.set(index, fault);
        continue;
      }
      if (isBlank(score)) continue;
    }
    const bloc = blocs ? numbers.numberOf(blocs.at(index)) : 0;
    if (bloc === null) continue;
    const reading = readNumber(score);
    if (reading === NOT_ASSIGNED) continue;
    if (typeof reading !== 'number') {
      faults.set(index, placed(reading as CellError, { argument: 'scores', item: index + 1 }));
      continue;
    }
    const fault = bloc instanceof CellError ? placed(bloc, { item: index + 1 }) : null;
    const unreadable = fault ?? readTiebreakers(index, tiebreakers, breakers, count);
    if (unreadable) {
      faults.set(index, unreadable);
      continue;
    }
    const key = tieKey(reading);
    keys[count] = isLowestFirst ? key : negated(key);
    if (blocKeys) blocKeys[count] = bloc as number;
    positions[count] = index;
    count += 1;
  }
  return {
    positions: positions.subarray(0, count),
    blocs: blocKeys && blocKeys.subarray(0, count),
    merit: [keys, ...breakers].map((values) => values.subarray(0, count)),
    faults,
  };
}

function errorValueAt(
  index: number,
  scores: CellList,
  blocs: CellList | null,
  tiebreakers: readonly CellList[],
): CellError | null {
  const score = scores.at(index);
  if (score instanceof CellError) return score;
  const bloc = blocs?.at(index);
  if (bloc instanceof CellError) return bloc;
  for (const values of tiebreakers) {
    const value = values.at(index);
    if (value instanceof CellError) return value;
  }
  return null;
}

/** Puts the tiebreaker values of one unit into place, or says which one cannot be read. A blank is the lowest. */
function readTiebreakers(
  index: number,
  tiebreakers: readonly CellList[],
  breakers: readonly Float64Array[],
  at: number,
): CellError | null {
  for (let key = 0; key < tiebreakers.length; key += 1) {
    const reading = readNumber(tiebreakers[key]!.at(index));
    const place = { argument: `tiebreaker${key + 1}`, item: index + 1 };
    if (reading === NOT_ASSIGNED) return valueError('notAssignedHere', place);
    if (reading instanceof CellError) return placed(reading, place);
    breakers[key]![at] = typeof reading === 'number' ? negated(tieKey(reading)) : Infinity;
  }
  return null;
}

/** 0 − x rather than −x, which would make -0 of 0. */
function negated(key: number): number {
  return 0 - key;
}

import { sortOrder } from '../numbers/sort-order';

/** What units are ranked by. In all keys the lower goes first, whichever end of the scores that is. */
export interface RankKeys {
  /** The bloc of each unit as a number from 0; null where all are one bloc. */
  readonly blocs: Float64Array | null;
  /** The key of the score, then those of the tiebreakers. */
  readonly merit: readonly Float64Array[];
}

/** The units of all blocs, bloc after bloc and best first, with the ties between neighbours. */
export interface Standing {
  readonly order: Uint32Array;
  /** 1 where the unit at this place equals the one before it in bloc, score and every tiebreaker. */
  readonly isTied: Uint8Array;
  readonly blocs: Float64Array | null;
}

export function standing({ blocs, merit }: RankKeys): Standing {
  const { order, isSame } = sortOrder(blocs ? [blocs, ...merit] : merit);
  return { order, isTied: isSame, blocs };
}

/**
 * Units that are equal, told by their places in the standing: where their bloc starts, their own first place, the place
 * after their last, and how many groups of the bloc stand up to here, this one included.
 */
export type VisitGroup = (blocStart: number, start: number, end: number, nth: number) => void;

/** Goes through the groups of equal units, bloc after bloc and best first. */
export function eachTiedGroup({ order, isTied, blocs }: Standing, visit: VisitGroup): void {
  let blocStart = 0;
  let nth = 0;
  for (let start = 0; start < order.length;) {
    if (blocs !== null && start > 0 && blocs[order[start]!] !== blocs[order[start - 1]!]) {
      blocStart = start;
      nth = 0;
    }
    let end = start + 1;
    while (end < order.length && isTied[end]) end += 1;
    nth += 1;
    visit(blocStart, start, end, nth);
    start = end;
  }
}

import { eachTiedGroup, type Standing } from './standing';
import type { Ties } from './ties';

/** Tells the rank of every unit of a standing. `ordinal` numbers equals in input order. */
export function eachRank(standing: Standing, ties: Ties, tell: (unit: number, rank: number) => void): void {
  eachTiedGroup(standing, (blocStart, start, end, nth) => {
    const first = start - blocStart + 1;
    const last = end - blocStart;
    const shared = ties === 'dense' ? nth : ties === 'average' ? (first + last) / 2 : first;
    for (let place = start; place < end; place += 1) {
      tell(standing.order[place]!, ties === 'ordinal' ? place - blocStart + 1 : shared);
    }
  });
}

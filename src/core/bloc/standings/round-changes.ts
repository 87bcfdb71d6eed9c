import { exactDifference } from '../../numbers/exact';
import type { Plan } from '../../plan/plan';
import { countedPoints } from './gaps';
import type { Standings } from './standings';
import { OPEN, type Sum } from '../points/tally';

/** What became of a unit from one round to a later one. */
export interface RoundChange {
  /** The position of the unit, which is the same in both standings. */
  readonly position: number;
  readonly before: { readonly rank: number | null; readonly total: Sum };
  readonly now: { readonly rank: number | null; readonly total: Sum };
  /** Places won, below 0 for places lost; null where it was not ranked in both. */
  readonly places: number | null;
  /** Later total less earlier one; null where either is open. */
  readonly difference: number | null;
  /** Criteria by their position in the plan, the largest difference first. A penalty that grew is a loss. */
  readonly criteria: readonly { readonly criterion: number; readonly difference: number }[];
}

/** Each unit in two rounds of one plan, in the order of the later standing, bloc by bloc. */
export function roundChanges(plan: Plan, before: Standings, now: Standings): RoundChange[] {
  const order = now.blocs.flatMap((bloc) => bloc.order);
  return order.map((position): RoundChange => {
    const [earlier, later] = [before.rows[position]!, now.rows[position]!];
    const [first, second] = [earlier.tally.total, later.tally.total];
    return {
      position,
      before: { rank: earlier.rank, total: first },
      now: { rank: later.rank, total: second },
      places: earlier.rank === null || later.rank === null ? null : earlier.rank - later.rank,
      difference: first === OPEN || second === OPEN ? null : exactDifference(second, first),
      criteria: plan.criteria
        .flatMap(({ kind }, criterion) => {
          const [old, own] = [earlier, later].map(({ entrant }) => countedPoints(kind, entrant.pointsOf(criterion)));
          if (old === null || own === null) return [];
          const difference = kind === 'penalty' ? exactDifference(old!, own!) : exactDifference(own!, old!);
          return difference === 0 ? [] : [{ criterion, difference }];
        })
        .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.criterion - b.criterion),
    };
  });
}

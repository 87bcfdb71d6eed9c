import { exactDifference } from '../../numbers/exact';
import { sizeOf } from '../points/size-of';
import { readNumber } from '../../numbers/read-number';
import type { Cell } from '../../numbers/cell';
import type { Criterion, Plan } from '../../plan/plan';
import type { Standings } from './standings';
import { OPEN } from '../points/tally';

/** How far a unit is from the next one above or below it, and which criteria make the difference. */
export interface Gap {
  readonly side: 'above' | 'below';
  /** The position of the other unit. */
  readonly other: number;
  /** What the better of the two has more. */
  readonly difference: number;
  /** Criteria by their position in the plan, the largest difference first; below 0 where the unit itself has less. */
  readonly criteria: readonly { readonly criterion: number; readonly difference: number }[];
}

/** The neighbours of a unit in its bloc: the nearest with more and the nearest with less points, ties passed over. */
export function gaps(plan: Plan, { rows, blocs }: Standings, position: number): Gap[] {
  const own = rows[position]!;
  const bloc = blocs.find(({ order }) => order.includes(position));
  if (!bloc || own.tally.total === OPEN || own.rank === null) return [];
  const place = bloc.order.indexOf(position);
  const total = own.tally.total;
  const isOther = (at: number): boolean => rows[at]!.rank !== null && rows[at]!.rank !== own.rank;
  const above = bloc.order.slice(0, place).reverse().find(isOther);
  const below = bloc.order.slice(place + 1).find(isOther);
  const gapTo = (other: number, side: Gap['side']): Gap => ({
    side,
    other,
    difference: Math.abs(exactDifference(total, rows[other]!.tally.total as number)),
    criteria: plan.criteria
      .flatMap((_, criterion) => {
        const { kind } = plan.criteria[criterion]!;
        const mine = countedPoints(kind, own.entrant.pointsOf(criterion));
        const theirs = countedPoints(kind, rows[other]!.entrant.pointsOf(criterion));
        if (mine === null || theirs === null || mine === theirs) return [];
        const sign = kind === 'penalty' ? -1 : 1;
        return [{ criterion, difference: sign * exactDifference(mine, theirs) }];
      })
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.criterion - b.criterion),
  });
  return [
    ...(above === undefined ? [] : [gapTo(above, 'above')]),
    ...(below === undefined ? [] : [gapTo(below, 'below')]),
  ];
}

/**
 * What of a gap is not told by criteria that are named: the other ones, and what rescaling and rounding make. With it the
 * lines add up to the difference.
 */
export function untold({ side, difference }: Gap, named: Gap['criteria']): number {
  const whole = side === 'above' ? -difference : difference;
  return named.reduce((rest, one) => exactDifference(rest, one.difference), whole);
}

/** What a criterion counts for a unit: a bonus or penalty left blank is none, a criterion left blank is open. */
export function countedPoints(kind: Criterion['kind'], cell: Cell): number | null {
  const points = readNumber(cell);
  if (typeof points === 'number') return sizeOf(kind, points);
  return kind === 'bonus' || kind === 'penalty' ? 0 : null;
}

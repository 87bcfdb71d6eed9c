import { CLOSE } from '../../numbers/decimal';
import { exactDifference } from '../../numbers/exact';
import { sizeOf } from '../points/size-of';
import { readNumber } from '../../numbers/read-number';
import { exactSum } from '../../numbers/sum';
import type { Cell } from '../../numbers/cell';
import type { Criterion, Plan } from '../../plan/plan';
import type { Standings, StandingRow } from './standings';
import type { ScoringRules } from '../points/scoring-rules';
import { OPEN, tally } from '../points/tally';

/** How far a unit is from the next one above or below it, and which criteria make the difference. */
export interface Gap {
  readonly side: 'above' | 'below';
  /** The position of the other unit. */
  readonly other: number;
  /** What the better of the two has more. */
  readonly difference: number;
  /** Criteria by their position in the plan, the largest difference first; below 0 where the unit itself has less. */
  readonly criteria: readonly { readonly criterion: number; readonly difference: number }[];
  /** What the steps from points to totals make besides, those that make something: with the criteria it is the difference. */
  readonly steps: readonly { readonly step: GapStep; readonly difference: number }[];
}

/** Criteria that one of the two was not assigned; limits of bonus, penalty and total; rounding. */
export type GapStep = 'unassigned' | 'caps' | 'rounding';

/** The neighbours of a unit in its bloc: the nearest with more and the nearest with less points, ties passed over. */
export function gaps(plan: Plan, standings: Standings, position: number): Gap[] {
  const { rows, blocs } = standings;
  const own = rows[position]!;
  const bloc = blocs.find(({ order }) => order.includes(position));
  if (!bloc || own.tally.total === OPEN || own.rank === null) return [];
  const place = bloc.order.indexOf(position);
  const total = own.tally.total;
  const isOther = (at: number): boolean => rows[at]!.rank !== null && rows[at]!.rank !== own.rank;
  const above = bloc.order.slice(0, place).reverse().find(isOther);
  const below = bloc.order.slice(place + 1).find(isOther);
  const gapTo = (other: number, side: Gap['side']): Gap => {
    const criteria = plan.criteria
      .flatMap((_, criterion) => {
        const { kind } = plan.criteria[criterion]!;
        const mine = countedPoints(kind, own.entrant.pointsOf(criterion));
        const theirs = countedPoints(kind, rows[other]!.entrant.pointsOf(criterion));
        if (mine === null || theirs === null || mine === theirs) return [];
        const sign = kind === 'penalty' ? -1 : 1;
        return [{ criterion, difference: sign * exactDifference(mine, theirs) }];
      })
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.criterion - b.criterion);
    const whole = exactDifference(total, rows[other]!.tally.total as number);
    const steps = stepsOf(standings, own, rows[other]!, whole, sumOf(criteria));
    return { side, other, difference: Math.abs(whole), criteria, steps };
  };
  return [
    ...(above === undefined ? [] : [gapTo(above, 'above')]),
    ...(below === undefined ? [] : [gapTo(below, 'below')]),
  ];
}

/** The criteria that are not named, together. */
export function unnamed({ criteria }: Gap, named: Gap['criteria']): number {
  return sumOf(criteria.filter((one) => !named.includes(one)));
}

/** Totals without rounding, and without limits too, tell what these make; what is left comes from criteria that were not assigned. */
function stepsOf(
  { tree, rules }: Standings,
  own: StandingRow,
  other: StandingRow,
  whole: number,
  byCriteria: number,
): Gap['steps'] {
  const exactRules: ScoringRules = { ...rules, rounding: null };
  const freeRules: ScoringRules = { ...exactRules, bonusCap: null, penaltyCap: null, ceiling: null };
  const between = (of: ScoringRules): number => {
    const [mine, theirs] = [own, other].map(({ entrant }) => tally(tree, of, entrant.pointsOf).total);
    return exactDifference(mine as number, theirs as number);
  };
  const [exact, free] = [between(exactRules), between(freeRules)];
  const steps: Gap['steps'] = [
    { step: 'unassigned', difference: exactDifference(free, byCriteria) },
    { step: 'caps', difference: exactDifference(exact, free) },
    { step: 'rounding', difference: exactDifference(whole, exact) },
  ];
  return steps.filter(({ difference }) => Math.abs(difference) > CLOSE);
}

function sumOf(parts: readonly { readonly difference: number }[]): number {
  return exactSum(parts.map(({ difference }) => difference));
}

/** What a criterion counts for a unit: a bonus or penalty left blank is none, a criterion left blank is open. */
export function countedPoints(kind: Criterion['kind'], cell: Cell): number | null {
  const points = readNumber(cell);
  if (typeof points === 'number') return sizeOf(kind, points);
  return kind === 'bonus' || kind === 'penalty' ? 0 : null;
}

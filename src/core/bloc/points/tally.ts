import { CellError, type Cell } from '../../numbers/cell';
import { BLANK, NOT_ASSIGNED, readNumber } from '../../numbers/read-number';
import { roundPlaces } from '../../numbers/round-places';
import { exactSum } from '../../numbers/sum';
import { adjust } from '../../scoring/adjust';
import { groupPoints, type ScoredCriterion } from './group-points';
import type { Leaf, ScoreGroup, ScoreTree } from './score-tree';
import type { RoundedAt, ScoringRules } from './scoring-rules';

/** A sum that cannot be told yet; the faults of the tally say why. */
export const OPEN = 'open';
export type Sum = number | typeof OPEN;

/** Why a sum is open, by the position of the criterion in the plan. Not scored yet is not 0. */
export interface TallyFault {
  readonly criterion: number;
  readonly kind: 'missing' | 'unreadable' | 'treatment-open' | 'maximum-open';
}

/** What one unit comes to on one layer of scores. */
export interface Tally {
  /** A sum for each group; null where nothing of it was assigned. */
  readonly groups: readonly (Sum | null)[];
  /** Before their caps. */
  readonly bonus: Sum;
  readonly penalty: Sum;
  readonly total: Sum;
  readonly faults: readonly TallyFault[];
  /** Criteria scored 0, by their position in the plan. */
  readonly zeros: readonly number[];
}

/** The points of a unit, by the position of the criterion in the plan. */
export type PointsOf = (criterion: number) => Cell;

/**
 * Adds up one unit's points as the plan says. A blank point leaves its group and the total open, so does a criterion
 * that was not assigned where the plan does not say how to treat it; a bonus or penalty left blank is none. Points are
 * rounded at the one place that the plan names, half up.
 */
export function tally(tree: ScoreTree, rules: ScoringRules, pointsOf: PointsOf): Tally {
  const faults: TallyFault[] = [];
  const zeros: number[] = [];
  const round = (at: RoundedAt, value: number): number =>
    rules.rounding?.at === at ? roundPlaces(value, rules.rounding.places) : value;

  const sumOf = ({ leaves }: ScoreGroup): Sum | null => {
    const scored: ScoredCriterion[] = [];
    for (const { index, criterion } of leaves) {
      const own = readLeaf(criterion, pointsOf(index));
      if (typeof own === 'string') faults.push({ criterion: index, kind: own });
      else scored.push(own);
      if (typeof own === 'object' && own.points === 0) zeros.push(index);
    }
    if (scored.length < leaves.length) return OPEN;
    const counted = groupPoints(scored).filter((points) => points !== null);
    if (counted.length === 0) return null;
    return round('group', exactSum(counted.map((points) => round('criterion', points))));
  };

  const extras = (leaves: readonly Leaf[]): Sum => {
    const values: number[] = [];
    for (const { index, criterion } of leaves) {
      const points = readNumber(pointsOf(index));
      if (points instanceof CellError) faults.push({ criterion: index, kind: 'unreadable' });
      // A penalty is written as 8 by some and as −8 by others.
      else if (typeof points === 'number') {
        const size = criterion.kind === 'penalty' ? Math.abs(points) : points;
        values.push(round('criterion', Math.min(size, criterion.maximum ?? Infinity)));
      }
    }
    return leaves.some(({ index }) => faults.some(({ criterion }) => criterion === index))
      ? OPEN
      : round('group', exactSum(values));
  };

  const groups = tree.groups.map(sumOf);
  const bonus = extras(tree.bonus);
  const penalty = extras(tree.penalty);
  const total = totalOf(groups, bonus, penalty, rules);
  return { groups, bonus, penalty, total: total === OPEN ? OPEN : round('total', total), faults, zeros };
}

function readLeaf({ maximum, unassigned }: Leaf['criterion'], cell: Cell): ScoredCriterion | TallyFault['kind'] {
  const points = readNumber(cell);
  if (points === BLANK) return 'missing';
  if (points instanceof CellError) return 'unreadable';
  if (points !== NOT_ASSIGNED) return { points, maximum: maximum ?? 0, unassigned: unassigned ?? 'exclude' };
  if (unassigned === null) return 'treatment-open';
  return maximum === null ? 'maximum-open' : { points: null, maximum, unassigned };
}

function totalOf(groups: Tally['groups'], bonus: Sum, penalty: Sum, rules: ScoringRules): Sum {
  const content = groups.filter((group) => group !== null);
  if (bonus === OPEN || penalty === OPEN || content.length === 0 || content.includes(OPEN)) return OPEN;
  const { bonusCap, penaltyCap, ceiling } = rules;
  return adjust(exactSum(content as number[]), {
    bonus,
    penalty,
    ...(bonusCap !== null && { bonusCap }),
    ...(penaltyCap !== null && { penaltyCap }),
    ...(ceiling !== null && { ceiling }),
  });
}

import { NOT_ASSIGNED, readNumber } from '../../numbers/read-number';
import type { Cell } from '../../numbers/cell';
import { exactSum } from '../../numbers/sum';
import { tally } from '../points/tally';
import type { ScoreGroup } from '../points/score-tree';
import type { ScoringPlan } from '../sheets/scoring-plan';
import { groupHeading, printed } from '../standings/table/columns';

/** The points of a unit, its own and those it was given, by the position of the criterion. */
interface BothPoints {
  readonly self: (criterion: number) => Cell;
  readonly given: (criterion: number) => Cell;
  /** Whose points those are. */
  readonly layer: 'bloc' | 'council';
}

/** What a plan does with points of criteria that were not assigned, where their group then is no plain sum. */
const STEPS = { spread: 'chia đều điểm tối đa cho các mục còn lại', rescale: 'quy đổi' } as const;

/** Why a group is not what its criteria add up to, a sentence a group and layer: the sum of its items, and what it became. */
export function rescaledGroups(scoring: ScoringPlan, { self, given, layer }: BothPoints): readonly string[] {
  const { tree, rules, headings } = scoring;
  const layers = [
    { name: headings.self, points: self },
    { name: headings[layer], points: given },
  ];
  return layers.flatMap(({ name, points }) => {
    const { groups } = tally(tree, rules, points);
    return tree.groups.flatMap((group, at) => {
      const sum = groups[at];
      const step = stepOf(group, points);
      if (!step || typeof sum !== 'number') return [];
      const items = exactSum(group.leaves.map(({ index }) => numberAt(points, index)));
      const number = (value: number): string =>
        printed(value, rules).toLocaleString('vi-VN', { maximumFractionDigits: 9 });
      const lacking = group.leaves.filter(({ index }) => isNotAssigned(points, index));
      return [
        `${groupHeading(tree, group)}, ${name.toLocaleLowerCase('vi')}: ${lacking.length} tiêu chí không giao; ` +
          `cộng điểm các mục ${number(items)}, ${STEPS[step]} trong nhóm thành ${number(sum)}.`,
      ];
    });
  });
}

function stepOf({ leaves }: ScoreGroup, points: BothPoints['self']): keyof typeof STEPS | null {
  const own = leaves.filter(({ index }) => isNotAssigned(points, index)).map(({ criterion }) => criterion.unassigned);
  if (own.includes('rescale')) return 'rescale';
  return own.includes('spread') ? 'spread' : null;
}

function isNotAssigned(points: BothPoints['self'], index: number): boolean {
  return readNumber(points(index)) === NOT_ASSIGNED;
}

function numberAt(points: BothPoints['self'], index: number): number {
  const value = readNumber(points(index));
  return typeof value === 'number' ? value : 0;
}

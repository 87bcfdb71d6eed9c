import { groupHeading } from '../../core/bloc/standings/table/columns';
import type { StandingRow, Standings } from '../../core/bloc/standings/standings';

/** What a bar is made of: a group of the plan, or the bonus. */
export interface Part {
  readonly heading: string;
  readonly points: number;
  /** The points of the parts before it; what is below 0 has no length. */
  readonly start: number;
  readonly pattern: number;
}

export interface ChartParts {
  /** The groups, and the bonus last where the plan has one. */
  readonly headings: readonly string[];
  readonly of: (row: StandingRow) => readonly Part[];
  /** The longest bar, in points; at least 1. */
  readonly most: number;
}

export function chartParts({ tree, rows }: Standings, bonusHeading: string): ChartParts {
  const hasBonus = tree.bonus.length > 0;
  const headings = [...tree.groups.map((group) => groupHeading(tree, group)), ...(hasBonus ? [bonusHeading] : [])];
  const of = ({ tally }: StandingRow): Part[] =>
    [...tally.groups, ...(hasBonus ? [tally.bonus] : [])].reduce<Part[]>((parts, points, pattern) => {
      if (typeof points !== 'number') return parts;
      return [...parts, { heading: headings[pattern]!, points, start: lengthOf(parts), pattern }];
    }, []);
  const length = (row: StandingRow): number => lengthOf(of(row));
  return { headings, of, most: Math.max(1, ...rows.map(length)) };
}

function lengthOf(parts: readonly Part[]): number {
  const last = parts.at(-1);
  return last ? last.start + Math.max(0, last.points) : 0;
}

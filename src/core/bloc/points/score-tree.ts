import { nameKey } from '../../names/same-name';
import type { Criterion } from '../../plan/plan';

/** A criterion, by its position among the criteria of the plan. */
export interface Leaf {
  readonly index: number;
  readonly criterion: Criterion;
}

/** A group with what belongs to it, directly or through groups inside it, in the order of the plan. */
export interface ScoreGroup {
  /** Its own row; null for criteria that belong to no group. */
  readonly index: number | null;
  readonly id: string;
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** What a unit is scored by: groups of criteria, and what is added and taken away. */
export interface ScoreTree {
  readonly groups: readonly ScoreGroup[];
  readonly bonus: readonly Leaf[];
  readonly penalty: readonly Leaf[];
  /** Groups inside a group that have criteria of their own, with the outermost one, by position. */
  readonly insides: ReadonlyMap<number, number>;
}

/**
 * The criteria of a plan as they are added up. A group inside a group counts with the outer one. A group without
 * criteria is scored as a whole, as plans do that leave its content to a guide. Bonus and penalty stand apart wherever
 * they are listed.
 */
export function scoreTree(criteria: readonly Criterion[]): ScoreTree {
  const rows = criteria.map((criterion, index) => ({ index, criterion }));
  const byId = new Map<string, Leaf>();
  for (const row of rows) {
    if (row.criterion.kind === 'group' && row.criterion.id !== '') byId.set(nameKey(row.criterion.id), row);
  }
  const parents = rows.map(({ criterion }) => byId.get(nameKey(criterion.group)) ?? null);
  const parentOf = ({ index }: Leaf): Leaf | null => parents[index]!;
  const topOf = (row: Leaf): Leaf | null => {
    let top = parentOf(row);
    // A group that is named as its own ancestor ends the climb.
    for (let steps = 0; top && steps < byId.size; steps += 1) top = parentOf(top) ?? top;
    return top;
  };
  const hasMembers = new Set(parents.filter((parent) => parent !== null));
  const isContent = ({ criterion }: Leaf): boolean => criterion.kind !== 'bonus' && criterion.kind !== 'penalty';
  const members = new Map<Leaf | null, Leaf[]>();
  for (const row of rows.filter(isContent)) {
    const isWhole = row.criterion.kind === 'group';
    if (isWhole && hasMembers.has(row)) continue;
    const top = topOf(row) ?? (isWhole ? row : null);
    members.set(top, [...(members.get(top) ?? []), row]);
  }
  const groups = [...members].map(([group, leaves]) => ({
    index: group?.index ?? null,
    id: group?.criterion.id ?? '',
    name: group?.criterion.name ?? '',
    leaves,
  }));
  const insides = new Map(
    [...hasMembers].flatMap((row) => {
      const top = topOf(row);
      return top && top !== row ? [[row.index, top.index] as const] : [];
    }),
  );
  const first = ({ index, leaves }: ScoreGroup): number => index ?? leaves[0]!.index;
  return {
    groups: groups.sort((a, b) => first(a) - first(b)),
    bonus: rows.filter(({ criterion }) => criterion.kind === 'bonus'),
    penalty: rows.filter(({ criterion }) => criterion.kind === 'penalty'),
    insides,
  };
}

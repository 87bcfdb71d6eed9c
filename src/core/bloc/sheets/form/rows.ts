import type { Criterion } from '../../../plan/plan';
import type { Leaf, ScoreTree } from '../../points/score-tree';

/** A heading with the sum of what stands below it. */
export interface HeadingRow {
  readonly kind: 'group' | 'bonus-heading' | 'penalty-heading';
  readonly index: number | null;
  readonly number: string;
  readonly name: string;
  readonly members: readonly Leaf[];
}

/** What a unit is scored on. */
export interface ItemRow {
  readonly kind: 'criterion' | 'bonus' | 'penalty';
  readonly index: number;
  readonly number: string;
  readonly name: string;
}

/** A heading inside a group, which carries no points, and the last row. */
export interface PlainRow {
  readonly kind: 'subgroup' | 'total';
  readonly index: number | null;
  readonly number: string;
  readonly name: string;
}

/** A row of a score sheet. Positions of criteria are those in the plan. */
export type FormRow = HeadingRow | ItemRow | PlainRow;

export function isItem(row: FormRow): row is ItemRow {
  return row.kind === 'criterion' || row.kind === 'bonus' || row.kind === 'penalty';
}

const BONUS_HEADING = 'Điểm thưởng';
const PENALTY_HEADING = 'Điểm trừ';
const TOTAL_ROW = 'Tổng điểm';

/** The rows of a plan's score sheet: groups with their criteria, bonus, penalty, and the total. */
export function formRows(
  criteria: readonly Criterion[],
  { groups, bonus, penalty, insides }: ScoreTree,
): readonly FormRow[] {
  const rows: FormRow[] = [];
  let loose = 0;
  for (const { index, leaves } of groups) {
    const isWhole = leaves.length === 1 && leaves[0]!.index === index;
    if (index !== null && !isWhole) {
      const { id, name } = criteria[index]!;
      rows.push({ kind: 'group', index, number: id, name, members: leaves });
    }
    for (const [at, leaf] of leaves.entries()) {
      const before = leaves[at - 1]?.index ?? index ?? leaf.index;
      for (let between = before + 1; between < leaf.index; between += 1) {
        const own = criteria[between]!;
        if (index !== null && insides.get(between) === index)
          rows.push({ kind: 'subgroup', index: between, number: own.id, name: own.name });
      }
      const { id, name } = leaf.criterion;
      const fallback = index === null || isWhole ? String((loose += 1)) : String(at + 1);
      rows.push({ kind: 'criterion', index: leaf.index, number: id || fallback, name });
    }
  }
  const extras = (kind: 'bonus' | 'penalty', name: string, members: readonly Leaf[]): void => {
    if (members.length === 0) return;
    rows.push({ kind: `${kind}-heading`, index: null, number: '', name, members });
    for (const [at, { index, criterion }] of members.entries()) {
      rows.push({ kind, index, number: criterion.id || String(at + 1), name: criterion.name });
    }
  };
  extras('bonus', BONUS_HEADING, bonus);
  extras('penalty', PENALTY_HEADING, penalty);
  rows.push({ kind: 'total', index: null, number: '', name: TOTAL_ROW });
  return rows;
}

import { finding, type CellPlace, type Finding, type Saying } from '../../findings/finding';
import type { Plan } from '../plan';
import type { PlanReading } from '../schema/read-plan';
import type { PlanRow, TableKey } from '../schema/tables';
import type { Source } from '../source';

/** What a check of a plan may rest on: the plan, and where its values stand. */
export type PlanUnderReview = Pick<PlanReading, 'plan' | 'place' | 'present'>;

/** One check of a plan: what it finds, in the order of the tables. */
export type PlanCheck = (review: PlanUnderReview) => Finding[];

/** A finding at the cell of a value. */
export function at<K extends TableKey>(
  { place, plan }: PlanUnderReview,
  [table, row, column]: readonly [K, number, keyof PlanRow<K> & string],
  saying: Saying,
  related: readonly (CellPlace | null)[] = [],
): Finding {
  const { section = '', words = '' } = (plan[table][row] as { source?: Source } | undefined)?.source ?? {};
  const source = words === '' ? '' : section;
  return finding({
    ...saying,
    cell: place(table, row, column),
    ...(related.length > 0 && { related: related.filter((one) => one !== null) }),
    ...(source && { source }),
  });
}

/** A finding about the plan as a whole. */
export function overall(saying: Saying): Finding {
  return finding({ ...saying, cell: null });
}

/** A plan that stands in no workbook, such as a preset. */
export function notWritten(plan: Plan): PlanUnderReview {
  return { plan, present: new Set(), place: () => null };
}

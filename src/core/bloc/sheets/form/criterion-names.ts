import { isSameName } from '../../../names/same-name';
import type { Criterion } from '../../../plan/plan';
import { isItem, type FormRow } from './rows';

/** The number and the text by which rows of the records name a criterion. */
export interface CriterionName {
  /** With its group where the number alone is not enough. */
  readonly criterion: string;
  readonly content: string;
}

/** What records call each criterion, by its position in the plan. */
export function criterionNames(
  criteria: readonly Criterion[],
  rows: readonly FormRow[],
): ReadonlyMap<number, CriterionName> {
  const items = rows.filter(isItem).map(({ index, number }) => {
    const { id, name, group } = criteria[index]!;
    return { index, criterion: id || number, content: name, group };
  });
  return new Map(
    items.map(({ index, criterion, content, group }) => {
      const isShared = items.some((other) => other.index !== index && isSameName(other.criterion, criterion));
      return [index, { criterion: isShared && group !== '' ? `${group}/${criterion}` : criterion, content }] as const;
    }),
  );
}

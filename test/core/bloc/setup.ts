import { factWords, type FactKey } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { AWARDS, BANDS, CRITERIA, FACTS, UNITS, type PlanRow } from '../../../src/core/plan/schema/tables';

interface Parts {
  readonly facts?: Partial<Record<FactKey, string>>;
  readonly criteria: readonly Partial<PlanRow<'criteria'>>[];
  readonly units?: readonly Partial<PlanRow<'units'>>[];
  readonly bands?: readonly Partial<PlanRow<'bands'>>[];
  readonly awards?: readonly Partial<PlanRow<'awards'>>[];
}

/** A plan for scoring, from what matters of it. */
export function planOf({ facts = {}, criteria, units = [], bands = [], awards = [] }: Parts): Plan {
  return {
    ...EMPTY_PLAN,
    facts: rowsOf(
      FACTS,
      (Object.keys(facts) as FactKey[]).map((key) => ({ key: factWords(key), value: facts[key]! })),
    ),
    criteria: rowsOf(CRITERIA, criteria),
    units: rowsOf(UNITS, units),
    bands: rowsOf(BANDS, bands),
    awards: rowsOf(AWARDS, awards),
  };
}

export const group = (id: string, maximum: number | null = null): Partial<PlanRow<'criteria'>> => ({
  id,
  kind: 'group',
  name: `Nhóm ${id}`,
  maximum,
});
export const item = (
  id: string,
  maximum: number | null,
  more: Partial<PlanRow<'criteria'>> = {},
): Partial<PlanRow<'criteria'>> => ({
  id,
  kind: 'criterion',
  group: id.split('.')[0]!,
  name: `Tiêu chí ${id}`,
  maximum,
  ...more,
});

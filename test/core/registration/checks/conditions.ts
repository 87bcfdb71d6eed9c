import { cellAddress } from '../../../../src/core/findings/address';
import type { Cell } from '../../../../src/core/numbers/cell';
import { factWords } from '../../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { CONDITIONS, FACTS, type PlanRow } from '../../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../../src/core/registration/checks/check-registration';
import type { Holdings } from '../../../../src/core/registration/people/history';
import { readRegistration } from '../../../../src/core/registration/reading/read-registration';
import { cells, UNITS } from '../setup';

const source = { section: 'II.3', words: '' };
/** A plan of nothing but its year and conditions, which stand in one clause unless they say otherwise. */
export const planOf = (conditions: readonly Partial<PlanRow<'conditions'>>[], year = '2022'): Plan => ({
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: year }]),
  conditions: rowsOf(
    CONDITIONS,
    conditions.map((one) => ({ source, ...one })),
  ),
});

/** All that is told of a table, a finding a line. */
export function told(plan: Plan, values: readonly (readonly Cell[])[], holdings: Holdings | null = null): string[] {
  const registration = readRegistration([cells(values)], UNITS);
  const found = checkRegistration({ registration, plan, units: UNITS, rounding: 'down', coverage: 'part', holdings });
  return found.map(
    ({ code, variant, gravity, cell, values: own, source: section }) =>
      `${gravity} ${code}${variant ? ` (${variant})` : ''} ${cell ? cellAddress(cell) : '–'} ${JSON.stringify(own)} ${section ?? ''}`,
  );
}

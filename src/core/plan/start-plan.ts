import { factWords } from './facts';
import { lastDayOf } from './last-day';
import { EMPTY_PLAN, type Plan } from './plan';
import { rowsOf } from './schema/table';
import { FACTS } from './schema/tables';

/**
 * The layout of the tables. A workbook with a higher number was written by a later version. Layout 1 had fewer
 * columns: no notes in TD_Plan, no marks to confirm in TD_Criteria; layout 2 no least shares in TD_Conditions; layout 3
 * did not say in TD_Awards what bars a unit.
 */
export const SCHEMA = 4;

/** What every plan is asked for, so that there is a row to fill in. */
const ASKED = ['title', 'number', 'issuer', 'signed', 'signer', 'year', 'rules'] as const;

/** A plan with nothing in it but the rows to fill in. */
export const BLANK_PLAN: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(
    FACTS,
    ASKED.map((key) => ({ key: factWords(key) })),
  ),
};

/**
 * A plan as it goes into a workbook: with the number of its layout, and the last valid day beside each phrase.
 */
export function startPlan(plan: Plan, presetId: string): Plan {
  const own = rowsOf(FACTS, [
    { key: factWords('schema'), value: String(SCHEMA) },
    { key: factWords('preset'), value: presetId },
  ]);
  return {
    ...plan,
    facts: [...plan.facts, ...own],
    deadlines: plan.deadlines.map((deadline) => ({ ...deadline, lastDay: deadline.lastDay ?? lastDayOf(deadline) })),
  };
}

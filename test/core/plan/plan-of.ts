import { toSerial } from '../../../src/core/dates/serial';
import { factWords, type FactKey } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { notWritten } from '../../../src/core/plan/review/check';
import { reviewPlan } from '../../../src/core/plan/review/review-plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { TABLE_KEYS, TABLES, type PlanRow, type TableKey } from '../../../src/core/plan/schema/tables';

/** The rows of a plan by what they say; the rest is blank. */
export type Rows = { readonly [K in TableKey]?: readonly Partial<PlanRow<K>>[] };
export const planOf = (rows: Rows): Plan => ({
  ...EMPTY_PLAN,
  ...Object.fromEntries(TABLE_KEYS.map((key) => [key, rowsOf(TABLES[key] as never, (rows[key] ?? []) as never)])),
});
export const facts = (stated: Partial<Record<FactKey, string>>) =>
  Object.entries(stated).map(([key, value]) => ({ key: factWords(key as FactKey), value }));
export const day = (text: string): number => {
  const [date, month, year] = text.split('/').map(Number);
  return toSerial({ year: year!, month: month!, day: date! });
};
/** What is found besides what a plan merely leaves open. */
export const found = (rows: Rows): string[] =>
  reviewPlan(notWritten(planOf(rows)))
    .filter(({ gravity }) => gravity !== 'information')
    .map(({ code, gravity, values }) => `${gravity} ${code} ${JSON.stringify(values)}`);
export const codes = (rows: Rows): string[] => reviewPlan(notWritten(planOf(rows))).map(({ code }) => code);

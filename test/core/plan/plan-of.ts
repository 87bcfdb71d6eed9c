import type { Cell } from '../../../src/core/numbers/cell';
import { toSerial } from '../../../src/core/dates/serial';
import { cellAddress } from '../../../src/core/findings/address';
import type { Finding } from '../../../src/core/findings/finding';
import { factWords, type FactKey } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { notWritten } from '../../../src/core/plan/review/check';
import { reviewPlan } from '../../../src/core/plan/review/review-plan';
import { readPlan } from '../../../src/core/plan/schema/read-plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { writePlan } from '../../../src/core/plan/schema/write-plan';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import { golden } from '../../golden/golden';
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

/** The tables of a plan as a workbook holds them, somewhere on sheets of their own, without the columns of these headings. */
export function tablesOf(plan: Plan, without: readonly string[] = [], suffix = ''): Map<string, SheetCells> {
  return new Map(
    writePlan(plan).map(({ name, columns, rows }) => {
      const kept = columns.flatMap(({ heading }, at) => (without.includes(heading) ? [] : [at]));
      const cells: Cell[][] = [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])];
      const values = cells.map((row) => kept.map((at) => row[at]));
      return [`${name}${suffix}`, { name: `Trang ${name}`, row: 4, column: 2, values }];
    }),
  );
}

/**
 * What the review finds of a plan, at its cells. All of it is held against the golden file, by what the plan says; a test then
 * asks for what it is about.
 */
function reviewed(rows: Rows): Finding[] {
  const plan = planOf(rows);
  const findings = reviewPlan({ ...notWritten(plan), place: readPlan(tablesOf(plan)).place });
  golden('review', rows, findings.map(line));
  return findings;
}

function line({ code, variant, gravity, cell, values, related = [], source = '' }: Finding): string {
  const places = [cell, ...related].map((place) => (place ? cellAddress(place) : '–'));
  return `${gravity} ${code}${variant ? ` (${variant})` : ''} ${places.join(' ')} ${JSON.stringify(values)} ${source}`.trim();
}

/** What is found besides what a plan merely leaves open. */
export const found = (rows: Rows): string[] =>
  reviewed(rows)
    .filter(({ gravity }) => gravity !== 'information')
    .map(
      ({ code, variant, gravity, values }) =>
        `${gravity} ${code}${variant ? ` (${variant})` : ''} ${JSON.stringify(values)}`,
    );
export const codes = (rows: Rows): string[] => reviewed(rows).map(({ code }) => code);

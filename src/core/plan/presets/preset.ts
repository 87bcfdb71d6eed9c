import type { Cell } from '../../numbers/cell';
import { factWords, type FactKey } from '../facts';
import { EMPTY_PLAN, type Plan } from '../plan';
import { rowsOf, type PlanTable } from '../schema/table';
import { TABLE_KEYS, TABLES, type PlanRow, type TableKey } from '../schema/tables';
import { BETWEEN_EXCERPTS, type Source } from '../source';

/** A kế hoạch mẫu: a plan to start from. */
export interface Preset {
  readonly id: string;
  /** Its name among the presets; Vietnamese, as the document's own. */
  readonly name: string;
  /** A plan of a real document, or a template for this year's. */
  readonly kind: 'document' | 'template';
  readonly plan: Plan;
  /** Who begins with it, where it is a template: who scores a bloc, or who looks after an agency's registrations. */
  readonly role?: 'leader' | 'officer';
}

type Rows = { readonly [K in TableKey]?: readonly Partial<PlanRow<K>>[] };

/** The section of a document, and excerpts of it. */
export function from(section: string, ...excerpts: readonly string[]): Source {
  return { section, words: excerpts.join(BETWEEN_EXCERPTS) };
}

export function statement(key: FactKey, value: string, source: Source): Partial<PlanRow<'facts'>> {
  return { key: factWords(key), value, source };
}

/** A plan from the rows of its tables. Days are written as in the document; those of the calendar become serials. */
export function presetPlan(rows: Rows): Plan {
  const tables = TABLE_KEYS.map((key) => {
    const table: PlanTable = TABLES[key];
    const days = Object.entries(table.columns).filter(([, { expects }]) => expects === 'date');
    const own = rowsOf(table, rows[key] ?? []).map((row) => ({
      ...row,
      ...Object.fromEntries(days.map(([key, column]) => [key, column.read(row[key] as Cell)])),
    }));
    return [key, own];
  });
  return { ...EMPTY_PLAN, ...(Object.fromEntries(tables) as Partial<Plan>) };
}

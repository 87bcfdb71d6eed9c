import type { Plan } from '../plan';
import type { PlanColumn } from './column';
import { TABLE_KEYS, TABLES } from './tables';

/** A plan with every value of every table made anew by its column. */
export function mapValues(plan: Plan, anew: (column: PlanColumn<unknown>, value: unknown) => unknown): Plan {
  const tables = TABLE_KEYS.map((key) => {
    const columns = Object.entries<PlanColumn<unknown>>(TABLES[key].columns);
    const rows: readonly Readonly<Record<string, unknown>>[] = plan[key];
    return [key, rows.map((row) => Object.fromEntries(columns.map(([name, one]) => [name, anew(one, row[name])])))];
  });
  return Object.fromEntries(tables) as Plan;
}

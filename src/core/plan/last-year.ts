import type { SheetCells } from '../table/sheet-cells';
import type { Plan } from './plan';
import { readPlan } from './schema/read-plan';

const PUT_AWAY = /^(TD_[a-z]+)_(\d{4})(?:_(\d+))?$/i;

/** The latest plan that was put away in the workbook when a new year began; null where there is none. */
export function lastYearPlan(tables: ReadonlyMap<string, SheetCells>): Plan | null {
  const years = new Map<string, Map<string, SheetCells>>();
  for (const [name, cells] of tables) {
    const match = PUT_AWAY.exec(name);
    if (!match) continue;
    const [, table = '', year = '', again = '1'] = match;
    const key = `${year} ${again.padStart(4, '0')}`;
    years.set(key, (years.get(key) ?? new Map<string, SheetCells>()).set(table, cells));
  }
  const latest = [...years.keys()].sort().at(-1);
  return latest === undefined ? null : readPlan(years.get(latest)!).plan;
}

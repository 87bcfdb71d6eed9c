import { readRecords, type Records } from '../../core/bloc/records/read-records';
import { UnitFinder } from '../../core/plan/find-unit';
import type { Plan } from '../../core/plan/plan';
import { readPlan } from '../../core/plan/schema/read-plan';
import type { SheetCells } from '../../core/table/sheet-cells';
import type { Workbook } from '../../workbook/workbook';
import { useFollowed, type Followed } from '../app/use-followed';

/** Every sheet is read. */
const PAUSE = 800;

/** What putting registrations together rests on. */
export interface RegistrationBook {
  readonly plan: Plan;
  readonly units: UnitFinder;
  readonly sheets: readonly SheetCells[];
  readonly records: Records;
}

/** The workbook as it is now. It follows what people edit. */
export function useRegistrationBook(): Followed<RegistrationBook> {
  return useFollowed(readBook, PAUSE);
}

async function readBook(workbook: Workbook): Promise<RegistrationBook> {
  const { sheets, tables, tableSheets } = await workbook.read('all', true);
  const { plan } = readPlan(tables);
  const others = sheets.filter(({ name }) => !tableSheets.has(name));
  return { plan, units: new UnitFinder(plan.units), sheets: others, records: readRecords(tables) };
}

import { lastYearPlan } from '../../core/plan/last-year';
import type { Plan } from '../../core/plan/plan';
import { readPlan, type PlanReading } from '../../core/plan/schema/read-plan';
import type { Workbook } from '../../workbook/workbook';
import { useFollowed, type Followed } from '../app/use-followed';

const PAUSE = 400;

export interface PlanState extends Omit<Followed<unknown>, 'value'> {
  /** Null until the workbook was read once. */
  readonly reading: PlanReading | null;
  /** The plan that was put away when this year's began; null where there is none. */
  readonly lastYear: Plan | null;
}

/** The plan as the workbook holds it now. It follows what people edit in the sheets. */
export function usePlan(): PlanState {
  const { value, ...rest } = useFollowed(readPlans, PAUSE);
  return { reading: value?.reading ?? null, lastYear: value?.lastYear ?? null, ...rest };
}

async function readPlans(workbook: Workbook): Promise<{ reading: PlanReading; lastYear: Plan | null }> {
  const tables = await workbook.readTables();
  return { reading: readPlan(tables), lastYear: lastYearPlan(tables) };
}

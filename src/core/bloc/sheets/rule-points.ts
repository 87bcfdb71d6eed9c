import type { Plan, PlanUnit } from '../../plan/plan';
import { pointsByRule } from '../points/by-rule';
import { targetCell, targetsOf } from './form/targets';
import type { FormEntry } from './read/read-form';

/** What the rule gives a unit for the result in its sheet: the plan's own target stands, the sheet's where the plan has none. */
export function rulePoints(plan: Plan, unit: PlanUnit, entry: FormEntry): number | null {
  const criterion = plan.criteria[entry.row.index]!;
  const own = targetCell(targetsOf(plan, criterion, unit));
  return pointsByRule(criterion, entry.value('result'), own === '' ? entry.value('target') : own);
}

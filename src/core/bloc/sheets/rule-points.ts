import { CLOSE } from '../../numbers/decimal';
import { readNumber } from '../../numbers/read-number';
import type { Plan, PlanUnit } from '../../plan/plan';
import { pointsByRule } from '../points/by-rule';
import { sizeOf } from '../points/size-of';
import { targetCell, targetsOf } from './form/targets';
import type { FormEntry } from './read/read-form';

/** What the rule gives a unit for the result in its sheet: the plan's own target stands, the sheet's where the plan has none. */
export function rulePoints(plan: Plan, unit: PlanUnit, entry: FormEntry): number | null {
  const criterion = plan.criteria[entry.row.index]!;
  const own = targetCell(targetsOf(plan, criterion, unit));
  return pointsByRule(criterion, entry.value('result'), own === '' ? entry.value('target') : own);
}

/** The unit's own points and those by the rule, where these are others; null where they are not, or one of them is not known. */
export function ruleDifference(
  plan: Plan,
  unit: PlanUnit,
  entry: FormEntry,
): { readonly points: number; readonly byRule: number } | null {
  const byRule = rulePoints(plan, unit, entry);
  const self = readNumber(entry.value('self'));
  if (byRule === null || typeof self !== 'number') return null;
  const points = sizeOf(entry.row.kind, self);
  return Math.abs(points - byRule) <= CLOSE ? null : { points, byRule };
}

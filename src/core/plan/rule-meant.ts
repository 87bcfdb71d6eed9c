import { isSameName } from '../names/same-name';
import { meantRule } from '../scoring/rules/meant-rule';
import type { Rule } from '../scoring/rules/rule';
import type { Criterion, Plan } from './plan';

/** The rule that a criterion's words mean, by whether the plan has targets for it; null where that is not sure. */
export function ruleMeantBy(plan: Pick<Plan, 'targets'>, { id, rule }: Criterion): Rule | null {
  return meantRule(
    rule,
    plan.targets.some(({ criterion }) => isSameName(criterion, id)),
  );
}

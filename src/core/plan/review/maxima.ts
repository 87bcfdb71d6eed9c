import type { Finding } from '../../findings/finding';
import { nameKey } from '../../names/same-name';
import { CLOSE } from '../../numbers/decimal';
import { exactDifference } from '../../numbers/exact';
import { exactSum } from '../../numbers/sum';
import { factChoice, factKey, factNumber } from '../facts';
import type { Criterion } from '../plan';
import { at, type PlanCheck, type PlanUnderReview } from './check';

/** The rows of a group, whatever way its code is written. */
function membersOf(criteria: readonly Criterion[], group: Criterion): readonly Criterion[] {
  return criteria.filter((one) => one !== group && one.group !== '' && nameKey(one.group) === nameKey(group.id));
}

/** Maxima that do not add up: criteria to their group, groups to the scale of the plan. */
export const maxima: PlanCheck = (review) => [...groups(review), ...scale(review)];

function groups(review: PlanUnderReview): Finding[] {
  const { criteria } = review.plan;
  return criteria.flatMap((group, row) => {
    if (group.kind !== 'group' || group.maximum === null) return [];
    const sum = total(membersOf(criteria, group));
    if (sum === null || Math.abs(sum - group.maximum) <= CLOSE) return [];
    const values = {
      name: group.name,
      maximum: group.maximum,
      sum,
      difference: Math.abs(exactDifference(sum, group.maximum)),
    };
    return [at(review, ['criteria', row, 'maximum'], { code: 'plan/group-sum', values })];
  });
}

function scale(review: PlanUnderReview): Finding[] {
  const { plan } = review;
  const wanted = factNumber(plan, 'scale');
  if (wanted === null) return [];
  const content = contentMaximum(plan.criteria);
  if (content === null) return [];
  const bonus = isBonusInside(plan) ? (factNumber(plan, 'bonusCap') ?? bonusMaxima(plan.criteria)) : 0;
  const sum = exactSum([content, bonus]);
  if (Math.abs(sum - wanted) <= CLOSE) return [];
  const row = plan.facts.findIndex(({ key, value }) => factKey(key) === 'scale' && value !== '');
  const values = { scale: wanted, sum, bonus, difference: Math.abs(exactDifference(sum, wanted)) };
  return [at(review, ['facts', row, 'value'], { code: 'plan/scale-sum', values })];
}

/** What all criteria and groups come to, without bonus and penalty; null while some have no maximum. */
export function contentMaximum(criteria: readonly Criterion[]): number | null {
  const ids = new Set(criteria.filter(({ kind }) => kind === 'group').map(({ id }) => nameKey(id)));
  const isTop = ({ kind, group }: Criterion): boolean =>
    kind !== 'bonus' && kind !== 'penalty' && (group === '' || !ids.has(nameKey(group)));
  return total(criteria.filter(isTop).map((one) => ({ ...one, maximum: maximumOf(one, criteria) })));
}

/** A group's own maximum, or what its criteria add up to. */
function maximumOf(one: Criterion, criteria: readonly Criterion[]): number | null {
  if (one.maximum !== null || one.kind !== 'group') return one.maximum;
  return total(membersOf(criteria, one));
}

/** Null where one of them has no maximum yet, or there are none. */
function total(criteria: readonly Criterion[]): number | null {
  const counted = criteria.filter(({ kind }) => kind !== 'bonus' && kind !== 'penalty');
  const values = counted.map(({ maximum }) => maximum);
  return values.length === 0 || values.includes(null) ? null : exactSum(values as number[]);
}

function bonusMaxima(criteria: readonly Criterion[]): number {
  return exactSum(criteria.filter(({ kind }) => kind === 'bonus').map(({ maximum }) => maximum ?? 0));
}

function isBonusInside(plan: PlanUnderReview['plan']): boolean {
  return factChoice(plan, 'bonusPlace') === 0;
}

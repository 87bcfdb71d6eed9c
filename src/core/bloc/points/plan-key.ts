import { nameKey } from '../../names/same-name';
import { fact, factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';

const LONGEST = 200;

/** What a score sheet carries to tell which plan it was made from: year, number and title. */
export function planKey(plan: Plan): string {
  return [fact(plan, 'year'), fact(plan, 'number'), fact(plan, 'title')].join('|').slice(0, LONGEST);
}

export function isSamePlan(key: string, plan: Plan): boolean {
  return nameKey(key) === nameKey(planKey(plan));
}

/** The year of a plan's key; null where it tells none. */
export function yearOfKey(key: string): number | null {
  const year = /^\s*(\d{4})\b/.exec(key);
  return year ? Number(year[1]) : null;
}

export function yearOfPlan(plan: Plan): number | null {
  return factNumber(plan, 'year');
}

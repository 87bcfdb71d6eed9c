import type { Finding, Gravity } from '../../findings/finding';
import type { PlanReading } from '../schema/read-plan';
import { awards } from './awards';
import { bands } from './bands';
import type { PlanCheck, PlanUnderReview } from './check';
import { classOrder } from './class-order';
import { criterionRules } from './criterion-rules';
import { impossibleDays, unreadablePhrases, wrongYears } from './days';
import { deadlines } from './deadlines';
import { maxima } from './maxima';
import { facts, unconfirmed } from './open-facts';
import { references } from './references';
import { rounds } from './rounds';
import { units } from './units';

const CHECKS: readonly PlanCheck[] = [
  facts,
  units,
  impossibleDays,
  unreadablePhrases,
  wrongYears,
  rounds,
  references,
  maxima,
  criterionRules,
  bands,
  classOrder,
  awards,
  deadlines,
  unconfirmed,
];

const ORDER: readonly Gravity[] = ['error', 'warning', 'information'];

/** Rà soát kế hoạch: everything that the checks find, those of others too, the gravest first. */
export function reviewPlan(
  review: PlanUnderReview & Partial<Pick<PlanReading, 'problems'>>,
  more: readonly PlanCheck[] = [],
): Finding[] {
  const findings = [...(review.problems ?? []), ...[...CHECKS, ...more].flatMap((check) => check(review))];
  return ORDER.flatMap((gravity) => findings.filter((finding) => finding.gravity === gravity));
}

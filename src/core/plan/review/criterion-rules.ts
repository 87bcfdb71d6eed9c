import type { Finding } from '../../findings/finding';
import { CLOSE } from '../../numbers/decimal';
import { parseRule } from '../../scoring/rules/parse-rule';
import { printRule } from '../../scoring/rules/print-rule';
import type { Rule, Tier } from '../../scoring/rules/rule';
import type { Criterion } from '../plan';
import { ruleMeantBy } from '../rule-meant';
import { at, overall, type PlanCheck, type PlanUnderReview } from './check';

/** Rules that cannot be read or do not fit their criterion, and criteria without rule or responsible unit. */
export const criterionRules: PlanCheck = (review) => {
  const scored = review.plan.criteria.map((criterion, row) => ({ criterion, row })).filter(isScored);
  return [
    ...review.plan.criteria.flatMap((criterion, row) => ofRule(review, criterion, row)),
    ...missing(review, scored, 'maximum', ({ maximum }) => maximum === null),
    ...missing(review, scored, 'rule', ({ rule }) => rule === ''),
    ...missing(review, scored, 'units', ({ units }) => units.length === 0),
  ];
};

interface Placed {
  readonly criterion: Criterion;
  readonly row: number;
}

function isScored({ criterion: { kind } }: Placed): boolean {
  return kind === 'criterion' || kind === null;
}

function ofRule(review: PlanUnderReview, criterion: Criterion, row: number): Finding[] {
  const { rule: text, name, maximum, direction } = criterion;
  if (text === '') return [];
  const reading = parseRule(text);
  if ('fault' in reading) {
    const meant = ruleMeantBy(review.plan, criterion);
    if (meant) {
      const notation = printRule(meant, 'vi');
      const told = at(review, ['criteria', row, 'rule'], {
        code: 'plan/rule-in-words',
        values: { name, rule: text, notation },
      });
      return [{ ...told, fix: { value: notation } }];
    }
    const values = { name, rule: text, reason: reading.fault };
    return [at(review, ['criteria', row, 'rule'], { code: 'plan/rule-unreadable', values })];
  }
  const findings: Finding[] = [];
  const best = bestTier(reading.rule);
  if (best !== null && maximum !== null && Math.abs(best - maximum) > CLOSE) {
    const values = { name, best, maximum };
    findings.push(at(review, ['criteria', row, 'maximum'], { code: 'plan/best-tier', values }));
  }
  const tiers = tiersOf(reading.rule);
  if (tiers && isJudged(reading.rule) && !isOrdered(tiers, reading.rule.kind === 'late')) {
    findings.push(at(review, ['criteria', row, 'rule'], { code: 'plan/tiers-order', values: { name, rule: text } }));
  }
  if (
    isJudged(reading.rule) &&
    direction !== null &&
    'isLower' in reading.rule &&
    reading.rule.isLower !== (direction === 'lower')
  ) {
    const values = { name, rule: text };
    findings.push(at(review, ['criteria', row, 'direction'], { code: 'plan/direction-differs', values }));
  }
  return findings;
}

/** What a plan leaves open everywhere is said once; what it leaves open here and there, at each cell. */
function missing(
  review: PlanUnderReview,
  scored: readonly Placed[],
  column: 'maximum' | 'rule' | 'units',
  isMissing: (criterion: Criterion) => boolean,
): Finding[] {
  const without = scored.filter(({ criterion }) => isMissing(criterion));
  if (without.length === 0) return [];
  if (without.length === scored.length) {
    return [overall({ code: `plan/all-without-${column}`, values: { count: scored.length } })];
  }
  return without.map(({ criterion: { name }, row }) =>
    at(review, ['criteria', row, column], { code: `plan/criterion-without-${column}`, values: { name } }),
  );
}

/** Tiers of bare results may count what is better the less there is of it. */
function isJudged(rule: Rule): boolean {
  return rule.kind !== 'tiers' || rule.isPercent;
}

function tiersOf(rule: Rule): readonly Tier[] | null {
  return rule.kind === 'tiers' || rule.kind === 'late' ? rule.tiers : null;
}

function bestTier(rule: Rule): number | null {
  const tiers = tiersOf(rule);
  return tiers && Math.max(...tiers.map(({ points }) => points));
}

/** A better result never gives fewer points: with lateness, the fewer days the better. */
function isOrdered(tiers: readonly Tier[], isLate: boolean): boolean {
  const fromWorst = [...tiers].sort((a, b) => (isLate ? b.bound - a.bound : a.bound - b.bound));
  return fromWorst.every((tier, index) => index === 0 || tier.points >= fromWorst[index - 1]!.points);
}

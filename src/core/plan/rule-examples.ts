import { CellError } from '../numbers/cell';
import type { Rule } from '../scoring/rules/rule';
import { score } from '../scoring/rules/score';

/** A result, and the points that a rule gives for it. */
export interface RuleExample {
  /** What the result is: a share of the target, a number, days late or incidents, yes or no. */
  readonly kind: 'attainment' | 'value' | 'days' | 'incidents' | 'yesno';
  readonly result: number;
  readonly points: number;
}

/** Three results that show what a rule does: at its best, a little short of that, and well below. */
export function ruleExamples(rule: Rule, maximum: number): RuleExample[] {
  return resultsFor(rule).flatMap(({ kind, result }) => {
    const points = pointsFor(rule, kind, result, maximum);
    return points instanceof CellError ? [] : [{ kind, result, points }];
  });
}

/** Where lower is better, a share is the target by the result. */
function pointsFor(rule: Rule, kind: RuleExample['kind'], result: number, maximum: number): number | CellError {
  if (kind !== 'attainment') return score(rule, result, 0, maximum);
  const isLower = 'isLower' in rule && rule.isLower;
  return isLower ? score(rule, 1, result, maximum) : score(rule, result, 1, maximum);
}

function resultsFor(rule: Rule): Omit<RuleExample, 'points'>[] {
  const of = (kind: RuleExample['kind'], results: readonly number[]) =>
    [...new Set(results)].slice(0, 3).map((result) => ({ kind, result }));
  switch (rule.kind) {
    case 'proportional':
      return of('attainment', rule.isLower ? [1, 0.965, 0.8] : [1.05, 0.965, 0.8]);
    case 'step':
      return of('attainment', rule.isLower ? [1, 0.965, 0.8] : [1.03, 0.965, 0.8]);
    case 'threshold':
      return of('attainment', [1, rule.bound, Math.max(0, rule.bound - 0.001), rule.bound / 2]);
    case 'tiers': {
      const best = rule.tiers[0]!.bound;
      const last = rule.tiers.at(-1)!.bound;
      const little = rule.isPercent ? 0.001 : 0.1;
      return of(rule.isPercent ? 'attainment' : 'value', [
        best + little,
        last + little,
        Math.max(0, last - little),
        last / 2,
      ]);
    }
    case 'late': {
      const last = rule.tiers.at(-1)!.bound;
      return of('days', [0, last, last + 1, last + 2]);
    }
    case 'incident':
      return of('incidents', [0, 1, 2]);
    case 'yesno':
      return of('yesno', [1, 0]);
  }
}

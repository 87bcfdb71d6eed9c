import { readTitle } from '../../names/titles';
import { at, type PlanCheck } from './check';

/** Ratios without a base, and what a ratio needs and the plan leaves open. */
export const awards: PlanCheck = (review) =>
  review.plan.awards.flatMap(({ name, percent, base, scope, rounding }, row) => {
    if (percent === null) return [];
    if (base === '') return [at(review, ['plan/ratio-without-base', 'error'], ['awards', row, 'base'], { name })];
    const findings = [];
    if (!readTitle(base)) {
      findings.push(at(review, ['plan/base-not-counted', 'information'], ['awards', row, 'base'], { name, base }));
    }
    if (scope === null) {
      findings.push(at(review, ['plan/scope-open', 'information'], ['awards', row, 'scope'], { name }));
    }
    if (rounding === null) {
      findings.push(at(review, ['plan/rounding-open', 'information'], ['awards', row, 'rounding'], { name }));
    }
    return findings;
  });

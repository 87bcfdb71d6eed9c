import type { Finding } from '../../findings/finding';
import { readTitle } from '../../names/titles';
import { CLOSE } from '../../numbers/decimal';
import { fact } from '../facts';
import { namedVersion } from '../legal/versions';
import { at, type PlanCheck } from './check';

/** Ratios without a base or above the rules that the plan refers to, and what a ratio needs and the plan leaves open. */
export const awards: PlanCheck = (review) =>
  review.plan.awards.flatMap(({ name, title, percent, base, scope, rounding }, row) => {
    if (percent === null) return [];
    if (base === '') return [at(review, ['plan/ratio-without-base', 'error'], ['awards', row, 'base'], { name })];
    const findings: Finding[] = [];
    const rules = namedVersion(fact(review.plan, 'rules'));
    const own = title === '' ? undefined : rules?.awards.find((award) => award.title === title);
    if (rules && typeof own?.percent === 'number' && percent > own.percent + CLOSE) {
      const values = { name, percent, most: own.percent, rules: rules.name };
      findings.push(at(review, ['plan/ratio-above-rules', 'warning'], ['awards', row, 'percent'], values));
    }
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

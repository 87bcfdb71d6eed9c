import type { Finding } from '../../findings/finding';
import { isSameName } from '../../names/same-name';
import { readTitle } from '../../names/titles';
import { CLOSE } from '../../numbers/decimal';
import { fact } from '../facts';
import { namedVersion } from '../legal/versions';
import { at, type PlanCheck } from './check';

/** Ratios without a base or above the rules that the plan refers to, and what a ratio needs and the plan leaves open. */
export const awards: PlanCheck = (review) =>
  review.plan.awards.flatMap(({ name, title, percent, base, scope, rounding, leastClass }, row) => {
    const findings: Finding[] = [];
    if (leastClass !== '' && !review.plan.bands.some((band) => isSameName(band.name, leastClass))) {
      const values = { name, found: leastClass };
      findings.push(at(review, ['awards', row, 'leastClass'], { code: 'plan/class-unknown', values }));
    }
    if (percent === null) return findings;
    if (base === '')
      return [...findings, at(review, ['awards', row, 'base'], { code: 'plan/ratio-without-base', values: { name } })];
    const rules = namedVersion(fact(review.plan, 'rules'));
    const own = title === '' ? undefined : rules?.awards.find((award) => award.title === title);
    if (rules && typeof own?.percent === 'number' && percent > own.percent + CLOSE) {
      const values = { name, percent, most: own.percent, rules: rules.name };
      findings.push(at(review, ['awards', row, 'percent'], { code: 'plan/ratio-above-rules', values }));
    }
    if (!readTitle(base)) {
      findings.push(at(review, ['awards', row, 'base'], { code: 'plan/base-not-counted', values: { name, base } }));
    }
    if (scope === null) {
      findings.push(at(review, ['awards', row, 'scope'], { code: 'plan/scope-open', values: { name } }));
    }
    if (rounding === null) {
      findings.push(at(review, ['awards', row, 'rounding'], { code: 'plan/rounding-open', values: { name } }));
    }
    return findings;
  });

import { folded } from '../../names/fold';
import { FACT_CHOICES, factKey, factRows, readFactNumber, type FactKey } from '../facts';
import { namedVersion } from '../legal/versions';
import { FACTS, type TableKey } from '../schema/tables';
import { at, overall, type PlanCheck } from './check';

const NUMBERS: ReadonlySet<FactKey> = new Set<FactKey>(['year', 'scale', 'bonusCap', 'penaltyCap', 'decimals']);
const CONFIRMABLE: readonly TableKey[] = [
  'facts',
  'rounds',
  'occasions',
  'activities',
  'criteria',
  'targets',
  'deadlines',
];

/** Facts that cannot be read, a plan without its year, and rules that are none of the versions known. */
export const facts: PlanCheck = (review) => {
  if (review.plan.facts.length === 0) {
    const isMissing = !review.present.has('facts') && review.present.size > 0;
    return isMissing ? [overall('plan/table-missing', 'error', { table: FACTS.sheet })] : [];
  }
  const findings = review.plan.facts.flatMap(({ key, value }, row) => {
    const known = factKey(key);
    if (known === null || value === '') return [];
    if (known === 'rules' && !namedVersion(value)) {
      return [at(review, ['plan/rules-unknown', 'information'], ['facts', row, 'value'], { found: value })];
    }
    const choices = FACT_CHOICES[known];
    if (choices && !choices.some((words) => folded(words) === folded(value))) {
      const values = { fact: key, found: value, choices: choices.join('; ') };
      return [at(review, ['plan/fact-unknown-word', 'error'], ['facts', row, 'value'], values)];
    }
    if (!NUMBERS.has(known)) return [];
    if (readFactNumber(value) !== null) return [];
    return [at(review, ['plan/fact-not-a-number', 'error'], ['facts', row, 'value'], { fact: key, found: value })];
  });
  const isYearMissing = factRows(review.plan, 'year').length === 0;
  return isYearMissing ? [...findings, overall('plan/year-missing', 'information')] : findings;
};

/** What was carried over from last year and waits for somebody to look at it. */
export const unconfirmed: PlanCheck = (review) =>
  CONFIRMABLE.flatMap((table) =>
    review.plan[table].flatMap((row, index) => {
      if (!('confirm' in row) || row.confirm !== 'pending') return [];
      const name = 'content' in row ? row.content : 'name' in row ? row.name : `${row.key}: ${row.value}`;
      return [at(review, ['plan/unconfirmed', 'warning'], [table, index, 'confirm' as never], { name })];
    }),
  );

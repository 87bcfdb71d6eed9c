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
    return isMissing ? [overall({ code: 'plan/table-missing', values: { table: FACTS.sheet } })] : [];
  }
  const findings = review.plan.facts.flatMap(({ key, value }, row) => {
    const known = factKey(key);
    if (known === null || value === '') return [];
    if (known === 'rules' && !namedVersion(value)) {
      return [at(review, ['facts', row, 'value'], { code: 'plan/rules-unknown', values: { found: value } })];
    }
    const choices = FACT_CHOICES[known];
    if (choices && !choices.some((words) => folded(words) === folded(value))) {
      const values = { fact: key, found: value, choices: choices.join('; ') };
      return [at(review, ['facts', row, 'value'], { code: 'plan/fact-unknown-word', values })];
    }
    if (!NUMBERS.has(known)) return [];
    if (readFactNumber(value) !== null) return [];
    return [
      at(review, ['facts', row, 'value'], { code: 'plan/fact-not-a-number', values: { fact: key, found: value } }),
    ];
  });
  const isYearMissing = factRows(review.plan, 'year').length === 0;
  return isYearMissing ? [...findings, overall({ code: 'plan/year-missing', values: {} })] : findings;
};

/** What was carried over from last year and waits for somebody to look at it. */
export const unconfirmed: PlanCheck = (review) =>
  CONFIRMABLE.flatMap((table) =>
    review.plan[table].flatMap((row, index) => {
      if (!('confirm' in row) || row.confirm !== 'pending') return [];
      const name = 'content' in row ? row.content : 'name' in row ? row.name : `${row.key}: ${row.value}`;
      return [at(review, [table, index, 'confirm' as never], { code: 'plan/unconfirmed', values: { name } })];
    }),
  );

import { factKey } from '../../plan/facts';
import { at, overall, type PlanCheck } from '../../plan/review/check';
import { scoreTree } from '../points/score-tree';
import { tieKeysOf } from '../points/scoring-rules';
import { readTieKey } from './tie-keys';

/** A plan that gives classes or awards by points and has no criterion; one for registrations alone needs none. */
export const criteriaMissing: PlanCheck = ({ plan: { criteria, bands, awards } }) => {
  const asksForPoints = bands.length > 0 || awards.some(({ perBloc }) => perBloc !== null);
  return criteria.length === 0 && asksForPoints ? [overall({ code: 'plan/criteria-missing', values: {} })] : [];
};

/** Words of the plan that are to decide between equal totals and name neither a group, a criterion, bonus nor penalty. */
export const unknownTieKeys: PlanCheck = (review) => {
  const { plan } = review;
  const tree = scoreTree(plan.criteria);
  return plan.facts.flatMap(({ key, value }, row) => {
    if (factKey(key) !== 'tieKeys') return [];
    return tieKeysOf(value)
      .filter((words) => readTieKey(words, tree, plan.criteria) === null)
      .map((words) => at(review, ['facts', row, 'value'], { code: 'plan/tie-key-unknown', values: { found: words } }));
  });
};

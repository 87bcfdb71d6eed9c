import type { Finding } from '../../findings/finding';
import { nameKey } from '../../names/same-name';
import { at, type PlanCheck } from './check';

/** Codes of criteria that stand twice, and rows that belong to a code that is not there. */
export const references: PlanCheck = (review) => {
  const { criteria, targets } = review.plan;
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [row, { id }] of criteria.entries()) {
    if (id === '') continue;
    const before = first.get(nameKey(id));
    if (before === undefined) first.set(nameKey(id), row);
    else {
      const place = review.place('criteria', before, 'id');
      findings.push(at(review, ['criteria', row, 'id'], { code: 'plan/code-twice', values: { id } }, [place]));
    }
  }
  for (const [row, { group, id }] of criteria.entries()) {
    if (group === '' || (first.has(nameKey(group)) && nameKey(group) !== nameKey(id))) continue;
    findings.push(at(review, ['criteria', row, 'group'], { code: 'plan/code-unknown', values: { id: group } }));
  }
  for (const [row, { criterion }] of targets.entries()) {
    if (criterion === '' || first.has(nameKey(criterion))) continue;
    findings.push(at(review, ['targets', row, 'criterion'], { code: 'plan/code-unknown', values: { id: criterion } }));
  }
  return findings;
};

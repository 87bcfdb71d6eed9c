import { asNotNegative } from '../../numbers/bounds';
import { CellError, isBlank, type Cell } from '../../numbers/cell';
import { readNumber } from '../../numbers/read-number';
import type { Criterion } from '../../plan/plan';
import { parseRule } from '../../scoring/rules/parse-rule';
import { readResult, readsMaximum, readsTarget, score } from '../../scoring/rules/score';

/**
 * The points that a criterion's rule gives for a result, as THIDUA.SCORE gives them; null where there is no rule, the result is
 * blank or not assigned, or anything that the rule rests on cannot be read.
 */
export function pointsByRule({ rule: text, maximum }: Criterion, result: Cell, target: Cell): number | null {
  if (text === '' || isBlank(result)) return null;
  const reading = parseRule(text);
  if ('fault' in reading) return null;
  const { rule } = reading;
  const level = readsTarget(rule) ? numberIn(target) : 0;
  const most = readsMaximum(rule) ? numberIn(maximum) : 0;
  if (level === null || most === null) return null;
  const achieved = readResult(rule, result);
  if (achieved instanceof CellError) return null;
  const points = score(rule, achieved, level, most);
  return points instanceof CellError ? null : points;
}

function numberIn(cell: Cell): number | null {
  const value = isBlank(cell) ? null : readNumber(cell);
  return typeof value === 'number' ? asNotNegative(value) : null;
}

import { valueError, type CellError } from '../../core/numbers/cell';
import type { RuleFault } from '../../core/scoring/rules/parse-rule';

/** The error of a rule that cannot be read: where, what stands there and what was expected. */
export function ruleError({ at, found, expected }: RuleFault, row: number): CellError {
  const key = found === '' ? 'ruleEndsEarly' : 'ruleUnreadable';
  return valueError(key, { argument: 'rule', row, at, found, expected });
}

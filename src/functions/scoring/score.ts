import { CellError, isBlank, placed, type Cell } from '../../core/numbers/cell';
import { isNotAssigned, NOT_ASSIGNED_TEXT } from '../../core/numbers/not-assigned';
import { parseRule, type RuleReading } from '../../core/scoring/rules/parse-rule';
import { PROPORTIONAL, type Rule } from '../../core/scoring/rules/rule';
import { readResult, readsMaximum, readsTarget, score } from '../../core/scoring/rules/score';
import type { Descriptor, Value } from '../call/descriptor';
import { optional, required, requiredOrBlank, type Parameter } from '../call/parameter';
import { broadcast } from '../call/elementwise';
import { notNegativeAt } from '../call/read';
import { remembered } from '../../core/names/remembered';
import { ruleError } from '../call/rule-error';

const parameters: readonly Parameter[] = [
  required('actual'),
  requiredOrBlank('target'),
  requiredOrBlank('max'),
  optional('rule'),
];

/** SCORE with a reader of rules; each rule text is read once however many rows name it. */
export function scoreWith(read: (text: string) => RuleReading): Descriptor {
  const readRule = remembered(read);

  /** What is blank or not assigned depends on what the rule reads, so the rule is looked at first. */
  function element([actual, target, max, ruleCell]: readonly Cell[], row: number): Value {
    if (isBlank(actual)) return '';
    const rule = readRuleCell(ruleCell, row);
    const needsTarget = rule instanceof CellError || readsTarget(rule);
    const needsMaximum = rule instanceof CellError || readsMaximum(rule);
    if (!(rule instanceof CellError) && ((needsTarget && isBlank(target)) || (needsMaximum && isBlank(max)))) return '';
    if (isMark(actual) || (needsTarget && isMark(target)) || (needsMaximum && isMark(max))) return NOT_ASSIGNED_TEXT;
    if (rule instanceof CellError) return rule;
    const result = readResult(rule, actual);
    if (result instanceof CellError) return placed(result, { argument: 'actual', row });
    const targetValue = needsTarget ? notNegativeAt(target, 'target', row) : 0;
    if (targetValue instanceof CellError) return targetValue;
    const maximum = needsMaximum ? notNegativeAt(max, 'max', row) : 0;
    if (maximum instanceof CellError) return maximum;
    return score(rule, result, targetValue!, maximum!);
  }

  function readRuleCell(cell: Cell, row: number): Rule | CellError {
    if (isBlank(cell)) return PROPORTIONAL;
    const reading = readRule(typeof cell === 'string' ? cell : String(cell));
    return 'rule' in reading ? reading.rule : ruleError(reading.fault, row);
  }

  return {
    id: 'SCORE',
    parameters,
    result: 'matrix',
    compute: (args) => broadcast(parameters, args, element),
  };
}

export const SCORE = scoreWith(parseRule);

function isMark(cell: Cell): boolean {
  return typeof cell === 'string' && isNotAssigned(cell);
}

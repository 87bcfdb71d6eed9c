import { parseRule } from '../../core/scoring/rules/parse-rule';
import { required } from '../call/parameter';
import { elementwiseFunction } from '../call/elementwise-function';
import { ruleError } from '../call/rule-error';
import { ruleSentence } from '../call/rule-sentence';

export const CHECKRULE = elementwiseFunction(
  { id: 'CHECKRULE', parameters: [required('rule')] },
  ([cell], row, language) => {
    const reading = parseRule(String(cell));
    return 'rule' in reading ? ruleSentence(reading.rule, language) : ruleError(reading.fault, row);
  },
);

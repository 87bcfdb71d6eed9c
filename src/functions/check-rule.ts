import { parseRule } from '../core/scoring/rules/parse-rule';
import { required } from './parameter';
import { elementwiseFunction } from './elementwise-function';
import { ruleError } from './rule-error';
import { ruleSentence } from './rule-sentence';

export const CHECKRULE = elementwiseFunction(
  { id: 'CHECKRULE', parameters: [required('rule')] },
  ([cell], row, language) => {
    const reading = parseRule(String(cell));
    return 'rule' in reading ? ruleSentence(reading.rule, language) : ruleError(reading.fault, row);
  },
);

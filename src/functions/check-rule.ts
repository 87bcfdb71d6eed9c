import { parseRule } from '../core/scoring/rules/parse-rule';
import { required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { ruleError } from './rule-error';
import { ruleSentence } from './rule-sentence';

const parameters: readonly Parameter[] = [required('rule')];

export const CHECKRULE: Descriptor = {
  id: 'CHECKRULE',
  group: 'scoring',
  parameters,
  result: 'matrix',
  compute(args, language) {
    return elementwise(parameters, args, ([cell], row) => {
      const reading = parseRule(String(cell));
      return 'rule' in reading ? ruleSentence(reading.rule, language) : ruleError(reading.fault, row);
    });
  },
};

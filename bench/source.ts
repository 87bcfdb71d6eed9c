export { parseRule } from '../src/core/scoring/rules/parse-rule';
export { registry } from '../src/functions/registry';
export { scoreWith } from '../src/functions/scoring/score';
export { wrap } from '../src/functions/call/wrap';

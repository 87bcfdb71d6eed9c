import { CellError, isBlank, valueError } from '../../core/numbers/cell';
import { awards, type AwardStep } from '../../core/ranking/awards';
import { orRefuse, requireSameCount } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { optional, repeating, required } from '../call/parameter';
import { inRows, type Range } from '../call/range';
import { rankInput } from './ranking-arguments';
import { wholeAt } from '../call/read';

/** Vietnamese whatever the interface: it goes into official tables. */
const UNDECIDED = 'Hội đồng quyết định';

export const AWARDS: Descriptor = {
  id: 'AWARDS',
  parameters: [
    required('scores'),
    required('counts'),
    required('labels'),
    optional('blocs'),
    optional('undecided', 'scalar'),
    repeating('tiebreaker'),
  ],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    args.refuseErrorValues();
    const input = rankInput(args, scores, args.optionalRange('blocs'));
    requireSameCount(args.range('counts'), args.range('labels'));
    args.refuseNotAssigned('counts', 'labels', 'blocs', 'undecided');
    const steps = readSteps(args.range('counts'), args.range('labels'));
    const undecided = args.scalar('undecided');
    const label = isBlank(undecided) ? UNDECIDED : (undecided as AwardStep['label']);
    return inRows(orRefuse(awards(input, steps, label)), scores.columns);
  },
};

/** How many get which label; where both are blank nothing is read. The first fault is the answer. */
function readSteps(counts: Range, labels: Range): readonly AwardStep[] | CellError {
  const steps: AwardStep[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    const label = labels.at(index);
    const item = index + 1;
    if (isBlank(counts.at(index)) && isBlank(label)) continue;
    const count = wholeAt(counts.at(index), 'counts', { item }) ?? valueError('isBlank', { argument: 'counts', item });
    if (count instanceof CellError) return count;
    if (isBlank(label) || label instanceof CellError) return valueError('isBlank', { argument: 'labels', item });
    steps.push({ count, label });
  }
  return steps;
}

import { CellError, isBlank, valueError } from '../core/numbers/cell';
import { isNotAssigned } from '../core/numbers/not-assigned';
import { awards, type AwardStep } from '../core/ranking/awards';
import { orRefuse, Refusal, requireSameCount } from './arguments';
import { optional, repeating, required, type Descriptor } from './descriptor';
import { inRows, type Range } from './range';
import { rankInput } from './ranking-arguments';
import { wholeAt } from './read';

/** Vietnamese whatever the interface: it goes into official tables. */
const UNDECIDED = 'Hội đồng quyết định';

export const AWARDS: Descriptor = {
  id: 'AWARDS',
  group: 'ranking',
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
    const steps = readSteps(args.range('counts'), args.range('labels'));
    const undecided = args.scalar('undecided');
    const label = isBlank(undecided) ? UNDECIDED : (undecided as AwardStep['label']);
    return inRows(orRefuse(awards(input, steps, label)), scores.columns);
  },
};

/** How many get which label, row by row; rows with both blank are skipped. */
function readSteps(counts: Range, labels: Range): AwardStep[] {
  requireSameCount(counts, labels);
  return counts.cells.flatMap((countCell, index): AwardStep[] => {
    const label = labels.cells[index];
    const row = index + 1;
    if (isBlank(countCell) && isBlank(label)) return [];
    const count = orRefuse(wholeAt(countCell, 'counts', row));
    if (count === undefined) throw new Refusal(valueError('isBlank', { argument: 'counts', row }));
    if (isBlank(label) || label instanceof CellError)
      throw new Refusal(valueError('isBlank', { argument: 'labels', row }));
    if (typeof label === 'string' && isNotAssigned(label)) {
      throw new Refusal(valueError('notAssignedHere', { argument: 'labels', row }));
    }
    return [{ count, label: label }];
  });
}

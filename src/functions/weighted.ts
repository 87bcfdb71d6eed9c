import { CellError, valueError } from '../core/numbers/cell';
import { readUnassigned } from '../core/scoring/unassigned';
import { readWeights, weighted } from '../core/scoring/weighted';
import { Refusal } from './arguments';
import { optional, required, type Descriptor, type Value } from './descriptor';
import { keyword } from './keyword';
import { sizeText, type Range } from './range';

type Treatment = 'exclude' | 'zero' | null;

const treatments = keyword<Treatment>('unassigned', 'treatment', null, (text) => {
  const treatment = readUnassigned(text);
  return treatment === 'exclude' || treatment === 'zero' ? treatment : null;
});

export const WEIGHTED: Descriptor = {
  id: 'WEIGHTED',
  parameters: [required('scores'), required('weights'), optional('unassigned', 'scalar')],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    const weightRange = args.range('weights');
    const criteria = weightRange.cells.length;
    const unitsInRows = scores.columns === criteria;
    if (!unitsInRows && scores.rows !== criteria) throw new Refusal(sizesDiffer(scores, weightRange));
    const weights = readWeights(weightRange.cells);
    const treatment = treatments.read(args.scalar('unassigned'));
    const units = unitsInRows ? scores.rows : scores.columns;
    const results: Value[] = [];
    for (let unit = 0; unit < units; unit += 1) {
      const own = unitsInRows
        ? scores.cells.slice(unit * criteria, (unit + 1) * criteria)
        : scores.cells.filter((_, index) => index % scores.columns === unit);
      const errorValue = own.find((cell) => cell instanceof CellError);
      if (errorValue instanceof CellError) results.push(errorValue);
      else if (weights instanceof CellError) results.push(weights);
      else if (treatment instanceof CellError) results.push(treatment);
      else results.push(weighted(own, weights, treatment, unit + 1));
    }
    return unitsInRows ? results.map((value) => [value]) : [results];
  },
};

function sizesDiffer(scores: Range, weights: Range): CellError {
  const values = { first: 'scores', firstSize: sizeText(scores), second: 'weights', secondSize: sizeText(weights) };
  return valueError('sizesDiffer', values);
}

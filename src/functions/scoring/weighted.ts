import { CellError, firstErrorValue, type Cell } from '../../core/numbers/cell';
import { FastMeans } from '../../core/scoring/fast-means';
import { MEAN_TREATMENTS, readMeanTreatment } from '../../core/scoring/unassigned';
import { readWeights, weighted } from '../../core/scoring/weighted';
import { Refusal, sizesDiffer } from '../call/arguments';
import type { Descriptor, Value } from '../call/descriptor';
import { optional, required } from '../call/parameter';
import { keyword } from '../call/keyword';
import type { Range } from '../call/range';

type Treatment = ReturnType<typeof readMeanTreatment>;

const treatmentOf = keyword<Treatment>('unassigned', MEAN_TREATMENTS, null, readMeanTreatment);

export const WEIGHTED: Descriptor = {
  id: 'WEIGHTED',
  parameters: [required('scores'), required('weights'), optional('unassigned', 'scalar')],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    const weightRange = args.range('weights');
    const criteria = weightRange.length;
    const unitsInRows = scores.columns === criteria;
    if (!unitsInRows && scores.rows !== criteria) throw new Refusal(sizesDiffer(scores, weightRange));
    const weights = readWeights(weightRange.cells);
    const treatment = treatmentOf(args.scalar('unassigned'));
    const isSpoiled = weights instanceof CellError || treatment instanceof CellError;
    const fast = isSpoiled ? null : new FastMeans(weights);
    const units = unitsInRows ? scores.rows : scores.columns;
    if (!unitsInRows) return [Array.from({ length: units }, (_, unit) => unitMean(unit))];
    const rows = new Array<Value[]>(units);
    for (let unit = 0; unit < units; unit += 1) {
      const mean = fast ? fast.of(scores.values[unit]!) : NaN;
      rows[unit] = [Number.isNaN(mean) ? unitMean(unit) : mean];
    }
    return rows;

    function unitMean(unit: number): Value {
      const own = scoresOf(scores, unit, unitsInRows);
      const fault = firstErrorValue(own);
      if (fault) return fault;
      if (weights instanceof CellError) return weights;
      const place: Record<string, number> = unitsInRows ? { row: unit + 1 } : { column: unit + 1 };
      if (!(treatment instanceof CellError)) return weighted(own, weights, treatment, place);
      // What is wrong before the keyword is told before it.
      const mean = weighted(own, weights, 'zero', place);
      return mean instanceof CellError ? mean : treatment;
    }
  },
};

function scoresOf(scores: Range, unit: number, isRow: boolean): Cell[] {
  return Array.from({ length: isRow ? scores.columns : scores.rows }, (_, criterion) =>
    isRow ? scores.cell(unit, criterion) : scores.cell(criterion, unit),
  );
}

import { CellError, valueError, type Cell } from '../../core/numbers/cell';
import { total } from '../../core/scoring/total';
import { readUnassigned, TREATMENTS, type Unassigned } from '../../core/scoring/unassigned';
import { Refusal, requireSameCount, sizesDiffer } from '../call/arguments';
import type { Descriptor, Value } from '../call/descriptor';
import { optional, repeating, required, requiredOrBlank } from '../call/parameter';
import { keyword } from '../call/keyword';
import type { Range } from '../call/range';

const treatmentOf = keyword<Unassigned | null>('unassigned', TREATMENTS, null, readUnassigned);

export const TOTAL: Descriptor = {
  id: 'TOTAL',
  parameters: [required('points'), required('maxima'), optional('unassigned', 'scalar')],
  result: 'scalar',
  compute(args) {
    const points = args.range('points');
    const maxima = args.range('maxima');
    // An error value in the input comes before everything else, sizes included.
    args.refuseErrorValues();
    requireSameCount(points, maxima);
    return totalOf(points, maxima, args.scalar('unassigned'));
  },
};

export const BLOCTOTALS: Descriptor = {
  id: 'BLOCTOTALS',
  parameters: [required('maxima'), requiredOrBlank('unassigned', 'scalar'), { ...repeating('points'), isNeeded: true }],
  result: 'matrix',
  compute(args) {
    const maxima = args.range('maxima');
    const units = args.everyRepeated;
    if (units.length === 0) throw new Refusal(valueError('argumentMissing', { argument: 'points' }));
    const unassigned = args.scalar('unassigned');
    return units.map((points) => [
      points.length === maxima.length ? totalOf(points, maxima, unassigned) : sizesDiffer(maxima, points),
    ]);
  },
};

/** The total, or the error of the keyword where nothing before it is wrong. */
function totalOf(points: Range, maxima: Range, keywordCell: Cell): Value {
  if (keywordCell instanceof CellError) return keywordCell;
  const unassigned = treatmentOf(keywordCell);
  const keyworded = unassigned instanceof CellError ? 'zero' : unassigned;
  const result = total(points.cells, maxima.cells, keyworded, points.name);
  return result instanceof CellError || !(unassigned instanceof CellError) ? result : unassigned;
}

import { CellError } from '../core/numbers/cell';
import { total } from '../core/scoring/total';
import { readUnassigned, type Unassigned } from '../core/scoring/unassigned';
import { requireSameCount } from './arguments';
import { optional, required, type Descriptor } from './descriptor';
import { keyword } from './keyword';

const treatments = keyword<Unassigned | null>('unassigned', 'unassigned', null, readUnassigned);

export const TOTAL: Descriptor = {
  id: 'TOTAL',
  parameters: [required('points'), required('maxima'), optional('unassigned', 'scalar')],
  result: 'scalar',
  compute(args) {
    const points = args.range('points');
    const maxima = args.range('maxima');
    const keywordCell = args.scalar('unassigned');
    // An error value in the input comes before everything else, sizes included.
    for (const cell of [...points.cells, ...maxima.cells, keywordCell]) if (cell instanceof CellError) return cell;
    requireSameCount(points, maxima);
    const unassigned = treatments.read(keywordCell);
    if (!(unassigned instanceof CellError)) return total(points.cells, maxima.cells, unassigned);
    const withoutKeyword = total(points.cells, maxima.cells, 'zero');
    return withoutKeyword instanceof CellError ? withoutKeyword : unassigned;
  },
};

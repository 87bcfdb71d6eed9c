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
    requireSameCount(points, maxima);
    const keywordCell = args.scalar('unassigned');
    const unassigned = treatments.read(keywordCell);
    if (!(unassigned instanceof CellError)) return total(points.cells, maxima.cells, unassigned);
    // An error value in the input comes first, then what the ranges say, then an unreadable keyword.
    const withoutKeyword = total(points.cells, maxima.cells, 'zero');
    const isPlainError = withoutKeyword instanceof CellError && !withoutKeyword.reason;
    if (isPlainError || !(withoutKeyword instanceof CellError)) return isPlainError ? withoutKeyword : unassigned;
    return keywordCell instanceof CellError ? keywordCell : withoutKeyword;
  },
};

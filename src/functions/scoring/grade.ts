import { CellError, firstErrorValue, placed, valueError, type Cell } from '../../core/numbers/cell';
import { grade, readBands } from '../../core/scoring/grade';
import { Refusal } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { optional, required, type Parameter } from '../call/parameter';
import { elementwise } from '../call/elementwise';
import { numberAt } from '../call/read';

const parameters: readonly Parameter[] = [required('total'), required('bands'), optional('at_most')];
const perElement: readonly Parameter[] = [parameters[0]!, parameters[2]!];

export const GRADE: Descriptor = {
  id: 'GRADE',
  parameters,
  result: 'matrix',
  compute(args) {
    const range = args.range('bands');
    const fault = firstErrorValue(range.cells);
    if (fault) throw new Refusal(fault);
    const rows = range.values.map((_, row): [Cell, Cell] => [range.cell(row, 0), range.cell(row, 1)]);
    const bands =
      range.columns === 2 ? readBands(rows) : valueError('twoColumnsWanted', { argument: 'bands', size: range.size });
    return elementwise(
      perElement,
      args,
      ([totalCell, atMost], row) => {
        const total = numberAt(totalCell, 'total', row);
        if (total instanceof CellError) return total;
        if (bands instanceof CellError) return bands;
        const label = grade(total!, bands, atMost);
        return label instanceof CellError ? placed(label, { row }) : label;
      },
      { passedOn: ['total'] },
    );
  },
};

import { CellError, firstErrorValue, placed, valueError, type Cell } from '../core/numbers/cell';
import { grade, readBands } from '../core/scoring/grade';
import { orRefuse, Refusal } from './arguments';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { numberAt } from './read';

const parameters: readonly Parameter[] = [required('total'), required('bands'), optional('at_most')];
const perElement: readonly Parameter[] = [parameters[0]!, parameters[2]!];

export const GRADE: Descriptor = {
  id: 'GRADE',
  group: 'scoring',
  parameters,
  result: 'matrix',
  compute(args) {
    const range = args.range('bands');
    const fault = firstErrorValue(range.cells);
    if (fault) throw new Refusal(fault);
    if (range.columns !== 2) throw new Refusal(valueError('twoColumnsWanted', { argument: 'bands', size: range.size }));
    const rows = range.values.map((_, row): [Cell, Cell] => [range.cell(row, 0), range.cell(row, 1)]);
    const bands = orRefuse(readBands(rows));
    return elementwise(
      perElement,
      args,
      ([totalCell, atMost], row) => {
        const total = numberAt(totalCell, 'total', row);
        if (total instanceof CellError) return total;
        const label = grade(total!, bands, atMost);
        return label instanceof CellError ? placed(label, { row }) : label;
      },
      { passedOn: ['total'] },
    );
  },
};

import { CellError, divisionByZero } from '../core/numbers/cell';
import { exactQuotient } from '../core/numbers/exact';
import { required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { wholeAt } from './read';

const parameters: readonly Parameter[] = [required('count'), required('base')];

export const RATIO: Descriptor = {
  id: 'RATIO',
  group: 'quotas',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, ([countCell, baseCell], row) => {
      const count = wholeAt(countCell, 'count', row);
      if (count instanceof CellError) return count;
      const base = wholeAt(baseCell, 'base', row);
      if (base instanceof CellError) return base;
      return base === 0 ? divisionByZero('baseZero', { argument: 'base', row }) : exactQuotient(count!, base!);
    });
  },
};

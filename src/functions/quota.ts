import { CellError, numError } from '../core/numbers/cell';
import type { Rounding } from '../core/numbers/rounding';
import { readBasis, readRounding } from '../core/quotas/keywords';
import { quota, type Basis } from '../core/quotas/quota';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise, numberAt } from './elementwise';
import { keyword } from './keyword';

const roundings = keyword<Rounding>('rounding', 'rounding', 'down', readRounding);
const bases = keyword<Basis>('basis', 'basis', 'of', readBasis);

const parameters: readonly Parameter[] = [
  required('base'),
  required('percent'),
  optional('rounding', 'scalar'),
  optional('minimum', 'scalar'),
  optional('basis', 'scalar'),
];

export const QUOTA: Descriptor = {
  id: 'QUOTA',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, ([baseCell, percentCell, roundingCell, minimumCell, basisCell], row) => {
      const base = numberAt(baseCell, 'base', row);
      if (base instanceof CellError) return base;
      const percent = numberAt(percentCell, 'percent', row);
      if (percent instanceof CellError) return percent;
      const minimum = numberAt(minimumCell, 'minimum', row) ?? 0;
      const fault = wholeFault(base!, 'base', row) ?? percentFault(percent!, row);
      if (fault) return fault;
      const rounding = roundings.read(roundingCell);
      if (rounding instanceof CellError) return rounding;
      if (minimum instanceof CellError) return minimum;
      const minimumFault = wholeFault(minimum, 'minimum', row);
      if (minimumFault) return minimumFault;
      const basis = bases.read(basisCell);
      if (basis instanceof CellError) return basis;
      return quota(base!, { percent: percent!, rounding, basis, minimum });
    });
  },
};

function wholeFault(value: number, argument: string, row: number): CellError | null {
  if (value < 0) return numError('belowZero', { argument, row });
  return Number.isInteger(value) ? null : numError('notWhole', { argument, row });
}

function percentFault(value: number, row: number): CellError | null {
  return value >= 0 && value <= 1 ? null : numError('notAPercent', { argument: 'percent', row });
}

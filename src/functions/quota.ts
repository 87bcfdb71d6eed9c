import { asPercent, asWhole } from '../core/numbers/bounds';
import { CellError, numError, type Cell } from '../core/numbers/cell';
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
      const base = wholeAt(baseCell, 'base', row);
      if (base instanceof CellError) return base;
      const percent = percentAt(percentCell, row);
      if (percent instanceof CellError) return percent;
      const rounding = roundings.read(roundingCell);
      if (rounding instanceof CellError) return rounding;
      const minimum = wholeAt(minimumCell, 'minimum', row);
      if (minimum instanceof CellError) return minimum;
      const basis = bases.read(basisCell);
      if (basis instanceof CellError) return basis;
      return quota(base, { percent, rounding, basis, minimum });
    });
  },
};

/** A count: whole, not below 0; 0 when absent. */
function wholeAt(cell: Cell, argument: string, row: number): number | CellError {
  const value = numberAt(cell, argument, row) ?? 0;
  if (value instanceof CellError) return value;
  const whole = asWhole(value);
  if (whole === null && value > 0) return numError('notWhole', { argument, row });
  return whole === null || whole < 0 ? numError('belowZero', { argument, row }) : whole;
}

function percentAt(cell: Cell, row: number): number | CellError {
  const value = numberAt(cell, 'percent', row)!;
  if (value instanceof CellError) return value;
  return asPercent(value) ?? numError('notAPercent', { argument: 'percent', row });
}

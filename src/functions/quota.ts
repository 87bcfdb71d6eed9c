import { CellError, type Cell } from '../core/numbers/cell';
import { CLOSE } from '../core/numbers/decimal';
import type { Rounding } from '../core/numbers/rounding';
import { readBasis, readRounding } from '../core/quotas/keywords';
import { quickQuota } from '../core/quotas/quick-quota';
import { quota, type Basis } from '../core/quotas/quota';
import type { Arguments } from './arguments';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise, type OfTwoNumbers } from './elementwise';
import { keyword } from './keyword';
import { percentAt, wholeAt } from './read';

const roundings = keyword<Rounding>('rounding', 'rounding', 'down', readRounding);
const bases = keyword<Basis>('basis', 'basis', 'of', readBasis);

const quotaParameters: readonly Parameter[] = [
  required('base'),
  required('percent'),
  optional('rounding', 'scalar'),
  optional('minimum', 'scalar'),
  optional('basis', 'scalar'),
];
const withinParameters: readonly Parameter[] = [required('count'), ...quotaParameters];

export const QUOTA: Descriptor = {
  id: 'QUOTA',
  group: 'quotas',
  parameters: quotaParameters,
  result: 'matrix',
  compute(args) {
    return elementwise(quotaParameters, args, (cells, row) => quotaAt(cells, 0, row), {
      ofTwoNumbers: quotaOfNumbers(args),
    });
  },
};

export const WITHIN: Descriptor = {
  id: 'WITHIN',
  group: 'quotas',
  parameters: withinParameters,
  result: 'matrix',
  compute(args) {
    return elementwise(withinParameters, args, (cells, row) => {
      const count = wholeAt(cells[0], 'count', row);
      if (count instanceof CellError) return count;
      const most = quotaAt(cells, 1, row);
      return most instanceof CellError ? most : count! <= most + CLOSE;
    });
  },
};

/** The quota of the arguments base, percent, rounding, minimum, basis, which stand from the `first` on. */
function quotaAt(cells: readonly Cell[], first: number, row: number): number | CellError {
  const base = wholeAt(cells[first], 'base', row);
  if (base instanceof CellError) return base;
  const percent = percentAt(cells[first + 1], 'percent', row);
  if (percent instanceof CellError) return percent;
  const rounding = roundings.read(cells[first + 2]);
  if (rounding instanceof CellError) return rounding;
  const minimum = wholeAt(cells[first + 3], 'minimum') ?? 0;
  if (minimum instanceof CellError) return minimum;
  const basis = bases.read(cells[first + 4]);
  if (basis instanceof CellError) return basis;
  return quota(base!, { percent: percent!, rounding, basis, minimum });
}

/** The short way for bases and percentages that are bare numbers, when the other arguments can be read. */
function quotaOfNumbers(args: Arguments): OfTwoNumbers | null {
  const rounding = roundings.read(args.scalar('rounding'));
  const basis = bases.read(args.scalar('basis'));
  const minimum = wholeAt(args.scalar('minimum'), 'minimum') ?? 0;
  const isReadable = typeof rounding === 'string' && typeof basis === 'string' && typeof minimum === 'number';
  return isReadable ? quickQuota({ rounding, basis, minimum }) : null;
}

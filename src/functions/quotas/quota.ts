import { CLOSE } from '../../core/numbers/decimal';
import type { Rounding } from '../../core/numbers/rounding';
import { BASES, readBasis, readRounding, ROUNDINGS } from '../../core/quotas/keywords';
import { quickQuota } from '../../core/quotas/quick-quota';
import { quota, type Basis } from '../../core/quotas/quota';
import type { Arguments } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { optional, required } from '../call/parameter';
import { elementwise, type OfTwoNumbers } from '../call/elementwise';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { keyword } from '../call/keyword';
import { percentAt, wholeAt } from '../call/read';

const roundingOf = keyword<Rounding>('rounding', ROUNDINGS, 'down', readRounding);
const basisOf = keyword<Basis>('basis', BASES, 'of', readBasis);

const parameters = [
  required('base'),
  required('percent'),
  optional('rounding', 'scalar'),
  optional('minimum', 'scalar'),
  optional('basis', 'scalar'),
];
const readers = [wholeAt, percentAt, roundingOf, wholeAt, basisOf] as const;
const withinParameters = [required('count'), ...parameters];

export const QUOTA: Descriptor = {
  id: 'QUOTA',
  parameters,
  result: 'matrix',
  compute: (args) => elementwise(parameters, args, quotaAt, { ofTwoNumbers: quotaOfNumbers(args) }),
};

const quotaAt = readEach(parameters, readers, ([base, percent, rounding, minimum = 0, basis]) =>
  quota(base!, { percent: percent!, rounding, basis, minimum }),
);

export const WITHIN = elementwiseFunction(
  { id: 'WITHIN', parameters: withinParameters },
  readEach(withinParameters, [wholeAt, ...readers], ([count, base, percent, rounding, minimum = 0, basis]) => {
    return count! <= quota(base!, { percent: percent!, rounding, basis, minimum }) + CLOSE;
  }),
);

/** The short way for bases and percentages that are bare numbers, when the other arguments can be read. */
function quotaOfNumbers(args: Arguments): OfTwoNumbers | null {
  const rounding = roundingOf(args.scalar('rounding'));
  const basis = basisOf(args.scalar('basis'));
  const minimum = wholeAt(args.scalar('minimum'), 'minimum') ?? 0;
  const isReadable = typeof rounding === 'string' && typeof basis === 'string' && typeof minimum === 'number';
  return isReadable ? quickQuota({ rounding, basis, minimum }) : null;
}

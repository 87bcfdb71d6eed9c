import { divisionByZero, isBlank, numError } from '../../core/numbers/cell';
import { allocate } from '../../core/quotas/allocate';
import { readMethod, type Method } from '../../core/quotas/methods';
import { orRefuse } from '../call/arguments';
import type { Descriptor, Value } from '../call/descriptor';
import { optional, required } from '../call/parameter';
import { keyword } from '../call/keyword';
import { inRows } from '../call/range';
import { optionalScalar, requiredScalar, wholeAt } from '../call/read';

const methodOf = keyword<Method>('method', 'method', 'hamilton', readMethod);

export const ALLOCATE: Descriptor = {
  id: 'ALLOCATE',
  parameters: [
    required('seats', 'scalar'),
    required('bases'),
    optional('method', 'scalar'),
    optional('minimum', 'scalar'),
  ],
  result: 'matrix',
  compute(args) {
    const range = args.range('bases');
    args.refuseErrorValues();
    if (isBlank(args.scalar('seats'))) return inRows<Value>(Array<Value>(range.length).fill(''), range.columns);
    args.refuseNotAssigned('seats', 'bases', 'method', 'minimum');
    const seats = requiredScalar(args, 'seats', wholeAt);
    const bases = range.cells.map((cell, index) => orRefuse(wholeAt(cell, 'bases', { item: index + 1 })) ?? null);
    const method = orRefuse(methodOf(args.scalar('method')));
    const minimum = optionalScalar(args, 'minimum', wholeAt) ?? 0;
    const shares = allocate(seats, bases, method, minimum);
    if (shares === 'noBase') return divisionByZero('basesZero', { argument: 'bases' });
    if (shares === 'minimumsExceedSeats') return numError('minimumsExceedSeats', { argument: 'minimum' });
    return inRows<Value>(shares, range.columns);
  },
};

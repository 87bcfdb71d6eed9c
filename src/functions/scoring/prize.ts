import { numError } from '../../core/numbers/cell';
import { prize } from '../../core/quotas/prize';
import { optional, required } from '../call/parameter';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { notNegativeAt } from '../call/read';

const USUAL_UNIT = 10_000;

const parameters = [required('coefficient'), required('base_salary'), optional('unit', 'scalar')];
const readers = [notNegativeAt, notNegativeAt, notNegativeAt] as const;

export const PRIZE = elementwiseFunction(
  { id: 'PRIZE', parameters },
  readEach(parameters, readers, ([coefficient, salary, unit = USUAL_UNIT]) =>
    unit === 0 ? numError('aboveZero', { argument: 'unit' }) : prize(coefficient!, salary!, unit),
  ),
);

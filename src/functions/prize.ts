import { CellError, numError } from '../core/numbers/cell';
import { prize } from '../core/quotas/prize';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { notNegativeAt } from './read';

const USUAL_UNIT = 10_000;

const parameters: readonly Parameter[] = [required('coefficient'), required('base_salary'), optional('unit', 'scalar')];

export const PRIZE: Descriptor = {
  id: 'PRIZE',
  group: 'quotas',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, ([coefficientCell, salaryCell, unitCell], row) => {
      const coefficient = notNegativeAt(coefficientCell, 'coefficient', row);
      if (coefficient instanceof CellError) return coefficient;
      const salary = notNegativeAt(salaryCell, 'base_salary', row);
      if (salary instanceof CellError) return salary;
      const unit = notNegativeAt(unitCell, 'unit') ?? USUAL_UNIT;
      if (unit instanceof CellError) return unit;
      return unit === 0 ? numError('aboveZero', { argument: 'unit' }) : prize(coefficient!, salary!, unit);
    });
  },
};

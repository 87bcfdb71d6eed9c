import { asNotNegative } from '../core/numbers/bounds';
import { CellError, numError } from '../core/numbers/cell';
import { adjust } from '../core/scoring/adjust';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise, numberAt } from './elementwise';

const parameters: readonly Parameter[] = [
  required('total'),
  optional('bonus'),
  optional('bonus_cap'),
  optional('penalty'),
  optional('penalty_cap'),
  optional('ceiling'),
];

export const ADJUST: Descriptor = {
  id: 'ADJUST',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, (cells, row) => {
      const numbers: (number | undefined)[] = [];
      for (let index = 0; index < parameters.length; index += 1) {
        const argument = parameters[index]!.name;
        const value = numberAt(cells[index], argument, row);
        if (value instanceof CellError) return value;
        const bounded = index === 0 || value === undefined ? value : asNotNegative(value);
        if (bounded === null) return numError('belowZero', { argument, row });
        numbers.push(bounded);
      }
      const [total, bonus, bonusCap, penalty, penaltyCap, ceiling] = numbers;
      return adjust(total!, { bonus, bonusCap, penalty, penaltyCap, ceiling });
    });
  },
};

import { CellError } from '../core/numbers/cell';
import { adjust } from '../core/scoring/adjust';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { notNegativeAt, numberAt } from './read';

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
  group: 'scoring',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, (cells, row) => {
      const numbers: (number | undefined)[] = [];
      for (let index = 0; index < parameters.length; index += 1) {
        const read = index === 0 ? numberAt : notNegativeAt;
        const value = read(cells[index], parameters[index]!.name, row);
        if (value instanceof CellError) return value;
        numbers.push(value);
      }
      const [total, bonus, bonusCap, penalty, penaltyCap, ceiling] = numbers;
      return adjust(total!, { bonus, bonusCap, penalty, penaltyCap, ceiling });
    });
  },
};

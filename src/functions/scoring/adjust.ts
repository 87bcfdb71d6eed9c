import { adjust } from '../../core/scoring/adjust';
import { optional, required } from '../call/parameter';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { notNegativeAt, numberAt } from '../call/read';

const parameters = [
  required('total'),
  optional('bonus'),
  optional('bonus_cap'),
  optional('penalty'),
  optional('penalty_cap'),
  optional('ceiling'),
];
const readers = [numberAt, notNegativeAt, notNegativeAt, notNegativeAt, notNegativeAt, notNegativeAt] as const;

export const ADJUST = elementwiseFunction(
  { id: 'ADJUST', parameters },
  readEach(parameters, readers, ([total, bonus, bonusCap, penalty, penaltyCap, ceiling]) =>
    adjust(total!, { bonus, bonusCap, penalty, penaltyCap, ceiling }),
  ),
);

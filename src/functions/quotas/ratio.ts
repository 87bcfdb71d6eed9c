import { divisionByZero } from '../../core/numbers/cell';
import { exactQuotient } from '../../core/numbers/exact';
import { required } from '../call/parameter';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { wholeAt } from '../call/read';

const parameters = [required('count'), required('base')];

export const RATIO = elementwiseFunction(
  { id: 'RATIO', parameters },
  readEach(parameters, [wholeAt, wholeAt], ([count, base], row) =>
    base === 0 ? divisionByZero('baseZero', { argument: 'base', row }) : exactQuotient(count!, base!),
  ),
);

import { votes } from '../core/quotas/votes';
import { required } from './parameter';
import { elementwiseFunction, readEach } from './elementwise-function';
import { percentAt, wholeAt } from './read';

const parameters = [required('members'), required('percent')];

export const VOTES = elementwiseFunction(
  { id: 'VOTES', parameters },
  readEach(parameters, [wholeAt, percentAt], ([members, percent]) => votes(members!, percent!)),
);

import { votes } from '../../core/quotas/votes';
import { required } from '../call/parameter';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { percentAt, wholeAt } from '../call/read';

const parameters = [required('members'), required('percent')];

export const VOTES = elementwiseFunction(
  { id: 'VOTES', parameters },
  readEach(parameters, [wholeAt, percentAt], ([members, percent]) => votes(members!, percent!)),
);

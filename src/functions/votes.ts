import { CellError } from '../core/numbers/cell';
import { votes } from '../core/quotas/votes';
import { required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { percentAt, wholeAt } from './read';

const parameters: readonly Parameter[] = [required('members'), required('percent')];

export const VOTES: Descriptor = {
  id: 'VOTES',
  group: 'quotas',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, ([membersCell, percentCell], row) => {
      const members = wholeAt(membersCell, 'members', row);
      if (members instanceof CellError) return members;
      const percent = percentAt(percentCell, 'percent', row);
      return percent instanceof CellError ? percent : votes(members!, percent!);
    });
  },
};

import { NameList } from '../../core/names/name-list';
import { isSameName } from '../../core/names/same-name';
import { firstErrorValue, isBlank, notAvailable } from '../../core/numbers/cell';
import { Refusal } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { required, type Parameter } from '../call/parameter';
import { elementwise } from '../call/elementwise';
import { elementwiseFunction } from '../call/elementwise-function';

const findParameters: readonly Parameter[] = [required('name'), required('list')];

export const SAMENAME = elementwiseFunction({ id: 'SAMENAME', parameters: [required('a'), required('b')] }, ([a, b]) =>
  isSameName(String(a), String(b)),
);

export const FINDNAME: Descriptor = {
  id: 'FINDNAME',
  parameters: findParameters,
  result: 'matrix',
  compute(args) {
    const cells = args.range('list').cells;
    const fault = firstErrorValue(cells);
    if (fault) throw new Refusal(fault);
    const list = new NameList(cells.filter((cell) => !isBlank(cell)).map(String));
    return elementwise([findParameters[0]!], args, ([cell], row) => {
      const name = String(cell);
      const found = list.find(name);
      if (found !== null) return found;
      const values = { argument: 'name', row, found: name.trim() };
      const suggestion = list.nearest(name);
      return suggestion === null
        ? notAvailable('nameUnknown', values)
        : notAvailable('nameUnknownNearest', { ...values, suggestion });
    });
  },
};

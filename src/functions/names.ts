import { NameList } from '../core/names/name-list';
import { isSameName } from '../core/names/same-name';
import { firstErrorValue, isBlank, notAvailable } from '../core/numbers/cell';
import { Refusal } from './arguments';
import { required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';

const sameParameters: readonly Parameter[] = [required('a'), required('b')];
const findParameters: readonly Parameter[] = [required('name'), required('list')];

export const SAMENAME: Descriptor = {
  id: 'SAMENAME',
  group: 'texts',
  parameters: sameParameters,
  result: 'matrix',
  compute: (args) => elementwise(sameParameters, args, ([a, b]) => isSameName(String(a), String(b))),
};

export const FINDNAME: Descriptor = {
  id: 'FINDNAME',
  group: 'texts',
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

import { readTitle } from '../core/names/titles';
import { valueError } from '../core/numbers/cell';
import { required, type Descriptor, type Parameter } from './descriptor';
import { elementwise } from './elementwise';
import { unknownTitle } from './unknown-title';

const parameters: readonly Parameter[] = [required('text')];

export const TITLE: Descriptor = {
  id: 'TITLE',
  group: 'texts',
  parameters,
  result: 'matrix',
  compute(args) {
    return elementwise(parameters, args, ([cell], row) => {
      const place = { argument: 'text', row };
      if (typeof cell !== 'string') return valueError('notAText', { ...place, found: String(cell) });
      return readTitle(cell)?.code ?? unknownTitle(cell, place);
    });
  },
};

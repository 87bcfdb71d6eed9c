import { readTitle } from '../core/names/titles';
import { valueError } from '../core/numbers/cell';
import { required } from './parameter';
import { elementwiseFunction } from './elementwise-function';
import { unknownTitle } from './unknown-title';

export const TITLE = elementwiseFunction({ id: 'TITLE', parameters: [required('text')] }, ([cell], row) => {
  const place = { argument: 'text', row };
  if (typeof cell !== 'string') return valueError('notAText', { ...place, found: String(cell) });
  return readTitle(cell)?.code ?? unknownTitle(cell, place);
});

import { readTitle } from '../../core/names/titles';
import { valueError } from '../../core/numbers/cell';
import { required } from '../call/parameter';
import { elementwiseFunction } from '../call/elementwise-function';
import { unknownTitle } from '../call/unknown-title';

export const TITLE = elementwiseFunction({ id: 'TITLE', parameters: [required('text')] }, ([cell], row) => {
  const place = { argument: 'text', row };
  if (typeof cell !== 'string') return valueError('notAText', { ...place, found: String(cell) });
  return readTitle(cell)?.code ?? unknownTitle(cell, place);
});

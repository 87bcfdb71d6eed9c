import { CellError, isBlank, valueError, type Cell } from '../../core/numbers/cell';
import { asShown } from '../../core/numbers/decimal';
import { readVietnameseNumber, type DecimalMark } from '../../core/numbers/vietnamese-number';
import { optional, required } from '../call/parameter';
import { elementwiseFunction } from '../call/elementwise-function';
import { numberAt } from '../call/read';

export const NUMBER = elementwiseFunction(
  { id: 'NUMBER', parameters: [required('text'), optional('decimal_mark', 'scalar')] },
  ([cell, markCell], row) => {
    const mark = decimalMark(markCell);
    if (mark instanceof CellError) return mark;
    if (typeof cell !== 'string') return numberAt(cell, 'text', row)!;
    const reading = readVietnameseNumber(cell, mark);
    return reading.kind === 'number'
      ? asShown(reading.value)
      : valueError('notANumber', { argument: 'text', row, found: cell.trim() });
  },
);

function decimalMark(cell: Cell): DecimalMark | CellError {
  if (isBlank(cell)) return ',';
  const text = typeof cell === 'string' ? cell.trim() : '';
  if (text === ',' || text === '.') return text;
  return valueError('unknownKeyword', { argument: 'decimal_mark', found: String(cell), choices: 'decimalMark' });
}

import { readDate } from '../../core/dates/read-date';
import { readDeadline } from '../../core/dates/deadline';
import { CellError, numError, valueError, type Cell } from '../../core/numbers/cell';
import { required } from '../call/parameter';
import { elementwiseFunction } from '../call/elementwise-function';

export const DEADLINE = elementwiseFunction({ id: 'DEADLINE', parameters: [required('phrase')] }, ([cell], row) =>
  deadlineAt(cell, 'phrase', row),
);

export const DAYSLATE = elementwiseFunction(
  { id: 'DAYSLATE', parameters: [required('received'), required('deadline')] },
  ([receivedCell, deadlineCell], row) => {
    const received = dayAt(receivedCell, 'received', row);
    if (received instanceof CellError) return received;
    const deadline = deadlineAt(deadlineCell, 'deadline', row);
    return deadline instanceof CellError ? deadline : Math.max(0, received - deadline);
  },
);

/** A date serial, or a date as text. */
function dayAt(cell: Cell, argument: string, row: number): number | CellError {
  const reading = readDate(cell);
  if (reading.kind === 'date') return reading.serial;
  const place = { argument, row };
  if (typeof cell === 'number') return numError('notASerial', place);
  return valueError(reading.kind === 'impossible' ? 'dayImpossible' : 'notADate', { ...place, found: String(cell) });
}

/** A date serial, or a phrase that names the last valid day. */
function deadlineAt(cell: Cell, argument: string, row: number): number | CellError {
  if (typeof cell !== 'string') return dayAt(cell, argument, row);
  const reading = readDeadline(cell);
  if (reading.kind === 'day') return reading.serial;
  const keys = { impossible: 'dayImpossible', several: 'severalDays', none: 'noDay' } as const;
  return valueError(keys[reading.kind], { argument, row, found: cell.trim() });
}

import { CellError } from '../../core/numbers/cell';
import type { Arguments } from './arguments';

/**
 * The error told of the row and column of its argument: a place in reading order is turned into them, a column is named
 * where the argument has several, and a row only where it has that row (one cell stands for all rows of a result).
 */
export function located(error: CellError, args: Arguments): CellError {
  const values = error.reason?.values;
  const range = typeof values?.['argument'] === 'string' ? args.named(values['argument']) : undefined;
  if (!error.reason || !values || !range) return error;
  const { item, row, column, ...rest } = values;
  const place =
    typeof item === 'number'
      ? { row: Math.floor((item - 1) / range.columns) + 1, column: ((item - 1) % range.columns) + 1 }
      : { row, column };
  return new CellError(error.code, {
    key: error.reason.key,
    values: {
      ...rest,
      ...(typeof place.row === 'number' && place.row <= range.rows && { row: place.row }),
      ...(typeof place.column === 'number' && range.columns > 1 && { column: place.column }),
    },
  });
}

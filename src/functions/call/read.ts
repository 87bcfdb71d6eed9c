import { asNotNegative, asPercent, asWhole } from '../../core/numbers/bounds';
import { CellError, isBlank, numError, placed, valueError, type Cell } from '../../core/numbers/cell';
import { NOT_ASSIGNED, readNumber } from '../../core/numbers/read-number';
import { orRefuse, type Arguments } from './arguments';

/*
 * Number arguments: each reader gives the number, undefined when the cell is blank, or the error that says why not.
 * The place is left out where an argument has one value.
 */

/** The row of an elementwise result, or the place in reading order. */
export type Where = number | { readonly item: number };

export type NumberRead = number | undefined | CellError;

export function numberAt(cell: Cell, argument: string, where?: Where): NumberRead {
  const reading = readNumber(cell);
  if (typeof reading === 'number') return reading;
  if (reading === NOT_ASSIGNED) return valueError('notAssignedHere', place(argument, where));
  return reading instanceof CellError ? placed(reading, place(argument, where)) : undefined;
}

/** A number of 0 or more. */
export function notNegativeAt(cell: Cell, argument: string, where?: Where): NumberRead {
  const value = numberAt(cell, argument, where);
  if (typeof value !== 'number') return value;
  return asNotNegative(value) ?? numError('belowZero', place(argument, where));
}

/** A whole number of 0 or more. */
export function wholeAt(cell: Cell, argument: string, where?: Where): NumberRead {
  const value = numberAt(cell, argument, where);
  if (typeof value !== 'number') return value;
  const whole = asWhole(value);
  if (whole !== null && whole >= 0) return whole;
  return numError(value < 0 ? 'belowZero' : 'notWhole', place(argument, where));
}

/** A percentage from 0 to 1. */
export function percentAt(cell: Cell, argument: string, where?: Where): NumberRead {
  const value = numberAt(cell, argument, where);
  if (typeof value !== 'number') return value;
  return asPercent(value) ?? numError('notAPercent', place(argument, where));
}

/** The one value of an argument that must be there. */
export function requiredScalar(
  args: Arguments,
  argument: string,
  read: (cell: Cell, argument: string) => NumberRead,
): number {
  const cell = args.scalar(argument);
  if (isBlank(cell)) return orRefuse<number>(valueError('argumentMissing', { argument }));
  return orRefuse(read(cell, argument))!;
}

/** The one value of an argument that may be left out. */
export function optionalScalar(
  args: Arguments,
  argument: string,
  read: (cell: Cell, argument: string) => NumberRead,
): number | undefined {
  return orRefuse(read(args.scalar(argument), argument));
}

function place(argument: string, where: Where | undefined): Record<string, string | number> {
  return typeof where === 'number' ? { argument, row: where } : { argument, ...where };
}

import type { Keywords } from '../names/keywords';

/**
 * What a cell can hold when it reaches the core, and how a failed result is told.
 * An error is data: a code that Excel knows, and a reason that an edge turns into a sentence.
 */

/** The codes that the core gives. An error found in an input cell keeps its own, such as `#NULL!`. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | (string & {});

/** Why a result is an error: the key of a message, and what the message names. */
export interface Reason {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number | Keywords>>;
}

/** An error value, either found in an input cell (no reason) or produced by the core (with one). */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly reason?: Reason,
  ) {}
}

export type Cell = number | string | boolean | null | undefined | CellError;

/** Cells in reading order, wherever they are kept. */
export interface CellList {
  readonly length: number;
  at(index: number): Cell;
}

/** Rows of equal length, at least one row and one column. */
export type Matrix<T = Cell> = readonly (readonly T[])[];

export function valueError(key: string, values?: Reason['values']): CellError {
  return new CellError('#VALUE!', { key, values });
}

export function numError(key: string, values?: Reason['values']): CellError {
  return new CellError('#NUM!', { key, values });
}

export function notAvailable(key: string, values?: Reason['values']): CellError {
  return new CellError('#N/A', { key, values });
}

export function divisionByZero(key: string, values?: Reason['values']): CellError {
  return new CellError('#DIV/0!', { key, values });
}

/** The same error, told of a place: `argument`, `row` and whatever else its sentence names. */
export function placed(error: CellError, place: NonNullable<Reason['values']>): CellError {
  const { code, reason } = error;
  return reason ? new CellError(code, { key: reason.key, values: { ...reason.values, ...place } }) : error;
}

/** The first error value among cells, in reading order. */
export function firstErrorValue(cells: readonly Cell[]): CellError | null {
  for (const cell of cells) if (cell instanceof CellError) return cell;
  return null;
}

const WHITE_SPACE_ONLY = /^[\s\u200B\u2060]*$/u;

/** Blank: nothing, an empty text, or a text of white space only. Zero is not blank. */
export function isBlank(cell: Cell): cell is null | undefined | '' {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && WHITE_SPACE_ONLY.test(cell);
}

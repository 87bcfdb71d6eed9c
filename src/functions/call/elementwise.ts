import { CellError, isBlank, placed, valueError, type Cell } from '../../core/numbers/cell';
import { isNotAssigned, NOT_ASSIGNED_TEXT } from '../../core/numbers/not-assigned';
import { Refusal, sizesDiffer, type Arguments } from './arguments';
import type { Value } from './descriptor';
import type { Parameter } from './parameter';
import type { Range } from './range';

/** Computes one element. Its cells stand in the order of the parameters, absent ones blank; rows count from 1. */
export type Element = (cells: readonly Cell[], row: number) => Value;

/** Computes an element from two bare numbers, or gives NaN where that takes more than arithmetic. */
export type OfTwoNumbers = (first: number, second: number) => number;

/**
 * Computes element by element, ranges broadcasting as in Excel's dynamic arrays: 1×1 stretches, and a row against a
 * column makes a matrix. An error value among the cells of an element is its result; `element` is asked otherwise.
 */
export function broadcast(
  parameters: readonly Parameter[],
  args: Arguments,
  element: Element,
  /** A short way for the first two parameters where both cells are numbers and no other argument is a range. */
  ofTwoNumbers: OfTwoNumbers | null = null,
): Value[][] {
  const ranges = parameters.map(({ name, presence }) =>
    presence === 'required' ? args.range(name) : args.optionalRange(name),
  );
  const { rows, columns } = commonSize(ranges);
  const cells = new Array<Cell>(parameters.length).fill(null);
  const [first, second] = ranges;
  const short =
    first && second && ranges.every((range, at) => at < 2 || !range || range.length === 1) ? ofTwoNumbers : null;
  const compute = (row: number, column: number): Value => {
    if (short) {
      const one = first!.values[first!.rows === 1 ? 0 : row]![first!.columns === 1 ? 0 : column];
      const other = second!.values[second!.rows === 1 ? 0 : row]![second!.columns === 1 ? 0 : column];
      if (typeof one === 'number' && typeof other === 'number') {
        const value = short(one, other);
        if (value === value) return value;
      }
    }
    let fault: CellError | null = null;
    for (let index = 0; index < ranges.length; index += 1) {
      const range = ranges[index];
      if (!range) continue;
      const cell = range.cell(range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column);
      if (fault === null && typeof cell === 'object' && cell instanceof CellError) fault = cell;
      cells[index] = cell;
    }
    if (fault) return fault;
    const value = element(cells, row + 1);
    return value instanceof CellError && columns > 1 ? placed(value, { column: column + 1 }) : value;
  };
  const result = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = [compute(row, 0)];
    for (let column = 1; column < columns; column += 1) values.push(compute(row, column));
    result[row] = values;
  }
  return result;
}

interface ElementwiseOptions {
  readonly passedOn?: readonly string[];
  readonly ofTwoNumbers?: OfTwoNumbers | null;
}

/**
 * The same with the usual next steps: a blank required element gives a blank, and a not-assigned mark is refused, or
 * passed on as a dash where its parameter is among `passedOn`.
 */
export function elementwise(
  parameters: readonly Parameter[],
  args: Arguments,
  compute: Element,
  { passedOn = [], ofTwoNumbers = null }: ElementwiseOptions = {},
): Value[][] {
  const element: Element = (cells, row) => {
    let isPlain = true;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (typeof cell === 'number') continue;
      if (parameters[index]!.presence === 'required' && isBlank(cell)) return '';
      if (typeof cell === 'string') isPlain = false;
    }
    return isPlain ? compute(cells, row) : (notAssigned(cells, row) ?? compute(cells, row));
  };
  return broadcast(parameters, args, element, ofTwoNumbers);

  function notAssigned(cells: readonly Cell[], row: number): Value | null {
    let refused: CellError | null = null;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (typeof cell !== 'string' || !isNotAssigned(cell)) continue;
      const argument = parameters[index]!.name;
      if (passedOn.includes(argument)) return NOT_ASSIGNED_TEXT;
      refused ??= valueError('notAssignedHere', { argument, row });
    }
    return refused;
  }
}

function commonSize(ranges: readonly (Range | null)[]): { rows: number; columns: number } {
  let tallest: Range | null = null;
  let widest: Range | null = null;
  for (const range of ranges) {
    if (range === null) continue;
    tallest = fitting(tallest, range, 'rows');
    widest = fitting(widest, range, 'columns');
  }
  return { rows: tallest?.rows ?? 1, columns: widest?.columns ?? 1 };
}

function fitting(chosen: Range | null, range: Range, side: 'rows' | 'columns'): Range {
  if (chosen === null || chosen[side] === 1) return range;
  if (range[side] === 1 || range[side] === chosen[side]) return chosen;
  throw new Refusal(sizesDiffer(chosen, range));
}

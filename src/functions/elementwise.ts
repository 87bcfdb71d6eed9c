import { CellError, isBlank, valueError, type Cell } from '../core/numbers/cell';
import { isNotAssigned } from '../core/numbers/not-assigned';
import { NOT_ASSIGNED, readNumber } from '../core/numbers/read-number';
import { Refusal, type Arguments } from './arguments';
import type { Parameter, Value } from './descriptor';
import { sizeText, type Range } from './range';

/**
 * Computes element by element, ranges broadcasting as in Excel's dynamic arrays: 1×1 stretches, and a row against a
 * column makes a matrix. Per element an error value in the input comes back first, then a blank required element gives
 * a blank, then a not-assigned mark is refused; only then is `compute` asked. Its cells stand in the order of the parameters; absent ones are null.
 */
export function elementwise(
  parameters: readonly Parameter[],
  args: Arguments,
  compute: (cells: readonly Cell[], row: number) => Value,
): Value[][] {
  const ranges = parameters.map(({ name, presence }) =>
    presence === 'required' ? args.range(name) : args.optionalRange(name),
  );
  const { rows, columns } = commonSize(ranges);
  const result = new Array<Value[]>(rows);
  const cells = new Array<Cell>(parameters.length);
  for (let row = 0; row < rows; row += 1) {
    const values = new Array<Value>(columns);
    for (let column = 0; column < columns; column += 1) {
      for (let index = 0; index < ranges.length; index += 1) cells[index] = cellAt(ranges[index]!, row, column);
      values[column] = element(parameters, cells, row + 1, compute);
    }
    result[row] = values;
  }
  return result;
}

function element(
  parameters: readonly Parameter[],
  cells: readonly Cell[],
  row: number,
  compute: (cells: readonly Cell[], row: number) => Value,
): Value {
  for (const cell of cells) if (cell instanceof CellError) return cell;
  for (let index = 0; index < cells.length; index += 1) {
    if (parameters[index]!.presence === 'required' && isBlank(cells[index])) return '';
  }
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (typeof cell === 'string' && isNotAssigned(cell)) {
      return valueError('notAssignedHere', { argument: parameters[index]!.name, row });
    }
  }
  return compute(cells, row);
}

function cellAt(range: Range | null, row: number, column: number): Cell {
  if (range === null) return null;
  return range.cells[(range.rows === 1 ? 0 : row) * range.columns + (range.columns === 1 ? 0 : column)];
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
  const values = { first: chosen.name, firstSize: sizeText(chosen), second: range.name, secondSize: sizeText(range) };
  throw new Refusal(valueError('sizesDiffer', values));
}

/** A number argument of an elementwise function: the number, undefined when blank, or the error that says why not. */
export function numberAt(cell: Cell, argument: string, row: number): number | undefined | CellError {
  const reading = readNumber(cell);
  if (typeof reading === 'number') return reading;
  if (reading === NOT_ASSIGNED) return valueError('notAssignedHere', { argument, row });
  if (!(reading instanceof CellError)) return undefined;
  return reading.reason
    ? new CellError(reading.code, { key: reading.reason.key, values: { ...reading.reason.values, argument, row } })
    : reading;
}

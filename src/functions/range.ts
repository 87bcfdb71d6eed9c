import { CellError, type Cell } from '../core/numbers/cell';

/** One argument as handed over: its cells in reading order, and its size. A single value is 1×1. */
export interface Range {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export function sizeText({ rows, columns }: Pick<Range, 'rows' | 'columns'>): string {
  return `${rows}×${columns}`;
}

/** Reads an argument as the host hands it over: a value, or rows of values. */
export function toRange(name: string, argument: unknown): Range {
  if (!Array.isArray(argument)) return { name, rows: 1, columns: 1, cells: [toCell(argument)] };
  const rows: unknown[] = argument;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 1;
  const cells = new Array<Cell>(rows.length * columns);
  let at = 0;
  for (const row of rows) {
    if (!Array.isArray(row)) cells[at++] = toCell(row);
    else for (let column = 0; column < columns; column += 1) cells[at++] = toCell(row[column]);
  }
  return { name, rows: rows.length, columns, cells };
}

/** `#N/A`, `#DIV/0!`, `#SPILL!` … */
const ERROR_CODE = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

function toCell(value: unknown): Cell {
  if (typeof value === 'number' || value === null || value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'string') return isErrorCode(value) ? new CellError(value) : value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof CellError ? value : fromHostObject(value);
}

/** An error as a host hands it over, or a value with a number format or other extras around it. */
interface HostObject {
  readonly code?: unknown;
  readonly basicValue?: unknown;
}

function fromHostObject(value: HostObject): Cell {
  const inner = value.code ?? value.basicValue;
  if (typeof inner === 'string' && isErrorCode(inner)) return new CellError(inner);
  return typeof inner === 'number' || typeof inner === 'string' || typeof inner === 'boolean'
    ? inner
    : new CellError('#VALUE!');
}

function isErrorCode(text: string): boolean {
  return text.startsWith('#') && ERROR_CODE.test(text) && (/[!?]$/.test(text) || text === '#N/A');
}

import { CellError, valueError, type Cell, type CellList } from '../../core/numbers/cell';

/** The codes that Excel takes from a custom function; others come in and may not go out. */
export const HANDED_OUT: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** One argument as handed over: rows of cells. A single value is 1×1. */
export class Range implements CellList {
  readonly rows: number;
  readonly columns: number;
  #cells: Cell[] | null = null;

  constructor(
    readonly name: string,
    /** As the host gave them: use `cell` or `cells`, or look at values only after `typeof` says number. */
    readonly values: readonly (readonly unknown[])[],
  ) {
    this.rows = values.length;
    this.columns = values[0]?.length ?? 0;
  }

  /** How many cells there are. */
  get length(): number {
    return this.rows * this.columns;
  }

  get size(): string {
    return `${this.rows}×${this.columns}`;
  }

  cell(row: number, column: number): Cell {
    const value = this.values[row]![column];
    return typeof value === 'number' ? value : this.#read(value, row * this.columns + column);
  }

  /** The cell at a place in reading order. */
  at(index: number): Cell {
    const { columns } = this;
    return columns === 1 ? this.cell(index, 0) : this.cell(Math.floor(index / columns), index % columns);
  }

  /** All cells in reading order. */
  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#readAll());
  }

  /** An error that Excel would not take back is told of with its place, since nothing else would name it. */
  #read(value: unknown, index: number): Cell {
    const cell = toCell(value);
    if (!(cell instanceof CellError) || HANDED_OUT.has(cell.code)) return cell;
    const place = { argument: this.name, ...(this.length > 1 && { item: index + 1 }) };
    return valueError('errorValue', { ...place, found: cell.code });
  }

  #readAll(): Cell[] {
    const { values, columns } = this;
    const cells = new Array<Cell>(this.length);
    let at = 0;
    for (const row of values) {
      for (let column = 0; column < columns; column += 1) {
        const value = row[column];
        cells[at] = typeof value === 'number' ? value : this.#read(value, at);
        at += 1;
      }
    }
    return cells;
  }
}

/** Reads an argument as the host hands it over: a value, or rows of values. */
export function toRange(name: string, argument: unknown): Range {
  if (!Array.isArray(argument)) return new Range(name, [[argument]]);
  const rows: unknown[] = argument;
  return new Range(name, rows.every(Array.isArray) ? (rows as unknown[][]) : rows.map((row) => [row].flat()));
}

/** `#N/A`, `#DIV/0!`, `#SPILL!` … */
const ERROR_CODE = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

export function toCell(value: unknown): Cell {
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

export function isErrorCode(text: string): boolean {
  return text.startsWith('#') && ERROR_CODE.test(text) && (/[!?]$/.test(text) || text === '#N/A');
}

/** Values in reading order as rows of a result. */
export function inRows<T>(values: readonly T[], columns: number): T[][] {
  const rows = new Array<T[]>(values.length / columns);
  for (let row = 0; row < rows.length; row += 1) {
    rows[row] = columns === 1 ? [values[row]!] : values.slice(row * columns, (row + 1) * columns);
  }
  return rows;
}

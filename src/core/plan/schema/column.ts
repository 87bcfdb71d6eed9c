import type { Cell } from '../../numbers/cell';

/** What a cell of a column is expected to hold, for the sentence about one that holds something else. */
export type Expected = 'text' | 'number' | 'whole' | 'percent' | 'date' | 'choice';

/**
 * One column of a plan's table: its Vietnamese heading, and how a value becomes a cell and a cell a value. What stands
 * in a cell that cannot be read stays there; the value is then the blank one.
 */
export interface Column<T> {
  readonly heading: string;
  /** Other headings by which people call it. */
  readonly aliases: readonly string[];
  readonly expects: Expected;
  /** In characters. */
  readonly width: number;
  /** Excel's number format. `@` keeps `02/2017` from becoming a date. */
  readonly format: string;
  /** The words that a cell may hold, where there are only some. */
  readonly choices?: readonly string[];
  /** The value of a blank cell. */
  readonly blank: T;
  /** Undefined where the cell cannot be read. */
  read(cell: Cell): T | undefined;
  /** An empty text leaves the cell blank. */
  write(value: T): string | number;
}

/** A column of a plan: it also says what becomes of a value with the year and with the units. */
export interface PlanColumn<T> extends Column<T> {
  /** The value in the plan of the year after `year`. */
  nextYear(value: T, year: number): T;
  /** The value after units got other names. A column without it names none. */
  renamed?(value: T, nameNow: (name: string) => string): T;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;
export type PlanColumns = Readonly<Record<string, PlanColumn<unknown>>>;

/** A row of a table with such columns. */
export type RowOf<C> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

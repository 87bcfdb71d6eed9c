import type { Column, Columns, RowOf } from './column';

/** One Excel table of a plan: found by its ASCII name wherever it stands, headed in Vietnamese. */
export interface PlanTable<C extends Columns = Columns> {
  readonly name: string;
  /** What its sheet is called when it is written; people may rename the sheet. */
  readonly sheet: string;
  readonly columns: C;
  /** Columns without which its rows say nothing. */
  readonly required: readonly string[];
}

export function planTable<C extends Record<string, Column<unknown>>>(
  name: string,
  sheet: string,
  required: readonly (keyof C & string)[],
  columns: C,
): PlanTable<C> {
  return { name, sheet, required, columns };
}

/** A row in which every cell is blank. */
export function blankRow<C extends Columns>({ columns }: PlanTable<C>): RowOf<C> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.blank])) as RowOf<C>;
}

/** Rows from what they say; what a row does not name is blank. */
export function rowsOf<C extends Columns>(table: PlanTable<C>, rows: readonly Partial<RowOf<C>>[]): RowOf<C>[] {
  const blank = blankRow(table);
  return rows.map((row) => ({ ...blank, ...row }));
}

import { finding, type CellPlace, type Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import { textOf, type SheetCells } from '../../table/sheet-cells';
import { EMPTY_PLAN, type Plan } from '../plan';
import type { Columns, Expected, RowOf } from './column';
import type { PlanTable } from './table';
import { TABLE_KEYS, TABLES, type PlanRow, type TableKey } from './tables';

/** A plan as a workbook holds it: what could be read, what could not, and where each value stands. */
export interface PlanReading {
  readonly plan: Plan;
  readonly problems: readonly Finding[];
  /** The tables that are there, damaged ones included. */
  readonly present: ReadonlySet<TableKey>;
  /** The columns that a table lacks. */
  missing(table: TableKey): readonly string[];
  /** The cell of a value; null where the table has no such column. */
  place<K extends TableKey>(table: K, row: number, column: keyof PlanRow<K> & string): CellPlace | null;
}

export interface TableReading<C extends Columns> {
  readonly rows: readonly RowOf<C>[];
  readonly problems: readonly Finding[];
  readonly missing: readonly string[];
  place(row: number, column: string): CellPlace | null;
}

/** Reads a plan from its tables, whatever sheets they stand on and in whatever order their columns are. */
export function readPlan(tables: ReadonlyMap<string, SheetCells>): PlanReading {
  const cells = new Map([...tables].map(([name, table]) => [name.toLowerCase(), table]));
  const readings = new Map<TableKey, TableReading<Columns>>();
  for (const key of TABLE_KEYS) {
    const table: PlanTable = TABLES[key];
    const own = cells.get(table.name.toLowerCase());
    if (own) readings.set(key, readTable(table, own));
  }
  const rows = Object.fromEntries([...readings].map(([key, reading]) => [key, reading.rows]));
  return {
    plan: { ...EMPTY_PLAN, ...rows },
    problems: [...readings.values()].flatMap(({ problems }) => problems),
    present: new Set(readings.keys()),
    missing: (table) => readings.get(table)?.missing ?? [],
    place: (table, row, column) => readings.get(table)?.place(row, column) ?? null,
  };
}

/** One table. A column whose heading is gone reads as blank; without a required one the table says nothing. */
export function readTable<C extends Columns>(table: PlanTable<C>, cells: SheetCells): TableReading<C> {
  const headings = new Map((cells.values[0] ?? []).map((cell, at) => [folded(textOf(cell)), at] as const).reverse());
  const positions = new Map<string, number>();
  for (const [key, { heading, aliases }] of Object.entries(table.columns)) {
    const at = [heading, ...aliases].map((one) => headings.get(folded(one))).find((found) => found !== undefined);
    if (at !== undefined) positions.set(key, at);
  }
  const at = (row: number, position: number): CellPlace => ({
    sheet: cells.name,
    row: cells.row + row,
    column: cells.column + position,
  });
  const missing = Object.keys(table.columns).filter((key) => !positions.has(key));
  const isDamaged = table.required.some((key) => missing.includes(key));
  const problems: Finding[] = [];
  if (missing.length > 0) {
    const cell = at(0, 0);
    const values = { table: table.sheet, columns: missing.map((key) => table.columns[key]!.heading).join(', ') };
    // The list of units is made by hand too, with the columns that somebody needs.
    const gravity = table.name === 'TD_Units' ? 'information' : 'warning';
    problems.push(
      finding<'plan/table-damaged' | 'plan/column-missing'>(
        isDamaged
          ? { code: 'plan/table-damaged', cell, values }
          : { code: 'plan/column-missing', gravity, cell, values },
      ),
    );
  }
  const rows: RowOf<C>[] = [];
  const rowNumbers: number[] = [];
  cells.values.forEach((line, number) => {
    const isBlank = line.every((cell) => textOf(cell) === '');
    if (number === 0 || isBlank || isDamaged) return;
    const row: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(table.columns)) {
      const position = positions.get(key);
      const value = position === undefined ? column.blank : column.read(line[position]);
      row[key] = value === undefined ? column.blank : value;
      if (value === undefined) problems.push(unreadable(table, key, at(number, position!), line[position!]));
    }
    rows.push(row as RowOf<C>);
    rowNumbers.push(number);
  });
  return {
    rows,
    problems,
    missing,
    place(row, column) {
      const position = positions.get(column);
      const number = rowNumbers[row];
      return position === undefined || number === undefined ? null : at(number, position);
    },
  };
}

function unreadable<C extends Columns>(table: PlanTable<C>, key: string, cell: CellPlace, found: unknown): Finding {
  const { heading, expects, choices } = table.columns[key]!;
  const values = { column: heading, found: String(found).slice(0, 40) };
  if (expects === 'choice') {
    const choicesOf = { ...values, choices: (choices ?? []).join(', ') };
    return finding({ code: 'plan/unreadable-cell', variant: expects, cell, values: choicesOf });
  }
  // Columns of texts and of days take whatever stands in a cell.
  const variant = expects as Exclude<Expected, 'choice' | 'text' | 'date'>;
  return finding({ code: 'plan/unreadable-cell', variant, cell, values });
}

/** Whether tables that are there make a plan: a lone list of units is none yet. */
export function isPlan(present: ReadonlySet<TableKey>): boolean {
  return [...present].some((table) => table !== 'units');
}

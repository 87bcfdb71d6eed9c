import type { Plan } from '../plan';
import type { Columns, RowOf } from './column';
import type { PlanTable } from './table';
import { TABLE_KEYS, TABLES, type TableKey } from './tables';

/** A table as it is to be written: the name of its sheet, its columns, and its cells below the headings. */
export interface WrittenTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly format: string;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The tables that a plan needs: those with rows, those that every plan is asked for, and those named to be filled in.
 * `kept` ones are there already.
 */
export function writePlan(
  plan: Plan,
  kept: ReadonlySet<TableKey> = new Set(),
  blank: readonly TableKey[] = [],
): WrittenTable[] {
  const isWanted = (key: TableKey): boolean => plan[key].length > 0 || ALWAYS.has(key) || blank.includes(key);
  return TABLE_KEYS.filter((key) => !kept.has(key) && isWanted(key)).map((key) =>
    writeTable(TABLES[key] as PlanTable, plan[key] as readonly RowOf<Columns>[]),
  );
}

const ALWAYS: ReadonlySet<keyof Plan> = new Set<keyof Plan>(['facts', 'units', 'criteria', 'awards', 'deadlines']);

export function writeTable<C extends Columns>(table: PlanTable<C>, rows: readonly RowOf<C>[]): WrittenTable {
  const columns = Object.entries(table.columns);
  return {
    name: table.name,
    sheet: table.sheet,
    columns: columns.map(([, { heading, width, format }]) => ({ heading, width, format })),
    rows: rows.map((row) => columns.map(([key, column]) => column.write(row[key]))),
  };
}

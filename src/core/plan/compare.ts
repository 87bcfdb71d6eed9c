import { nameKey } from '../names/same-name';
import type { Plan } from './plan';
import type { Column, Expected } from './schema/column';
import { TABLE_KEYS, TABLES, type TableKey } from './schema/tables';

/** What differs between two plans in one row: a row that is new or gone, or the columns in which it changed. */
export interface PlanDifference {
  readonly table: TableKey;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What the row is known by. */
  readonly name: string;
  /** The row in the later plan; null where it is gone. */
  readonly row: number | null;
  readonly columns: readonly { readonly heading: string; readonly before: CellText; readonly after: CellText }[];
}

/** A value as it is written into its cell, and what kind of cell that is. */
export interface CellText {
  readonly expects: Expected;
  readonly written: string | number;
}

type Row = Readonly<Record<string, unknown>>;

/** By which columns a row is the same in both years, the first that is filled. */
const KNOWN_BY: Readonly<Record<TableKey, readonly string[]>> = {
  facts: ['key'],
  units: ['id', 'name'],
  rounds: ['id', 'name'],
  occasions: ['name'],
  activities: ['content'],
  criteria: ['id', 'name'],
  targets: ['content'],
  bands: ['name'],
  awards: ['title', 'name'],
  conditions: ['content'],
  deadlines: ['content'],
};
const NAMED_BY: readonly string[] = ['name', 'content', 'key'];
/** Columns that change with every year or say nothing of the plan itself. */
const PASSED_OVER: ReadonlySet<string> = new Set(['source', 'confirm']);

/** What differs from an earlier plan, table by table, in the order of the later one; rows that are gone come last. */
export function comparePlans(before: Plan, after: Plan): PlanDifference[] {
  return TABLE_KEYS.flatMap((table) => inTable(table, before[table], after[table]));
}

function inTable(table: TableKey, before: readonly Row[], after: readonly Row[]): PlanDifference[] {
  const columns: [string, Column<unknown>][] = Object.entries(TABLES[table].columns);
  const seen = ([key]: [string, unknown]): boolean => !PASSED_OVER.has(key);
  const wholeOf = (row: Row): string =>
    JSON.stringify(columns.filter(seen).map(([key, column]) => column.write(row[key])));
  // Rows that are the same in both are set aside first, so that one new basis does not seem to change all of them.
  const same = new Map<string, number>();
  for (const row of before) same.set(wholeOf(row), (same.get(wholeOf(row)) ?? 0) + 1);
  const unchanged = new Map<string, number>();
  const isNew = (row: Row): boolean => {
    const count = unchanged.get(wholeOf(row)) ?? 0;
    if (count >= (same.get(wholeOf(row)) ?? 0)) return true;
    unchanged.set(wholeOf(row), count + 1);
    return false;
  };
  const rest = after.map((row, index) => ({ row, index })).filter(({ row }) => isNew(row));
  const left = new Map<string, Row[]>();
  for (const row of before) {
    const count = unchanged.get(wholeOf(row)) ?? 0;
    if (count > 0) unchanged.set(wholeOf(row), count - 1);
    else left.set(keyOf(table, row), [...(left.get(keyOf(table, row)) ?? []), row]);
  }
  const differences = rest.flatMap(({ row, index }): PlanDifference[] => {
    const old = left.get(keyOf(table, row))?.shift();
    const name = nameOf(row);
    if (!old) return [{ table, kind: 'added', name, row: index, columns: [] }];
    const changed = columns
      .filter(seen)
      .map(([key, column]) => ({
        heading: column.heading,
        before: shown(column, old[key]),
        after: shown(column, row[key]),
      }))
      .filter((one) => one.before.written !== one.after.written);
    return changed.length === 0 ? [] : [{ table, kind: 'changed', name, row: index, columns: changed }];
  });
  const gone = [...left.values()].flat();
  return [
    ...differences,
    ...gone.map((row): PlanDifference => ({ table, kind: 'removed', name: nameOf(row), row: null, columns: [] })),
  ];
}

function keyOf(table: TableKey, row: Row): string {
  const column = KNOWN_BY[table].find((key) => row[key] !== '') ?? KNOWN_BY[table][0]!;
  return `${column} ${nameKey(withoutYears(String(row[column])))}`;
}

function nameOf(row: Row): string {
  const column = NAMED_BY.find((key) => typeof row[key] === 'string' && row[key] !== '');
  return column === undefined ? '' : String(row[column]);
}

function shown(column: Column<unknown>, value: unknown): CellText {
  return { expects: column.expects, written: column.write(value) };
}

/** Years in the words by which a row is known are set aside. */
export function withoutYears(text: string): string {
  return text.replace(/\d+/g, (digits) => (/^(?:19|20)\d{2}$/.test(digits) ? '' : digits));
}

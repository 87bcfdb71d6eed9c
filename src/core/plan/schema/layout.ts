import type { CellPlace } from '../../findings/finding';
import { factKey, factNumber } from '../facts';
import { SCHEMA } from '../start-plan';
import type { PlanReading } from './read-plan';
import type { PlanTable } from './table';
import { TABLE_KEYS, TABLES, type TableKey } from './tables';

/** A column that a table is to get at its right end. */
export interface AddedColumn {
  readonly table: string;
  readonly heading: string;
  readonly width: number;
  readonly format: string;
}

/** What brings the tables of an earlier version to the layout of this one. */
export interface LayoutUpdate {
  readonly columns: readonly AddedColumn[];
  /** The cell that tells the number of the layout. */
  readonly version: CellPlace;
}

/**
 * How the workbook's layout compares with this version's: a later one is not to be written to; an earlier one lacks
 * columns, which an update adds blank. A plan without a number was made by hand and is taken as it is.
 */
export type Layout =
  | { readonly kind: 'current' }
  | { readonly kind: 'later'; readonly number: number }
  | { readonly kind: 'earlier'; readonly number: number; readonly update: LayoutUpdate };

export function layoutOf(reading: PlanReading): Layout {
  const number = factNumber(reading.plan, 'schema');
  if (number === null || number === SCHEMA) return { kind: 'current' };
  if (number > SCHEMA) return { kind: 'later', number };
  const row = reading.plan.facts.findIndex(({ key, value }) => value !== '' && factKey(key) === 'schema');
  const version = reading.place('facts', row, 'value')!;
  const columns = TABLE_KEYS.flatMap((key) => addedTo(key, reading));
  return { kind: 'earlier', number, update: { version, columns } };
}

/** A table without a column that it cannot do without is left to its owner: the heading may just be misspelt. */
function addedTo(key: TableKey, reading: PlanReading): AddedColumn[] {
  const { name, columns, required }: PlanTable = TABLES[key];
  const missing = reading.missing(key);
  if (required.some((column) => missing.includes(column))) return [];
  return missing.map((column) => {
    const { heading, width, format } = columns[column]!;
    return { table: name, heading, width, format };
  });
}

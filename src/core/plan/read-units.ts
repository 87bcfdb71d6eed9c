import { findHeader, type TableSpec } from '../table/find-header';
import { textOf, type SheetCells } from '../table/sheet-cells';
import type { PlanUnit } from './plan';

/** The Excel table that lists the units of a plan. */
export const UNITS_TABLE = 'TD_Units';

const SPEC: TableSpec<'id' | 'name' | 'shortName'> = {
  columns: [
    { key: 'id', heading: /^ma(?: don vi)?$/ },
    { key: 'shortName', heading: /^ten (?:ngan|viet tat)$/ },
    { key: 'name', heading: /^ten don vi$/ },
  ],
  required: ['name'],
  atLeast: 0,
};

/** The units of a plan from the cells of their table; null when its heading is not the expected one. */
export function readUnits(cells: SheetCells): PlanUnit[] | null {
  const header = findHeader(cells, SPEC);
  if (!header) return null;
  const at = (row: readonly unknown[], key: 'id' | 'name' | 'shortName'): string => {
    const column = header.columns.get(key)?.[0];
    return column === undefined ? '' : textOf(row[column] as string);
  };
  return cells.values
    .slice(header.lastRow + 1)
    .filter((row) => at(row, 'name') !== '')
    .map((row) => ({ id: at(row, 'id') || at(row, 'name'), name: at(row, 'name'), shortName: at(row, 'shortName') }));
}

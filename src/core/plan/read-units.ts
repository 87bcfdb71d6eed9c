import type { Cell } from '../numbers/cell';
import { findHeader, type TableSpec } from '../table/find-header';
import { textOf, type SheetCells } from '../table/sheet-cells';
import type { PlanUnit } from './plan';

/** The Excel table that lists the units of a plan. */
export const UNITS_TABLE = 'TD_Units';

type Column = 'id' | 'shortName' | 'name';

const SPEC: TableSpec<Column> = {
  columns: [
    { key: 'id', heading: /^(?:ma|ma so|ky hieu|id)(?: don vi)?$/ },
    { key: 'shortName', heading: /^(?:ten (?:ngan|goi tat|viet tat)|viet tat|short name)(?: don vi)?$/ },
    { key: 'name', heading: /^(?:ten (?:day du|don vi)|don vi|ten|name)$/ },
  ],
  required: ['name'],
  atLeast: 0,
};

/** The order in which the columns stand when their headings were changed to something else. */
const ORDER: readonly Column[] = ['id', 'name', 'shortName'];

/** The units of a plan from the cells of their table, the first row of which is its heading. */
export function readUnits(cells: SheetCells): PlanUnit[] {
  const header = findHeader(cells, SPEC, 0, 1);
  const isSingleColumn = (cells.values[0]?.length ?? 0) === 1;
  const position = (key: Column): number | undefined => {
    if (header) return header.columns.get(key)?.[0];
    if (isSingleColumn) return key === 'name' ? 0 : undefined;
    return ORDER.indexOf(key);
  };
  const at = (row: readonly Cell[], key: Column): string => {
    const column = position(key);
    return column === undefined ? '' : textOf(row[column]);
  };
  return cells.values
    .slice(1)
    .filter((row) => at(row, 'name') !== '')
    .map((row) => ({ id: at(row, 'id') || at(row, 'name'), name: at(row, 'name'), shortName: at(row, 'shortName') }));
}

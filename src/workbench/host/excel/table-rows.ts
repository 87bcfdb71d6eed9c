import { accessDenied, apiNotFound, filteredRangeConflict, invalidArgument } from '../host-error';
import { HostObject } from '../host-object';
import type { CellValue, Grid, Rect, TableInfo } from '../../grid/grid';
import { writeGiven } from './given-cells';
import { Range } from './range';
import { shiftCells } from './shift-cells';

interface Owner {
  readonly current: TableInfo;
}

/** The rows of a table below its headings. Adding some moves what stands below the table, as in Excel. */
export class TableRowCollection extends HostObject {
  readonly scalars = ['count'];

  constructor(
    private readonly grid: Grid,
    private readonly table: Owner,
  ) {
    super();
  }

  get Count(): number {
    return bodyOf(this.table.current).rows;
  }
  GetCount(): number {
    return this.Count;
  }
  Add(index: unknown, values: unknown): TableRow {
    const { id, sheetId, rect, hasTotals } = this.table.current;
    if (hasTotals || (typeof index === 'number' && index !== -1 && index !== this.Count)) {
      throw apiNotFound('TableRowCollection.Add inside a table');
    }
    if (this.grid.isProtected(sheetId)) throw accessDenied();
    const cells = cellsFor(values, rect.columns);
    const added: Rect = { ...rect, row: rect.row + rect.rows, rows: cells.length };
    shiftCells(this.grid, sheetId, added, { rows: cells.length, columns: 0 }, id);
    writeGiven(this.grid, sheetId, added, cells);
    this.grid.resizeTable(id, { ...rect, rows: rect.rows + cells.length });
    return new TableRow(this.grid, sheetId, { ...added, rows: 1 }, this.Count - cells.length);
  }
}

class TableRow extends HostObject {
  readonly scalars = ['index', 'values'];

  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
    private readonly rect: Rect,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get Values(): CellValue[][] {
    return this.grid.values(this.sheetId, this.rect);
  }
  GetRange(): Range {
    return new Range(this.grid, this.sheetId, this.rect);
  }
}

/** Takes whole rows out of the table that they belong to; other deletions of cells are not known to this host. */
export function deleteTableRows(grid: Grid, sheetId: string, rect: Rect, shift: unknown): void {
  const table = grid.tables().find((one) => one.sheetId === sheetId && isWithin(rect, bodyOf(one)));
  if (!table || shift !== 'Up') throw apiNotFound('Range.Delete outside a table');
  if (grid.isProtected(sheetId)) throw accessDenied();
  if (grid.isFiltered(table)) {
    if (grid.ways.deletedUnderFilter === 'refused') throw filteredRangeConflict();
    return;
  }
  const below = { ...rect, row: rect.row + rect.rows };
  shiftCells(grid, sheetId, below, { rows: -rect.rows, columns: 0 }, table.id);
  // A table keeps one row below its headings.
  const left = Math.max(2, table.rect.rows - rect.rows);
  grid.resizeTable(table.id, { ...table.rect, rows: left });
}

function bodyOf({ rect, hasTotals }: TableInfo): Rect {
  return { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1 - (hasTotals ? 1 : 0)) };
}

function isWithin(rect: Rect, body: Rect): boolean {
  const isWhole = rect.column === body.column && rect.columns === body.columns;
  return isWhole && rect.row >= body.row && rect.row + rect.rows <= body.row + body.rows;
}

function cellsFor(values: unknown, columns: number): CellValue[][] {
  if (values === undefined || values === null) return [new Array<CellValue>(columns).fill('')];
  const fits = Array.isArray(values) && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument();
  return values as CellValue[][];
}

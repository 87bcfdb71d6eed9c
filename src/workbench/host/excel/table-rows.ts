import { accessDenied, apiNotFound, invalidArgument } from '../host-error';
import { HostObject } from '../host-object';
import type { CellValue, Grid, Rect, TableInfo } from '../../grid/grid';
import { contentsOf, writeGiven } from './given-cells';
import { Range } from './range';

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
    moveBelow(this.grid, sheetId, added, cells.length);
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
  const below = { ...rect, row: rect.row + rect.rows };
  moveBelow(grid, sheetId, below, -rect.rows);
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

/**
 * Moves the cells from a row on by so many rows, within the columns of the table: contents, formulas as they are, and
 * number formats. Formulas elsewhere that point at them are not rewritten.
 */
function moveBelow(grid: Grid, sheetId: string, from: Rect, by: number): void {
  const used = grid.usedRange(sheetId, false);
  const all = { ...from, rows: Math.max(0, used ? used.row + used.rows - from.row : 0) };
  const target = { ...all, row: all.row + by };
  const cells = all.rows > 0 ? contentsOf(grid, sheetId, all) : null;
  const formats = all.rows > 0 ? grid.numberFormats(sheetId, all) : null;
  const cleared = by > 0 ? all : { ...target, rows: all.rows - by };
  if (cleared.rows > 0) grid.clear(sheetId, cleared);
  if (!cells || !formats) return;
  grid.writeNumberFormats(sheetId, target, formats);
  grid.write(sheetId, target, cells);
}

function cellsFor(values: unknown, columns: number): CellValue[][] {
  if (values === undefined || values === null) return [new Array<CellValue>(columns).fill('')];
  const fits = Array.isArray(values) && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument();
  return values as CellValue[][];
}

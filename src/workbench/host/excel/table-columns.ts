import { accessDenied, apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { CellValue, Grid, Rect, TableInfo } from '../../grid/grid';
import { writeGiven } from './given-cells';
import { Range } from './range';
import { shiftCells } from './shift-cells';

interface Owner {
  readonly current: TableInfo;
}

/** The columns of a table. Adding one moves what stands right of the table, as in Excel. */
export class TableColumnCollection extends HostObject {
  readonly scalars = ['count'];

  constructor(
    private readonly grid: Grid,
    private readonly table: Owner,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.headings.map((heading) => new TableColumn(this.grid, this.table, heading));
  }
  get Count(): number {
    return this.table.current.rect.columns;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const heading = this.headings.find((one) => one.toLowerCase() === wanted);
    return heading === undefined ? null : new TableColumn(this.grid, this.table, heading);
  }
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { id, sheetId, rect } = this.table.current;
    if (typeof index === 'number' && index !== -1 && index !== rect.columns) {
      throw apiNotFound('TableColumnCollection.Add inside a table');
    }
    if (this.grid.isProtected(sheetId)) throw accessDenied();
    const added: Rect = { ...rect, column: rect.column + rect.columns, columns: 1 };
    const cells = cellsFor(values, rect.rows);
    const heading = typeof name === 'string' ? name : String(cells[0]![0] || this.freeHeading());
    if (this.GetItemOrNullObject(heading)) throw invalidArgument();
    shiftCells(this.grid, sheetId, added, { rows: 0, columns: 1 }, id);
    writeGiven(this.grid, sheetId, { ...added, row: added.row + 1, rows: added.rows - 1 }, cells.slice(1));
    // A heading is always a text.
    this.grid.write(sheetId, { ...added, rows: 1 }, [[`'${heading}`]]);
    this.grid.styleHeading(sheetId, { ...added, rows: 1 });
    this.grid.resizeTable(id, { ...rect, columns: rect.columns + 1 });
    return new TableColumn(this.grid, this.table, heading);
  }

  private get headings(): readonly string[] {
    const { sheetId, rect } = this.table.current;
    return this.grid.text(sheetId, { ...rect, rows: 1 })[0]!;
  }

  private freeHeading(): string {
    for (let number = 1; ; number += 1) {
      const heading = `Column${number}`;
      if (!this.GetItemOrNullObject(heading)) return heading;
    }
  }
}

/** A column by its heading: it may have moved in the same request. */
class TableColumn extends HostObject {
  readonly scalars = ['name', 'index'];

  constructor(
    private readonly grid: Grid,
    private readonly table: Owner,
    private readonly heading: string,
  ) {
    super();
  }

  override identity(): object {
    return { Id: this.heading };
  }
  get Id(): string {
    return this.heading;
  }
  get Name(): string {
    return this.heading;
  }
  get Index(): number {
    const { sheetId, rect } = this.table.current;
    const at = this.grid.text(sheetId, { ...rect, rows: 1 })[0]!.indexOf(this.heading);
    if (at < 0) throw itemNotFound();
    return at;
  }
  GetRange(): Range {
    return new Range(this.grid, this.table.current.sheetId, this.rect);
  }
  GetDataBodyRange(): Range {
    const { row, rows } = this.rect;
    const left = rows - 1 - (this.table.current.hasTotals ? 1 : 0);
    return new Range(this.grid, this.table.current.sheetId, { ...this.rect, row: row + 1, rows: Math.max(1, left) });
  }
  Delete(): null {
    const { id, sheetId, rect } = this.table.current;
    if (this.grid.isProtected(sheetId)) throw accessDenied();
    if (rect.columns === 1) throw invalidArgument();
    const own = this.rect;
    shiftCells(this.grid, sheetId, { ...own, column: own.column + 1 }, { rows: 0, columns: -1 }, id);
    this.grid.resizeTable(id, { ...rect, columns: rect.columns - 1 });
    return null;
  }

  private get rect(): Rect {
    const { rect } = this.table.current;
    return { ...rect, column: rect.column + this.Index, columns: 1 };
  }
}

/** What `add` was given, a row for each of the table: nothing, one value for all, or a column of them. */
function cellsFor(values: unknown, rows: number): CellValue[][] {
  if (values === undefined || values === null) return Array.from({ length: rows }, () => ['']);
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => [values as CellValue]);
  const fits = values.length === rows && values.every((row) => Array.isArray(row) && row.length === 1);
  if (!fits) throw invalidArgument();
  return values as CellValue[][];
}

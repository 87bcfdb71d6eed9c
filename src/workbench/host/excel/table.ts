import { invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { Grid, Rect, TableInfo } from '../../grid/grid';
import { Range } from './range';
import { TableColumnCollection } from './table-columns';
import { TableRowCollection } from './table-rows';
import { Worksheet } from './worksheet';

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}._]{0,254}$/u;
const sameName = (a: string, b: unknown): boolean => a.toLowerCase() === String(b).toLowerCase();

export class Table extends HostObject {
  readonly scalars = ['id', 'name', 'showTotals'];
  constructor(
    private readonly grid: Grid,
    private readonly info: TableInfo,
  ) {
    super();
  }
  override identity(): object {
    return { Id: this.info.id };
  }
  get Id(): string {
    return this.info.id;
  }
  get Name(): string {
    return this.current.name;
  }
  set Name(name: unknown) {
    const isFree = !this.grid.tables().some((table) => table.id !== this.info.id && sameName(table.name, name));
    if (typeof name !== 'string' || !TABLE_NAME.test(name) || !isFree) throw invalidArgument();
    this.grid.renameTable(this.info.id, name);
  }
  get ShowTotals(): boolean {
    return this.current.hasTotals;
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.grid, this.info.sheetId);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.grid, this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.grid, this);
  }
  GetRange(): Range {
    return this.rangeOf(this.current.rect);
  }
  GetHeaderRowRange(): Range {
    return this.rangeOf({ ...this.current.rect, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const { rect, hasTotals } = this.current;
    const left = rect.rows - 1 - (hasTotals ? 1 : 0);
    return this.rangeOf({ ...rect, row: rect.row + 1, rows: Math.max(1, left) });
  }
  /** The table as it is now: it may have been renamed, moved or removed in the same request. */
  get current(): TableInfo {
    const info = this.grid.tables().find(({ id }) => id === this.info.id);
    if (!info) throw itemNotFound();
    return info;
  }
  private rangeOf(rect: Rect): Range {
    return new Range(this.grid, this.info.sheetId, rect);
  }
}

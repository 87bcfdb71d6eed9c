import { apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { parseAddress, splitSheetName } from '../../grid/address';
import type { Grid, Rect, TableInfo } from '../../grid/grid';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class TableCollection extends HostObject {
  readonly scalars = ['count'];

  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.infos.map((info) => new Table(this.grid, info));
  }
  get Count(): number {
    return this.infos.length;
  }
  GetCount(): number {
    return this.infos.length;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    const info = this.infos.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return info ? new Table(this.grid, info) : null;
  }
  Add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true) throw apiNotFound('TableCollection.Add without headers');
    const { sheetId, rect } = this.target(address);
    const number = this.grid.tables().length + 1;
    this.grid.styleHeading(sheetId, { ...rect, rows: 1 });
    return new Table(this.grid, this.grid.addTable({ name: `Table${number}`, sheetId, rect, hasTotals: false }));
  }

  private get infos(): readonly TableInfo[] {
    const all = this.grid.tables();
    return this.sheetId === null ? all : all.filter(({ sheetId }) => sheetId === this.sheetId);
  }

  private target(address: unknown): { sheetId: string; rect: Rect } {
    if (address instanceof Range) return { sheetId: address.sheetId, rect: address.rect };
    if (typeof address !== 'string') throw invalidArgument();
    const { sheetName, cells } = splitSheetName(address);
    const rect = parseAddress(cells);
    const sheetId = sheetName
      ? this.grid.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase())?.id
      : (this.sheetId ?? this.grid.activeSheet());
    if (!rect || !sheetId) throw invalidArgument();
    return { sheetId, rect };
  }
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}._]{0,254}$/u;
const sameName = (a: string, b: unknown): boolean => a.toLowerCase() === String(b).toLowerCase();

class Table extends HostObject {
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
  private get current(): TableInfo {
    const info = this.grid.tables().find(({ id }) => id === this.info.id);
    if (!info) throw itemNotFound();
    return info;
  }
  private rangeOf(rect: Rect): Range {
    return new Range(this.grid, this.info.sheetId, rect);
  }
}

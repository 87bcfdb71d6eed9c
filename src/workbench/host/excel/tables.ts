import { accessDenied, apiNotFound, invalidArgument, itemNotFound, mergedRangeConflict } from '../host-error';
import { HostObject } from '../host-object';
import { parseAddress, splitSheetName } from '../../grid/address';
import type { Grid, Rect, TableInfo } from '../../grid/grid';
import { Range } from './range';
import { meets } from './shift-cells';
import { Table } from './table';

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
    const present = this.grid.tables().filter((table) => table.sheetId === sheetId);
    const inTheWay = [...present.map((table) => table.rect), ...this.grid.merges(sheetId)];
    if (inTheWay.some((other) => meets(other, rect))) throw mergedRangeConflict();
    if (this.grid.isProtected(sheetId)) throw accessDenied();
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

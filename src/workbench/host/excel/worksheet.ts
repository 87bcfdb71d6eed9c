import { invalidArgument, invalidOperation, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { parseAddress } from '../../grid/address';
import { MOST_COLUMNS, MOST_ROWS, type Grid, type SheetInfo, type Visibility } from '../../grid/grid';
import { Range } from './range';
import { sheetName } from './sheet-name';
import { TableCollection } from './tables';
import { WorksheetCustomPropertyCollection } from './worksheet-properties';

export class Worksheet extends HostObject {
  readonly scalars = ['id', 'name', 'position', 'visibility'];

  constructor(
    private readonly grid: Grid,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): object {
    return { Id: this.id };
  }

  get Id(): string {
    return this.info.id;
  }
  get Name(): string {
    return this.info.name;
  }
  set Name(name: unknown) {
    this.grid.renameSheet(this.info.id, sheetName(this.grid, name, this.id));
  }
  get Position(): number {
    return this.grid.sheets().findIndex(({ id }) => id === this.id);
  }
  get Visibility(): Visibility {
    return this.info.visibility;
  }
  set Visibility(visibility: unknown) {
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw invalidArgument();
    this.grid.setVisibility(this.info.id, visibility);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.grid.isProtected(this.info.id));
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.grid.properties(this.info.id));
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.grid, this.info.id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.grid, this.info.id);
  }

  Activate(): null {
    this.grid.activate(this.info.id);
    return null;
  }
  Delete(): null {
    const { id } = this.info;
    if (!this.grid.sheets().some((sheet) => sheet.id !== id && sheet.visibility === 'Visible'))
      throw invalidOperation();
    this.grid.deleteSheet(id);
    return null;
  }
  GetRange(address?: unknown): Range {
    if (address === undefined || address === null || address === '') {
      return new Range(this.grid, this.info.id, { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS });
    }
    const rect = typeof address === 'string' ? parseAddress(address.slice(address.lastIndexOf('!') + 1)) : null;
    if (!rect) throw invalidArgument();
    return new Range(this.grid, this.info.id, rect);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const isInside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
    if (!isInside || row + rows > MOST_ROWS || column + columns > MOST_COLUMNS) throw invalidArgument();
    return new Range(this.grid, this.info.id, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    const used = this.grid.usedRange(this.info.id, valuesOnly === true);
    return new Range(this.grid, this.info.id, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.grid.usedRange(this.info.id, valuesOnly === true);
    return used && new Range(this.grid, this.info.id, used);
  }

  private get info(): SheetInfo {
    const info = this.grid.sheets().find(({ id }) => id === this.id);
    if (!info) throw itemNotFound();
    return info;
  }
}

class WorksheetProtection extends HostObject {
  readonly scalars = ['protected'];
  constructor(private readonly isProtected: boolean) {
    super();
  }
  get Protected(): boolean {
    return this.isProtected;
  }
}

class WorksheetFreezePanes extends HostObject {
  readonly scalars = [];
  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
  ) {
    super();
  }
  FreezeRows(count: unknown): null {
    return this.freeze(count, 0);
  }
  FreezeColumns(count: unknown): null {
    return this.freeze(0, count);
  }
  FreezeAt(range: unknown): null {
    const rect = range instanceof Range ? range.rect : parseAddress(String(range));
    if (!rect) throw invalidArgument();
    return this.freeze(rect.row + rect.rows, rect.column + rect.columns);
  }
  Unfreeze(): null {
    return this.freeze(0, 0);
  }
  private freeze(rows: unknown, columns: unknown): null {
    const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
    if (!isCount(rows) || !isCount(columns)) throw invalidArgument();
    this.grid.freeze(this.sheetId, rows, columns);
    return null;
  }
}

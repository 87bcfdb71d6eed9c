import { accessDenied, apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { addressOf, parseAddress, qualifiedAddress } from '../../grid/address';
import { MOST_COLUMNS, MOST_ROWS, type CellValue, type Grid, type Rect } from '../../grid/grid';
import { writeGiven } from './given-cells';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { deleteTableRows } from './table-rows';
import { Worksheet } from './worksheet';

/** More cells than this are not handed over at once; Excel's own limit is as high. */
const MOST_CELLS = 5_000_000;
const MOST_AREAS = 512;

export class Range extends HostObject {
  readonly scalars = [
    'address',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'values',
    'formulas',
    'text',
    'numberFormat',
  ];

  constructor(
    readonly grid: Grid,
    readonly sheetId: string,
    readonly rect: Rect,
  ) {
    super();
  }

  override get later(): Readonly<Record<string, number>> {
    return { GetMergedAreasOrNullObject: 13 };
  }

  /** A kept reference names the range itself, so the host has nothing to remember. */
  override identity(): object {
    return { _ReferenceId: `${this.sheetId}!${addressOf(this.rect)}` };
  }

  static fromReference(grid: Grid, reference: string): Range | null {
    const mark = reference.lastIndexOf('!');
    const rect = parseAddress(reference.slice(mark + 1));
    const sheetId = reference.slice(0, mark);
    return rect && grid.sheets().some(({ id }) => id === sheetId) ? new Range(grid, sheetId, rect) : null;
  }

  get Address(): string {
    const sheet = this.grid.sheets().find(({ id }) => id === this.sheetId);
    if (!sheet) throw itemNotFound();
    return qualifiedAddress(sheet.name, this.rect);
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.rows;
  }
  get ColumnCount(): number {
    return this.rect.columns;
  }
  get CellCount(): number {
    return this.rect.rows * this.rect.columns;
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.grid, this.sheetId);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.grid, this);
  }

  get Values(): CellValue[][] | null {
    return this.isTooLarge() ? null : this.grid.values(this.sheetId, this.rect);
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): CellValue[][] | null {
    return this.isTooLarge() ? null : this.grid.formulas(this.sheetId, this.rect);
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get Text(): string[][] | null {
    return this.isTooLarge() ? null : this.grid.text(this.sheetId, this.rect);
  }
  get NumberFormat(): string[][] | null {
    return this.isTooLarge() ? null : this.grid.numberFormats(this.sheetId, this.rect);
  }
  set NumberFormat(formats: unknown) {
    this.requireWritable();
    this.grid.writeNumberFormats(this.sheetId, this.rect, this.matrix(formats) as (string | null)[][]);
  }
  /** One answer for all rows; null where some are hidden and some are not. */
  get RowHidden(): boolean | null {
    const hidden = this.hiddenRows();
    if (hidden.every((one) => one)) return true;
    return hidden.some((one) => one) ? null : false;
  }
  get ValueTypes(): string[][] {
    const typeOf = (value: CellValue): string => {
      if (value === '') return 'Empty';
      if (typeof value === 'string') return /^#[A-Z/0]+[!?]?$/.test(value) ? 'Error' : 'String';
      return typeof value === 'number' ? 'Double' : 'Boolean';
    };
    return this.grid.values(this.sheetId, this.rect).map((row) => row.map(typeOf));
  }

  /** Only whether rows are hidden; the other properties are not known here. */
  GetRowProperties(asked: unknown): { rowHidden: boolean; rowIndex?: number }[] {
    const names = Object.keys(asked ?? {});
    if (names.length !== 1 || names[0] !== 'rowHidden') throw apiNotFound(`Range.GetRowProperties ${names.join()}`);
    return this.hiddenRows().map((rowHidden) => ({ rowHidden }));
  }
  /** Only merged cells that begin in the range are told of. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const { row, rows, column, columns } = this.rect;
    const inside = this.grid
      .merges(this.sheetId)
      .filter(
        (merge) =>
          merge.row >= row && merge.row < row + rows && merge.column >= column && merge.column < column + columns,
      );
    // Excel refuses to tell of more.
    if (inside.length > MOST_AREAS) throw invalidArgument();
    return inside.length === 0 ? null : new RangeAreas(this.grid, this.sheetId, inside);
  }

  Select(): null {
    this.grid.select(this.sheetId, this.rect);
    return null;
  }

  Clear(applyTo?: unknown): null {
    this.requireWritable();
    const what = applyTo ?? 'All';
    if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw apiNotFound(`Range.Clear ${String(what)}`);
    const target = this.GetUsedRangeOrNullObject(false);
    if (target === null) return null;
    if (what !== 'Formats') target.write('');
    if (what !== 'Contents') this.grid.writeFill(this.sheetId, target.rect, null);
    return null;
  }

  Delete(shift: unknown): null {
    deleteTableRows(this.grid, this.sheetId, this.rect, shift);
    return null;
  }

  GetCell(row: number, column: number): Range {
    return this.part({ row: this.rect.row + row, column: this.rect.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.part({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.part({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.part({ ...this.rect, row: this.rect.row + rows, column: this.rect.column + columns });
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.part({ ...this.rect, rows: this.rect.rows + rows, columns: this.rect.columns + columns });
  }
  GetBoundingRect(other: unknown): Range {
    const { rect } = this.sibling(other);
    const row = Math.min(this.rect.row, rect.row);
    const column = Math.min(this.rect.column, rect.column);
    const rows = Math.max(this.rect.row + this.rect.rows, rect.row + rect.rows) - row;
    const columns = Math.max(this.rect.column + this.rect.columns, rect.column + rect.columns) - column;
    return this.part({ row, column, rows, columns });
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const { rect, sheetId } = this.sibling(other);
    const row = Math.max(this.rect.row, rect.row);
    const column = Math.max(this.rect.column, rect.column);
    const rows = Math.min(this.rect.row + this.rect.rows, rect.row + rect.rows) - row;
    const columns = Math.min(this.rect.column + this.rect.columns, rect.column + rect.columns) - column;
    return rows > 0 && columns > 0 && sheetId === this.sheetId ? this.part({ row, column, rows, columns }) : null;
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.grid.usedRange(this.sheetId, valuesOnly === true);
    return used ? this.GetIntersectionOrNullObject(new Range(this.grid, this.sheetId, used)) : null;
  }

  _KeepReference(): null {
    return null;
  }
  _RemoveReference(): null {
    return null;
  }
  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw invalidArgument();
    return null;
  }

  private hiddenRows(): boolean[] {
    const { row, rows } = this.rect;
    return Array.from({ length: rows }, (_, at) => this.grid.isRowHidden(this.sheetId, row + at));
  }

  requireWritable(): void {
    if (this.grid.isProtected(this.sheetId)) throw accessDenied();
  }

  private write(values: unknown): void {
    this.requireWritable();
    writeGiven(this.grid, this.sheetId, this.rect, this.matrix(values));
  }

  /** One value stands for all cells, as in Excel; a matrix must have the size of the range. */
  private matrix(given: unknown): unknown[][] {
    if (this.isTooLarge()) throw invalidArgument();
    const single = !Array.isArray(given) ? [[given]] : (given as unknown[][]);
    const isSingle = single.length === 1 && Array.isArray(single[0]) && single[0].length === 1;
    const { rows, columns } = this.rect;
    if (isSingle) return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(single[0]![0]));
    const fits = single.length === rows && single.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalidArgument();
    return single;
  }

  private part(rect: Rect): Range {
    const inside = rect.row >= 0 && rect.column >= 0 && rect.rows > 0 && rect.columns > 0;
    if (!inside || rect.row + rect.rows > MOST_ROWS || rect.column + rect.columns > MOST_COLUMNS)
      throw invalidArgument();
    return new Range(this.grid, this.sheetId, rect);
  }

  private sibling(other: unknown): Range {
    if (other instanceof Range) return other;
    const rect = typeof other === 'string' ? parseAddress(other) : null;
    if (!rect) throw invalidArgument();
    return new Range(this.grid, this.sheetId, rect);
  }

  private isTooLarge(): boolean {
    return this.rect.rows * this.rect.columns > MOST_CELLS;
  }
}

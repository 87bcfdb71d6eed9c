import type { CellPlace } from '../../findings/finding';
import { mayBeLegacy } from '../../names/legacy-fonts';
import { isBlank, type Cell } from '../../numbers/cell';
import type { PlanUnit } from '../../plan/plan';
import { textOf, type CellRect } from '../../table/sheet-cells';
import type { CellScan } from './cell-scan';
import type { RegistrationColumn } from './columns';
import { isErrorText } from './error-text';
import type { RegisteredTitle, RegistrantUnit, RowTitles, TableRole, YearAbove } from './row-facts';
import type { DistinctColumn } from './distinct-column';

/** What is the same for all rows of a table. */
export interface TableFacts {
  readonly name: string;
  readonly role: TableRole;
  /** Whether it puts together other tables. */
  readonly isSummary: boolean;
  /** Whom the table lists: people, or units and teams as a whole. */
  readonly lists: 'people' | 'collectives';
  /** Titles as text in a cell, or an x under one column a title. */
  readonly layout: 'text' | 'marks';
  /** Where columns stand within the cells of a row; of several for one thing the first. */
  readonly columns: ReadonlyMap<RegistrationColumn, number>;
  /** What every column was taken for. */
  readonly headings: readonly ReadHeading[];
  /** Columns that were put together of several: what stands in them is mended by hand. */
  readonly spanned: ReadonlySet<number>;
  /** Whether a column tells units: without one no row can be held to account for its own. */
  readonly hasUnits: boolean;
  /** The column of titles, or the first of them. */
  readonly titleColumn: number;
  readonly years: readonly YearAbove[];
  /** Rows of the sheet on which the heading stands. */
  readonly headingRows: { readonly first: number; readonly last: number };
  /** Merged cells in the rows of people, by their place on the sheet. */
  readonly merges: readonly CellRect[];
  /** Whether nobody told which cells are merged. */
  readonly mergesUnknown: boolean;
  /** Merged cells of the heading. */
  readonly headingMerges: readonly CellRect[];
  /** Rows of people that are hidden. */
  readonly hiddenRows: readonly number[];
  /** The unit of the plan that has a name. */
  unitNamed(name: string): PlanUnit | null;
}

/** A heading, and what its column was taken for; null for nothing. */
export interface ReadHeading {
  readonly text: string;
  readonly column: number;
  readonly meaning: RegistrationColumn | 'mark' | null;
}

/** The rows of a table, each by its position. */
export interface TableRowsRead {
  /** Rows within the cells of the sheet. */
  readonly rows: Int32Array;
  readonly units: DistinctColumn<RegistrantUnit>;
  readonly titles: DistinctColumn<RowTitles>;
  readonly collectives: ReadonlySet<number> | 'all';
  readonly scan: CellScan;
  /** `letterHash` of each name; 0 where there is none. */
  readonly hashes: Int32Array;
  /** Rows, by their position, that were put together from several of the sheet. */
  readonly joined: ReadonlySet<number>;
}

/**
 * One registration table; a sheet may hold several. It is kept by columns, so that a check passes over the rows in which
 * there is nothing to look at.
 */
export class RegistrationSheet {
  readonly name: string;
  readonly columns: ReadonlyMap<RegistrationColumn, number>;
  readonly units: DistinctColumn<RegistrantUnit>;
  readonly titles: DistinctColumn<RowTitles>;
  readonly hashes: Int32Array;
  readonly scan: CellScan;
  /** By column, the first row in which something stands; below 0 where nothing does. */
  readonly #firstFilled = new Map<number, number>();

  constructor(
    readonly facts: TableFacts,
    private readonly origin: { readonly row: number; readonly column: number },
    private readonly values: readonly (readonly Cell[])[],
    private readonly read: TableRowsRead,
  ) {
    this.name = facts.name;
    this.columns = facts.columns;
    this.units = read.units;
    this.titles = read.titles;
    this.hashes = read.hashes;
    this.scan = read.scan;
  }

  /** How many people or collectives it lists. */
  get count(): number {
    return this.read.rows.length;
  }
  person(at: number): Registrant {
    return new Registrant(this, at);
  }
  get people(): Registrant[] {
    return Array.from(this.read.rows, (_, at) => this.person(at));
  }
  cellsOf(at: number): readonly Cell[] {
    return this.values[this.read.rows[at]!]!;
  }
  /** Whether what it holds stands in several rows of the sheet. */
  isJoined(at: number): boolean {
    return this.read.joined.size > 0 && this.read.joined.has(at);
  }
  /** Where a column of the cells that were read stands on the sheet. */
  columnOnSheet(column: number): number {
    return this.origin.column + column;
  }
  /** The position of whoever stands in a row of the sheet; null where nobody does. */
  atRow(row: number): number | null {
    const { rows } = this.read;
    const wanted = row - this.origin.row;
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (rows[middle]! < wanted) from = middle + 1;
      else to = middle;
    }
    return rows[from] === wanted ? from : null;
  }
  get joinedRows(): readonly number[] {
    return [...this.read.joined];
  }
  get hasCollectives(): boolean {
    return this.read.collectives === 'all' || this.read.collectives.size > 0;
  }
  /** All rows by their position. */
  get positions(): Iterable<number> {
    return this.read.rows.keys();
  }
  /** Rows, by their position, of units and teams as a whole. */
  get collectiveRows(): Iterable<number> {
    const { collectives } = this.read;
    return collectives === 'all' ? this.positions : collectives;
  }
  isCollective(at: number): boolean {
    const { collectives } = this.read;
    return collectives === 'all' || (collectives.size > 0 && collectives.has(at));
  }

  /**
   * Whether a blank cell of a row says nothing: a cell above it in the column may be merged with it, and nobody told which
   * are.
   */
  mayBeMerged(at: number, column: number): boolean {
    if (!this.facts.mergesUnknown) return false;
    let first = this.#firstFilled.get(column);
    if (first === undefined) {
      first = this.read.rows.findIndex((row) => !isBlank(this.values[row]![column]));
      this.#firstFilled.set(column, first);
    }
    return first >= 0 && first < at;
  }

  /** Rows of a column of texts that hold an error. */
  errors(key: RegistrationColumn): readonly number[] {
    return this.#rowsOfText(key, isErrorText) ?? this.scan.odd(key).errors;
  }
  /** Rows of a column of texts that hold one that may be in an old encoding. */
  legacyTexts(key: RegistrationColumn): readonly number[] {
    return this.#rowsOfText(key, mayBeLegacy) ?? this.scan.odd(key).legacy;
  }
  /** Units and titles are few different texts; null for other columns. */
  #rowsOfText(key: RegistrationColumn, test: (text: string) => boolean): number[] | null {
    if (!this.columns.has(key)) return [];
    if (key === 'unit') return this.units.rowsWhere(({ text }) => test(text));
    if (key !== 'title') return null;
    return this.titles.rowsWhere(({ titles }) => titles.some(({ text }) => test(text)));
  }

  /** The cell of a row in a column of the cells that were read. */
  place(at: number, column: number): CellPlace {
    return {
      sheet: this.name,
      row: this.origin.row + this.read.rows[at]!,
      column: this.origin.column + column,
    };
  }
}

/** One row of a registration table: a person, or a unit or team as a whole. A view; nothing of it is kept. */
export class Registrant {
  /** The row's cells, as they were typed. */
  readonly cells: readonly Cell[];

  constructor(
    readonly sheet: RegistrationSheet,
    /** The position among the rows of its table. */
    readonly at: number,
  ) {
    this.cells = sheet.cellsOf(at);
  }

  /** What stands in a column of the table; undefined where it has no such column. */
  value(key: RegistrationColumn): Cell {
    const column = this.sheet.columns.get(key);
    return column === undefined ? undefined : this.cells[column];
  }
  text(key: RegistrationColumn): string {
    return textOf(this.value(key));
  }
  /** The cell of a column, or of the name where the table has no such column. */
  cell(key: RegistrationColumn): CellPlace {
    return this.sheet.place(this.at, this.sheet.columns.get(key) ?? this.sheet.columns.get('name')!);
  }

  get name(): string {
    return this.text('name');
  }
  get kind(): 'person' | 'collective' {
    return this.sheet.isCollective(this.at) ? 'collective' : 'person';
  }
  get unit(): RegistrantUnit {
    return this.sheet.units.at(this.at);
  }
  /** In its own column, or beside the unit. */
  get position(): string {
    return this.text('position') || (this.unit.beside ?? '');
  }
  get titles(): readonly RegisteredTitle[] {
    return this.sheet.titles.at(this.at).titles;
  }
  /** True where the row says that nothing is registered. */
  get hasDeclined(): boolean {
    return this.sheet.titles.at(this.at).hasDeclined;
  }
  /** The cell that a title stands in, or the one in which a title is missing. */
  titleCell(title?: RegisteredTitle): CellPlace {
    return this.sheet.place(this.at, title?.column ?? this.sheet.facts.titleColumn);
  }
}

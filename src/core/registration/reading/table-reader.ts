import { bareName } from '../../names/honorifics';
import { letterHash } from '../../names/letter-hash';
import type { Cell } from '../../numbers/cell';
import { QuickSet } from '../../numbers/quick-set';
import type { UnitFinder } from '../../plan/find-unit';
import type { Header } from '../../table/find-header';
import { textOf, type CellRect, type SheetCells } from '../../table/sheet-cells';
import { rowReader } from '../../table/table-rows';
import { scanner, type Scanner } from '../table/cell-scan';
import { isWithPosition, type RegistrationColumn } from '../table/columns';
import { isDitto } from './ditto';
import { GroupHeadings, isGroupHeading } from './group-headings';
import { goesOn, joinRows, type JoinedColumns } from './joined-rows';
import { unmerged, type MergedRows } from './merged-rows';
import type { RegistrantUnit, RowTitles } from '../table/row-facts';
import type { TableRowsRead } from '../table/registration-sheet';
import type { ReadTitle } from './read-titles';
import { titleReader, type TitleReader } from './row-titles';
import { DistinctColumn } from '../table/distinct-column';
import { lastResort, unitReader } from './unit-reader';

/** What stands around the rows of a table. */
interface TableContext {
  /** The text above it that names a unit. */
  readonly heading: string | null;
  /** What a line above it says whose it is. */
  readonly stated: string | null;
  /** The titles that its caption is about. */
  readonly titles: readonly ReadTitle[];
  readonly merges: readonly CellRect[];
}

/** Reads the rows below a heading, from the first one on. */
export class TableReader {
  readonly collectives = new Set<number>();
  readonly #rows: Int32Array;
  readonly #hashes: Int32Array;
  #count = 0;
  /** The row that was read last, by itself or as part of the one above. */
  #lastRow = -1;
  readonly #units: DistinctColumn<RegistrantUnit>;
  readonly #titles: DistinctColumn<RowTitles>;
  readonly #scan: Scanner;
  readonly #columns: JoinedColumns;
  /** Columns in which a mark may stand for what the row above says. */
  readonly #repeatable: readonly number[];
  readonly #merged: MergedRows;
  readonly #joined = new Set<number>();
  /** The cells of rows that were put together from several. */
  readonly #patched = new Map<number, Cell[]>();
  readonly #unitFor: ReturnType<typeof unitReader>;
  readonly #titlesIn: TitleReader;
  readonly #kindOf: ReturnType<typeof rowReader>;
  readonly #isUnitName: (hash: number, name: Cell) => boolean;
  readonly #groups: GroupHeadings;

  constructor(
    sheet: SheetCells,
    header: Header<RegistrationColumn>,
    private readonly finder: UnitFinder,
    { heading, stated, merges, titles }: TableContext,
  ) {
    const { columns, marks } = header;
    const most = sheet.values.length;
    this.#rows = new Int32Array(most);
    this.#hashes = new Int32Array(most);
    this.#units = new DistinctColumn(most);
    this.#titles = new DistinctColumn(most);
    this.#scan = scanner(new Map([...columns].map(([key, [column]]) => [key, column!])), most);
    this.#columns = {
      number: columns.get('number')?.[0],
      name: columns.get('name')![0]!,
      unit: columns.get('unit')?.[0],
      titles: columns.get('title') ?? [],
      marks: marks.map(({ column }) => column),
    };
    this.#repeatable = [...(columns.get('title') ?? []), ...(columns.get('unit') ?? []).slice(0, 1)];
    this.#merged = unmerged(sheet, merges, this.#columns);
    this.#titlesIn = titleReader(this.#columns.titles, marks, this.#columns.name, this.#titles);
    const { name, unit } = this.#columns;
    const unitColumn =
      unit === undefined ? null : { column: unit, isWithPosition: isWithPosition(header.headings[unit]!) };
    this.#unitFor = unitReader(unitColumn, heading, lastResort(sheet, stated, finder), finder, this.#units);
    const nameHeading = header.headings[name]!.text;
    const isSection = (text: string): boolean => finder.find(text) !== null || isGroupHeading(text);
    const isData = (cells: readonly Cell[]): boolean =>
      textOf(cells[name]) !== '' &&
      (this.#titles.items[this.#titlesIn.read(cells)]!.titles.some(
        ({ code, column }) => code !== null && typeof cells[column] !== 'number',
      ) ||
        (unit !== undefined && finder.find(textOf(cells[unit])) !== null));
    this.#kindOf = rowReader(header, { number: 'number', name: 'name' }, { isSection, isData, nameHeading });
    this.#isUnitName = nameOfUnit(finder);
    const hasTitles = this.#columns.titles.length + marks.length > 0;
    this.#groups = new GroupHeadings(this.#titlesIn, hasTitles ? [] : titles);
  }

  read(from: number, to: number): void {
    for (let row = from; row < to; row += 1) {
      const cells = this.#merged.values[row]!;
      const kind = this.#kindOf(cells);
      if (kind === 'data') this.#readRow(row, cells);
      else if (kind !== 'passed') this.#groups.read(kind.section);
    }
  }

  /** The rows of people and collectives so far. */
  get rows(): Int32Array {
    return this.#rows.subarray(0, this.#count);
  }

  found(): Omit<TableRowsRead, 'collectives'> {
    const hashes = this.#hashes.subarray(0, this.#count);
    const scan = this.#scan.found(this.#count);
    return { rows: this.rows, units: this.#units, titles: this.#titles, hashes, scan, joined: this.#joined };
  }

  /** The cells, with those of joined rows in the first of them. */
  values(): SheetCells['values'] {
    const { values } = this.#merged;
    if (this.#patched.size === 0) return values;
    const whole = values.slice();
    for (const [row, cells] of this.#patched) whole[row] = cells;
    return whole;
  }

  #readRow(row: number, typed: readonly Cell[]): void {
    const { number, name } = this.#columns;
    const cells = this.#withoutDitto(row, typed);
    if ((number === undefined || typeof cells[number] !== 'number') && this.#isJoined(row, cells)) return;
    const own = cells[name];
    const hash = typeof own === 'string' ? letterHash(bareName(own)) : 0;
    const isUnit = this.#isUnitName(hash, own);
    if (this.#groups.isOfCollectives || isUnit) this.collectives.add(this.#count);
    this.#rows[this.#count] = row;
    this.#lastRow = row;
    this.#hashes[this.#count] = hash;
    // A unit that registers as such is its own, where nothing else is said.
    this.#units.push(this.#unitFor(cells, isUnit ? textOf(own) : this.#groups.unit));
    this.#titles.push(this.#titlesOf(cells));
    this.#scan.scan(this.#count, cells);
    this.#count += 1;
  }

  /** Its own, else those of the group that it stands in. */
  #titlesOf(cells: readonly Cell[]): number {
    const own = this.#titlesIn.read(cells);
    const { titles } = this.#groups;
    return titles !== null && own === this.#titlesIn.none ? titles : own;
  }

  /** `nt` and marks of repetition say what the row above says. */
  #withoutDitto(row: number, cells: readonly Cell[]): readonly Cell[] {
    const columns = this.#repeatable;
    let hasDitto = false;
    for (let index = 0; index < columns.length; index += 1) hasDitto ||= isDitto(cells[columns[index]!]);
    if (this.#count === 0 || !hasDitto) return cells;
    const last = this.#rows[this.#count - 1]!;
    const above = this.#patched.get(last) ?? this.#merged.values[last]!;
    const whole = cells.map((cell, column) => (columns.includes(column) && isDitto(cell) ? above[column] : cell));
    this.#patched.set(row, whole);
    return whole;
  }

  /** A row that goes on with the one above becomes part of it. */
  #isJoined(row: number, cells: readonly Cell[]): boolean {
    if (this.#count === 0) return false;
    const last = this.#rows[this.#count - 1]!;
    const above = this.#patched.get(last) ?? this.#merged.values[last]!;
    const isOfRow = this.#merged.goOn.has(row);
    if (!isOfRow && !(this.#lastRow === row - 1 && goesOn(above, cells, this.#columns, this.finder))) return false;
    const whole = joinRows(above, cells, this.#columns.titles);
    this.#lastRow = row;
    this.#patched.set(last, whole);
    this.#joined.add(this.#count - 1);
    this.#hashes[this.#count - 1] = letterHash(bareName(textOf(whole[this.#columns.name])));
    this.#units.replaceLast(this.#unitFor(whole, this.#groups.unit));
    this.#titles.replaceLast(this.#titlesOf(whole));
    this.#scan.scan(this.#count - 1, whole);
    return true;
  }
}

/** Whether a name is that of a unit; few names have the letters of one, and only those are looked up. */
function nameOfUnit(units: UnitFinder): (hash: number, name: Cell) => boolean {
  const names = units.units.flatMap((unit) => [unit.name, unit.shortName, ...(unit.formerNames ?? [])]);
  const hashes = new QuickSet(names.filter((name) => name !== '').map(letterHash));
  return (hash, name) => hashes.has(hash) && typeof name === 'string' && units.find(name) !== null;
}

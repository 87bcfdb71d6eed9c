import { foldedWords } from '../names/fold';
import { inUnicode } from '../names/legacy-fonts';
import { isBlank, type Cell } from '../numbers/cell';
import { textOf, type SheetCells } from './sheet-cells';

/** A column that a table may have, and the headings by which people call it (case and diacritics set aside). */
export interface ColumnSpec<K extends string> {
  readonly key: K;
  readonly heading: RegExp;
}

export interface TableSpec<K extends string> {
  readonly columns: readonly ColumnSpec<K>[];
  /** Columns without which it is not the table looked for. */
  readonly required: readonly K[];
  /** Besides these, how many more columns must be known: a lone heading proves nothing. */
  readonly atLeast: number;
  /** Other headings that count, such as one column a title. */
  readonly isMark?: (heading: Heading) => boolean;
  /** Words that stand below a heading and divide it, and are no heading by themselves. */
  readonly subheading?: RegExp;
  /** Settles what a column is by the others there are. */
  readonly complete?: (
    columns: Map<K, number[]>,
    marks: readonly { readonly heading: string }[],
    headings: readonly Heading[],
  ) => void;
  /** Headings whose meaning somebody has said, folded as `headingKey` does; null says that a heading means nothing. */
  readonly chosen?: ReadonlyMap<string, K | null>;
}

/** A heading with case, diacritics and punctuation set aside. */
export function headingKey(heading: string): string {
  return foldedWords(inUnicode(heading));
}

/** A heading as it is read, once. */
export interface Heading {
  /** As it stands. */
  readonly text: string;
  /** Its `headingKey`. */
  readonly key: string;
}

const NO_HEADING: Heading = { text: '', key: '' };

export function readHeading(cell: Cell): Heading {
  const text = textOf(cell);
  return text === '' ? NO_HEADING : { text, key: headingKey(text) };
}

/** Where a table's heading stands. Positions are within the cells given, not on the sheet. */
export interface Header<K extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Every column found for a key, from left to right. */
  readonly columns: ReadonlyMap<K, readonly number[]>;
  readonly marks: readonly { readonly column: number; readonly heading: string }[];
  /** By column what stands lowest in it, which is the more exact; blank where nothing does. */
  readonly headings: readonly Heading[];
}

/** Title blocks are short; a heading further down than this belongs to something else. */
const ROWS_SEARCHED = 100;
/** A title over a table fills this many cells of its row at most. */
const MOST_IN_A_TITLE = 2;

/**
 * The headings of the tables on a sheet, from top to bottom. A further table begins below a blank row or a title, not
 * in the middle of people; where it is another kind of table it lacks what is required, and ends the one above all the same.
 */
export function findHeaders<K extends string>(sheet: SheetCells, spec: TableSpec<K>): Header<K>[] {
  const headers: Header<K>[] = [];
  for (let header = findHeader(sheet, spec); header;) {
    headers.push(header);
    header = null;
    for (let row = headers.at(-1)!.lastRow + 2; row < sheet.values.length && !header; row += 1) {
      // Rows of data begin with their number.
      if (typeof sheet.values[row]![0] === 'number') continue;
      if (isSparse(sheet.values[row - 1]!)) header = headingIn(sheet, spec, row);
    }
  }
  return headers;
}

function isSparse(cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (!isBlank(cell)) filled += 1;
    if (filled > MOST_IN_A_TITLE) return false;
  }
  return true;
}

/** The heading in a row that somebody has pointed at; null without a required column. */
export function headerAt<K extends string>(sheet: SheetCells, spec: TableSpec<K>, row: number): Header<K> | null {
  if (row < 0 || row >= sheet.values.length) return null;
  const single = readHeader(sheet, spec, row, row);
  if (!spec.required.every((key) => single.columns.has(key))) return null;
  const whole = withLowerRows(sheet, spec, single);
  return spec.required.every((key) => whole.columns.has(key)) ? whole : null;
}

/** Finds the heading of a table on a sheet: one row, or two where a group heading stands over its columns. */
export function findHeader<K extends string>(sheet: SheetCells, spec: TableSpec<K>): Header<K> | null {
  const rows = Math.min(sheet.values.length, ROWS_SEARCHED);
  for (let row = 0; row < rows; row += 1) {
    const header = headingIn(sheet, spec, row);
    if (header && isComplete(header, spec)) return header;
  }
  return null;
}

/** The heading that begins in a row. Its lower rows may tell that it is one of another table, such as a table of counts. */
function headingIn<K extends string>(sheet: SheetCells, spec: TableSpec<K>, row: number): Header<K> | null {
  const single = readHeader(sheet, spec, row, row);
  const whole = withLowerRows(sheet, spec, single);
  if (isComplete(single, spec)) return whole;
  // A line by itself is the title of what follows, whatever words are in it.
  const isTitle = sheet.values[row]!.filter((cell) => textOf(cell) !== '').length === 1;
  return !isTitle && rowHasHeading(sheet, spec, row) && isComplete(whole, spec) ? whole : null;
}

/** A heading may have up to three rows: a group, what is in it, and one column each. */
const MOST_ROWS = 3;

function withLowerRows<K extends string>(sheet: SheetCells, spec: TableSpec<K>, single: Header<K>): Header<K> {
  let header = single;
  for (let row = single.lastRow + 1; row < single.firstRow + MOST_ROWS; row += 1) {
    if (row >= sheet.values.length || !isSecondRow(sheet, spec, header, row)) break;
    header = readHeader(sheet, spec, single.firstRow, row);
  }
  return header;
}

function readHeader<K extends string>(sheet: SheetCells, spec: TableSpec<K>, first: number, last: number): Header<K> {
  const columns = new Map<K, number[]>();
  const marks: { column: number; heading: string }[] = [];
  const headings: Heading[] = [];
  const width = sheet.values[first]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    headings.push(NO_HEADING);
    // The lower heading is the more exact one; where it says nothing, the upper one counts.
    for (let row = last; row >= first; row -= 1) {
      const heading = readHeading(sheet.values[row]?.[column]);
      if (heading.text === '') continue;
      if (headings[column] === NO_HEADING) headings[column] = heading;
      const key = keyOf(heading, spec);
      if (isMark(heading, spec)) marks.push({ column, heading: inUnicode(heading.text) });
      else if (key) columns.set(key, [...(columns.get(key) ?? []), column]);
      else continue;
      break;
    }
  }
  spec.complete?.(columns, marks, headings);
  return { firstRow: first, lastRow: last, columns, marks, headings };
}

function keyOf<K extends string>({ key }: Heading, spec: TableSpec<K>): K | null {
  const chosen = spec.chosen?.get(key);
  if (chosen !== undefined) return chosen;
  return key.length > 60 ? null : (spec.columns.find(({ heading }) => heading.test(key))?.key ?? null);
}

function isMark<K extends string>(heading: Heading, { isMark: isOne, chosen }: TableSpec<K>): boolean {
  return isOne?.(heading) === true && !chosen?.has(heading.key);
}

function isComplete<K extends string>({ columns, marks }: Header<K>, { required, atLeast }: TableSpec<K>): boolean {
  return required.every((key) => columns.has(key)) && columns.size + marks.length >= required.length + atLeast;
}

function rowHasHeading<K extends string>(sheet: SheetCells, spec: TableSpec<K>, row: number): boolean {
  return sheet.values[row]!.map(readHeading).some((heading) => heading.text !== '' && keyOf(heading, spec) !== null);
}

/** A second heading row: nothing under the required columns, a heading somewhere else, and no data under one that is known. */
function isSecondRow<K extends string>(
  sheet: SheetCells,
  spec: TableSpec<K>,
  { columns }: Header<K>,
  row: number,
): boolean {
  const headings = sheet.values[row]!.map(readHeading);
  const isPart = ({ key }: Heading): boolean => spec.subheading?.test(key) === true;
  const isHeading = (one: Heading): boolean => keyOf(one, spec) !== null || isMark(one, spec) || isPart(one);
  const under = (column: number): Heading => headings[column] ?? NO_HEADING;
  const hasData = (column: number): boolean => under(column).text !== '' && !isPart(under(column));
  if (spec.required.some((key) => columns.get(key)?.some(hasData))) return false;
  const known = [...columns.values()].flat();
  if (known.some((column) => under(column).text !== '' && !isHeading(under(column)))) return false;
  return headings.some((one) => one.text !== '' && isHeading(one));
}

import { folded } from '../../names/fold';
import { readTitle } from '../../names/titles';
import type { Cell } from '../../numbers/cell';
import { isNotAssigned } from '../../numbers/not-assigned';
import { textOf } from '../../table/sheet-cells';
import { isDeclined, readTitles, type ReadTitle } from './read-titles';
import type { RowTitles } from '../table/row-facts';
import type { DistinctColumn } from '../table/distinct-column';

const NO_TITLES: RowTitles = { titles: [], hasDeclined: false };

/** What comes back is the number of what is said. */
export interface TitleReader {
  readonly read: (cells: readonly Cell[]) => number;
  /** That of rows which say nothing. */
  readonly none: number;
  /** The titles of a heading over rows. */
  readonly ofGroup: (titles: readonly ReadTitle[]) => number;
}

/** Reads the titles of rows: texts in some columns, marks under others. The same cells are read once. */
export function titleReader(
  columns: readonly number[],
  marks: readonly { readonly column: number; readonly heading: string }[],
  /** Where a title is looked for in a table that has no column of them. */
  name: number,
  found: DistinctColumn<RowTitles>,
): TitleReader {
  const none = found.add(NO_TITLES);
  const texts = columns.map((column) => ({ column, known: new Map<Cell, number>() }));
  const marked = marks.map(({ column, heading }) => ({
    column,
    id: found.add(ofMark(heading, column)),
  }));
  const joined = new Map<string, number>();
  const join = (a: number, b: number): number => {
    if (b === none || a === none) return b === none ? a : b;
    const key = `${a} ${b}`;
    const known = joined.get(key);
    if (known !== undefined) return known;
    const [one, other] = [found.items[a]!, found.items[b]!];
    const titles = [...one.titles, ...other.titles];
    const id = found.add({ titles, hasDeclined: one.hasDeclined || other.hasDeclined });
    joined.set(key, id);
    return id;
  };
  const inText = (cell: Cell, column: number, known: Map<Cell, number>): number => {
    if (cell === '' || cell === null || cell === undefined) return none;
    const id = known.get(cell);
    if (id !== undefined) return id;
    const read = found.add(readCell(cell, column));
    known.set(cell, read);
    return read;
  };
  const ofGroup = (titles: readonly ReadTitle[]): number => {
    const column = columns[0] ?? marks[0]?.column ?? name;
    return found.add({ titles: titles.map((title) => ({ ...title, column })), hasDeclined: false, isOfGroup: true });
  };
  const [only, ...others] = texts;
  // Most tables have one column of titles and no marks.
  if (only && others.length + marked.length === 0) {
    return { none, ofGroup, read: (cells) => inText(cells[only.column], only.column, only.known) };
  }
  const read = (cells: readonly Cell[]): number => {
    let all = none;
    for (const { column, known } of texts) all = join(all, inText(cells[column], column, known));
    for (const { column, id } of marked) if (isMarked(cells[column])) all = join(all, id);
    return all;
  };
  return { none, ofGroup, read };
}

/** A mark may also say that nothing is registered. */
function ofMark(heading: string, column: number): RowTitles {
  const code = readTitle(heading)?.code;
  return code ? { titles: [{ text: heading, code, column }], hasDeclined: false } : { titles: [], hasDeclined: true };
}

function readCell(cell: Cell, column: number): RowTitles {
  const text = textOf(cell);
  if (isDeclined(text)) return { titles: [], hasDeclined: true };
  if (text === '' || isNotAssigned(text)) return NO_TITLES;
  // A line break in the cell may stand between two titles.
  return { titles: readTitles(String(cell)).map((title) => ({ ...title, column })), hasDeclined: false };
}

const NO = new Set(['khong', 'no', 'false', '0', 'khong dang ky']);

/** Any mark counts (x, có, 1, TRUE …) except one that says no. */
function isMarked(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return false;
  const text = textOf(cell);
  return text !== '' && cell !== false && !isNotAssigned(text) && !NO.has(folded(text));
}

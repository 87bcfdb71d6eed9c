import { folded } from '../../names/fold';
import type { Cell } from '../../numbers/cell';
import type { UnitFinder } from '../../plan/find-unit';
import { textOf } from '../../table/sheet-cells';
import { readTitles } from './read-titles';

/** Where the columns stand that tell whether a row goes on with the one above. */
export interface JoinedColumns {
  readonly number: number | undefined;
  readonly name: number;
  readonly unit: number | undefined;
  readonly titles: readonly number[];
  readonly marks: readonly number[];
}

/** Vietnamese names have two to five words; up to two of them may have gone into the next row. */
const MOST_WORDS = 5;
const MOST_LEFT_OVER = 2;

/**
 * True where a row only goes on with the row above: a paste from Word breaks a cell of two lines over two rows. Such a row
 * has no number where its table numbers its rows, and nothing in it that could stand by itself.
 */
export function goesOn(
  above: readonly Cell[],
  cells: readonly Cell[],
  columns: JoinedColumns,
  units: UnitFinder,
): boolean {
  const { number, name, unit, titles, marks } = columns;
  if (number === undefined || textOf(cells[number]) !== '' || textOf(above[number]) === '') return false;
  if (cells.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) return false;
  const [before, rest] = [textOf(above[name]), textOf(cells[name])].map((text) => text.split(' ').filter(Boolean));
  if (rest!.length > MOST_LEFT_OVER || before!.length + rest!.length > MOST_WORDS || before!.length === 0) return false;
  if (rest!.length === MOST_LEFT_OVER && before!.length > MOST_LEFT_OVER) return false;
  if (marks.some((column) => textOf(cells[column]) !== '') || isFullName(rest!)) return false;
  if (rest!.length === 0 && isTitleAlone(cells, titles)) return true;
  const isTitle = (text: string): boolean => readTitles(text).every(({ code }) => code !== null);
  const hasOwnTitle = titles.some((column) => {
    const own = textOf(cells[column]);
    const over = textOf(above[column]);
    return own !== '' && (over === '' || (isTitle(own) && (isTitle(over) || !isTitle(`${over} ${own}`))));
  });
  if (hasOwnTitle || (rest!.length === 0 && !titles.some((column) => textOf(cells[column]) !== ''))) return false;
  const ownUnit = unit === undefined ? '' : textOf(cells[unit]);
  return ownUnit === '' || (units.find(ownUnit) === null && units.find(`${textOf(above[unit!])} ${ownUnit}`) !== null);
}

/** A family name and a given name are somebody, not the rest of a name. */
function isFullName(words: readonly string[]): boolean {
  return words.length > 1 && FAMILY_NAMES.has(folded(words[0]!));
}
const FAMILY_NAMES = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh dao ta chau luong luu quach ha mai lam cao'.split(
    ' ',
  ),
);

/** A row with nothing but a title names a further one of the person above. */
function isTitleAlone(cells: readonly Cell[], titles: readonly number[]): boolean {
  const filled = cells.flatMap((cell, column) => (textOf(cell) === '' ? [] : [column]));
  return filled.length > 0 && filled.every((column) => titles.includes(column));
}

/** Two rows as the one that they were. Titles that each say something stand on lines of their own. */
export function joinRows(above: readonly Cell[], cells: readonly Cell[], titles: readonly number[]): Cell[] {
  return above.map((cell, column) => {
    const [over, own] = [textOf(cell), textOf(cells[column])];
    if (own === '' || own === over) return cell;
    if (over === '') return cells[column];
    if (!titles.includes(column)) return `${over} ${own}`;
    // A line break is what keeps titles apart that were joined before.
    const typed = String(cell).trim();
    const isOneTitle =
      readTitles(typed).every(({ code }) => code === null) && readTitles(`${over} ${own}`).length === 1;
    return isOneTitle ? `${over} ${own}` : `${typed}\n${own}`;
  });
}

import { officialDate } from '../core/dates/serial';
import { CellError, type Cell } from '../core/numbers/cell';
import type { SheetCells } from '../core/table/sheet-cells';
import type { FormulaDoubt } from '../core/bloc/sheets/read/read-member';
import type { BookCell, BookName, BookSheet } from './book';

export interface SheetValues {
  readonly cells: SheetCells;
  readonly doubts: readonly { readonly row: number; readonly column: number; readonly doubt: FormulaDoubt }[];
}

/** A score sheet ends long before this; a stray cell further out must not make it larger. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

const ERROR = /^#(?:[A-Z][A-Z/0!?_]*[!?]?|N\/A)$/;
const EXTERNAL = /\[\d+\]|\[[^\]]+\.xls[xmb]?\]/i;

/** A sheet of a file as values alone: of a formula the result that was saved with it. */
export function sheetValues({ name, cells }: BookSheet): SheetValues {
  const values: Cell[][] = [];
  const doubts: { row: number; column: number; doubt: FormulaDoubt }[] = [];
  let width = 0;
  for (const cell of cells) {
    const { row, column, formula } = cell;
    const value = valueOf(cell);
    if (formula !== undefined && EXTERNAL.test(formula)) doubts.push({ row, column, doubt: 'external' });
    else if (formula !== undefined && cell.value === undefined) doubts.push({ row, column, doubt: 'no-value' });
    if (value === '' || row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
    (values[row] ??= [])[column] = value;
    width = Math.max(width, column + 1);
  }
  const rows = Array.from(values, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ''));
  return { cells: { name, row: 0, column: 0, values: rows }, doubts };
}

/** What a format writes as it stands: texts, single letters, gaps, colours and conditions (ECMA-376 Part 1, 18.8.31). */
const LITERALS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/**
 * Days are told by their format alone: by a day or a year in it, which colours (`[Red]`) and words are not. As text they are
 * seen for what they are, also where points belong.
 */
function isOfDays(format: string): boolean {
  return /[dy]/i.test(format.replace(LITERALS, '').split(';')[0]!);
}

function valueOf({ value, style }: BookCell): Cell {
  if (typeof value === 'number' && value >= 1 && isOfDays(style?.numberFormat ?? '')) return officialDate(value);
  if (typeof value === 'string' && ERROR.test(value)) return new CellError(value);
  return value ?? '';
}

/** What a defined name that holds a text says, such as `="2021"`; null where the name is missing or something else. */
export function namedText(names: readonly BookName[], wanted: string): string | null {
  const own = names.find(({ name }) => name.toUpperCase() === wanted.toUpperCase());
  const text = /^=?"((?:[^"]|"")*)"$/.exec(own?.formula.trim() ?? '');
  return text ? text[1]!.replace(/""/g, '"') : null;
}

export function textName(name: string, text: string): BookName {
  return { name, formula: `"${text.replace(/"/g, '""')}"` };
}

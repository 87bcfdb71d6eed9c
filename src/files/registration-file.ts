import { CellError, type Cell } from '../core/numbers/cell';
import type { SheetCells } from '../core/table/sheet-cells';
import type { BookCell, BookSheet } from './book';
import { functionNames } from './function-names';
import { FileError, type FileLimits } from './limits';
import { readDocx } from './read-docx';
import { readXls } from './read-xls';
import { readBook } from './read-xlsx';

/** A room's registration is small; an agency may keep all of them in one file. */
export const REGISTRATION_LIMITS: FileLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 1_000,
  parts: 3_000,
  sheets: 200,
  cells: 1_000_000,
};

const NATIVE = functionNames('THIDUA', []);
const ERROR = /^#(?:[A-Z][A-Z/0!?_]*[!?]?|N\/A)$/;

/**
 * The sheets of a workbook, old or new, or the tables of a Word document: values alone, within limits. Hidden sheets are
 * left out. Throws a FileError that says why a file cannot be read.
 */
export async function readRegistrationFile(bytes: Uint8Array): Promise<SheetCells[]> {
  try {
    const { book } = await readBook(bytes, NATIVE, REGISTRATION_LIMITS);
    return book.sheets.filter(({ hidden }) => !hidden).map(toCells);
  } catch (failure) {
    const looksLike =
      failure instanceof FileError && failure.fault.kind === 'not-xlsx' ? failure.fault.looksLike : null;
    if (looksLike === 'xls') return readXls(bytes, REGISTRATION_LIMITS);
    if (looksLike === 'docx') return readDocx(bytes, REGISTRATION_LIMITS);
    throw failure;
  }
}

/** A sheet of a book as a grid of values. */
export function toCells({ name, cells, merges, hiddenRows = new Set() }: BookSheet): SheetCells {
  const values: Cell[][] = [];
  let width = 0;
  for (const cell of cells) {
    const value = valueOf(cell);
    if (value === '') continue;
    (values[cell.row] ??= [])[cell.column] = value;
    width = Math.max(width, cell.column + 1);
  }
  const rows = Array.from(values, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ''));
  if (rows.length * width > REGISTRATION_LIMITS.cells * 10) {
    throw new FileError({ kind: 'too-large', what: 'cells', limit: REGISTRATION_LIMITS.cells });
  }
  return { name, row: 0, column: 0, values: rows, merges, hiddenRows };
}

function valueOf({ value }: BookCell): Cell {
  return typeof value === 'string' && ERROR.test(value) ? new CellError(value) : (value ?? '');
}

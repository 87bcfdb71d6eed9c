import type { Cell } from '../core/numbers/cell';
import { CellError } from '../core/numbers/cell';
import type { SheetCells } from '../core/table/sheet-cells';
import { FileError, type FileLimits } from './limits';

/** The sheets of an old `.xls`, values alone. The reader is large and comes only when such a file is opened. */
export async function readXls(bytes: Uint8Array, limits: FileLimits): Promise<SheetCells[]> {
  if (bytes.length > limits.bytes) throw new FileError({ kind: 'too-large', what: 'bytes', limit: limits.bytes });
  const { read } = await import(/* webpackChunkName: "xls" */ '@e965/xlsx');
  let book: ReturnType<typeof read>;
  try {
    book = read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false });
  } catch (failure) {
    const isLocked = failure instanceof Error && /password|encrypt/i.test(failure.message);
    throw new FileError(isLocked ? { kind: 'not-xlsx', looksLike: 'encrypted' } : { kind: 'damaged' });
  }
  if (book.SheetNames.length > limits.sheets) {
    throw new FileError({ kind: 'too-large', what: 'sheets', limit: limits.sheets });
  }
  let cells = 0;
  return book.SheetNames.map((name) => {
    const rows = (book.Sheets[name]?.['!data'] ?? []) as readonly (readonly (
      { t: string; v?: unknown; w?: string } | undefined
    )[])[];
    let width = 0;
    for (const row of rows) {
      width = Math.max(width, row?.length ?? 0);
      cells += row?.length ?? 0;
    }
    if (cells > limits.cells) throw new FileError({ kind: 'too-large', what: 'cells', limit: limits.cells });
    if (rows.length * width > limits.cells * 10)
      throw new FileError({ kind: 'too-large', what: 'cells', limit: limits.cells });
    const values = Array.from(rows, (row) => Array.from({ length: width }, (_, column) => valueOf(row?.[column])));
    return { name, row: 0, column: 0, values };
  });
}

function valueOf(cell: { t: string; v?: unknown } | undefined): Cell {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'e') return new CellError(ERRORS[Number(cell.v)] ?? '#VALUE!');
  if (typeof cell.v === 'number' || typeof cell.v === 'string' || typeof cell.v === 'boolean') return cell.v;
  return '';
}

/** Error values by the codes that the format has for them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

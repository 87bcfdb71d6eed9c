import type { Cell } from '../core/numbers/cell';
import type { SheetCells } from '../core/table/sheet-cells';
import { toWorkbookError } from './faults';
import { readLayouts } from './layout';
import { REQUEST_BYTES } from './requests';
import { WorkbookError } from './workbook';

/** What a cell takes of an answer on average, text and numbers taken together. */
const BYTES_PER_CELL = 20;

/** Cells to be read: those in use of a sheet, or those of a table on it. */
export interface CellSource {
  /** The name of the sheet. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** Whether it is asked which cells are merged and which rows are hidden. */
  readonly withLayout?: boolean;
}

/** Rows of a sheet that one request asks for. */
interface Block {
  /** The position of the source. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of sheets and tables: one request for how many there are, then all in one while the answer is estimated to stay
 * below the host's limit, else in the fewest that do. An answer that is too large after all is asked for in halves.
 */
export async function readCells(
  context: Excel.RequestContext,
  sources: readonly CellSource[],
): Promise<readonly SheetCells[]> {
  const used = sources.map(({ range, withLayout }) => range.load(`${EXTENT}${withLayout ? ',rowHidden' : ''}`));
  const sheets = sources.map(({ sheet }) => sheet);
  await context.sync();
  const values = await readBlocks(context, sheets, used, 'values');
  const laidOut = used.map((range, at) =>
    range.isNullObject || !sources[at]!.withLayout
      ? null
      : { range, rowHidden: range.rowHidden, row: range.rowIndex, rows: range.rowCount },
  );
  const layouts = await readLayouts(context, laidOut);
  return used.map((range, at): SheetCells => {
    const { name } = sources[at]!;
    if (range.isNullObject) return { name, row: 0, column: 0, values: [] };
    const mergesUnknown = sources[at]!.withLayout === true && layouts[at]!.merges === undefined;
    return {
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      values: values[at]!,
      ...layouts[at],
      ...(mergesUnknown && { mergesUnknown }),
    };
  });
}

/** What a range must be loaded with before its cells are read. */
export const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';

/** The cells of a range of each sheet, in as many requests as they need; none where there is no range. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ranges: readonly Excel.Range[],
  what: 'values' | 'formulas',
): Promise<readonly Cell[][][]> {
  const blocks = ranges.flatMap((range, sheet): Block[] =>
    range.isNullObject
      ? []
      : [{ sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
  );
  const cells = sheets.map((): Cell[][] => []);
  for (const request of requestsOf(blocks)) await read(context, sheets, request, what, cells);
  return cells;
}

/** As much as fits into each request; a sheet is cut between two rows where one request ends. */
export function requestsOf(blocks: readonly Block[], limit = REQUEST_BYTES): Block[][] {
  const most = Math.max(1, Math.floor(limit / BYTES_PER_CELL));
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    for (let done = 0; done < block.rows;) {
      if (room < block.columns) {
        requests.push([]);
        room = Math.max(most, block.columns);
      }
      const rows = Math.min(block.rows - done, Math.floor(room / block.columns));
      requests.at(-1)!.push({ ...block, row: block.row + done, rows });
      room -= rows * block.columns;
      done += rows;
    }
  }
  return requests;
}

async function read(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  blocks: readonly Block[],
  what: 'values' | 'formulas',
  cells: Cell[][][],
): Promise<void> {
  const ranges = blocks.map(({ sheet, row, column, rows, columns }) =>
    sheets[sheet]!.getRangeByIndexes(row, column, rows, columns).load(what),
  );
  try {
    await context.sync();
  } catch (failure) {
    const halves = halved(blocks);
    if (toWorkbookError(failure).fault !== 'too-large' || !halves) throw failure;
    for (const half of halves) await read(context, sheets, half, what, cells);
    return;
  }
  ranges.forEach((range, at) => {
    const rows = range[what] as Cell[][] | null;
    // Above five million cells Excel hands over nothing, without an error.
    if (rows === null) throw new WorkbookError('too-large', 'NoValues');
    const own = cells[blocks[at]!.sheet]!;
    for (const row of rows) own.push(row);
  });
}

/** Two requests for one; null for a single row, which cannot be asked for in parts. */
function halved(blocks: readonly Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block || block.rows < 2) return null;
  const rows = Math.ceil(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, row: block.row + rows, rows: block.rows - rows }]];
}

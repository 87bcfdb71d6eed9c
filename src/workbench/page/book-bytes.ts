import type { FunctionNames } from '../../files/function-names';
import type { Kept } from '../../files/kept';
import { writeBook } from '../../files/write-xlsx';
import { fromGrid } from '../book/from-grid';
import type { UniverGrid } from '../engine/univer-grid';

/** The workbook as it stands in the grid, as the bytes of a file. */
export function bookBytes(grid: UniverGrid, kept: Kept, names: FunctionNames): Promise<Uint8Array> {
  return writeBook({ ...fromGrid(grid), kept }, names);
}

import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * The formula engine keeps an index of cells by value for comparisons with one value, and in it 0, an empty text and a
 * blank cell are one: `=A1=""` is TRUE for a 0, so that IF(A1:A9="","",A1:A9) would lose every zero. Comparing the
 * values themselves gets it right, so the index is never asked.
 */
export function compareWithoutIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

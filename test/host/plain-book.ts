import { toSnapshot } from '../../src/workbench/book/to-snapshot';

export interface CellsOfSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** A workbook of bare cells for the engine. A text starting with `=` is a formula; null leaves the cell blank. */
export function plainBook(sheets: readonly CellsOfSheet[]): ReturnType<typeof toSnapshot>['workbook'] {
  const book = {
    names: [],
    activeSheet: 0,
    sheets: sheets.map(({ name, rows }) => ({
      name,
      hidden: false,
      protected: false,
      cells: rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          if (value === null) return [];
          const isFormula = typeof value === 'string' && value.startsWith('=');
          return [{ row: at, column, ...(isFormula ? { formula: value.slice(1) } : { value }) }];
        }),
      ),
      merges: [],
      columnWidths: [],
      rowHeights: new Map(),
      frozen: { rows: 0, columns: 0 },
      tables: [],
    })),
  };
  return toSnapshot(book, 'workbook', 'Thử nghiệm').workbook;
}

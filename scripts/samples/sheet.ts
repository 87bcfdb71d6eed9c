import type { CellRect } from '../../src/core/table/sheet-cells';
import type { BookCell, BookSheet, BookStyle, BookTable } from '../../src/files/book';

/** What stands in a cell; a text starting with `=` is a formula, null leaves the cell blank. */
export type Content = string | number | null;

/** Builds the cells of a sheet row by row, with a few looks that all samples share. */
export class SheetBuilder {
  readonly cells: BookCell[] = [];
  readonly merges: CellRect[] = [];
  readonly rowHeights = new Map<number, number>();
  frozenRows = 0;
  private readonly tables: BookTable[] = [];

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  put(row: number, column: number, content: Content, look: BookStyle = {}): this {
    const style: BookStyle = { font: 'Times New Roman', size: 12, vertical: 'center', ...look };
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula) this.cells.push({ row, column, formula: content.slice(1), style });
    else this.cells.push({ row, column, ...(content !== null && { value: content }), style });
    return this;
  }

  line(row: number, contents: readonly Content[], look: BookStyle = {}, looks: readonly BookStyle[] = []): this {
    contents.forEach((content, column) => this.put(row, column, content, { ...look, ...looks[column] }));
    return this;
  }

  title(row: number, text: string, columns: number, look: BookStyle = {}): this {
    this.put(row, 0, text, { bold: true, horizontal: 'center', ...look });
    this.merges.push({ row, column: 0, rows: 1, columns });
    return this;
  }

  table(name: string, rect: CellRect, columns: readonly string[]): this {
    this.tables.push({ name, rect, columns, hasTotals: false });
    return this;
  }

  build(): BookSheet {
    return {
      name: this.name,
      hidden: false,
      protected: false,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      frozen: { rows: this.frozenRows, columns: 0 },
      tables: this.tables,
    };
  }
}

const BORDERS = ['top', 'right', 'bottom', 'left'] as const;
export const CENTER: BookStyle = { horizontal: 'center' };
export const HEADING: BookStyle = { bold: true, horizontal: 'center', wrap: true, borders: BORDERS, fill: '#E7E6E6' };
export const BODY: BookStyle = { borders: BORDERS, wrap: true };

/** The serial number of a day, as Excel counts. */
export function day(year: number, month: number, date: number): number {
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

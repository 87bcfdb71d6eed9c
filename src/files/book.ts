import type { CellRect } from '../core/table/sheet-cells';
import type { CellValidation } from '../core/table/sheet-draft';
import type { Kept } from './kept';

/** A workbook as plain data: what is read from a file, and what is written to one. Rows and columns count from 0. */

export type BookValue = string | number | boolean;

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Position of the sheet that is shown first. */
  readonly activeSheet: number;
  /** What the add-in keeps in it. */
  readonly kept?: Kept;
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly cells: readonly BookCell[];
  readonly merges: readonly CellRect[];
  /** In characters, by column; undefined where the file says nothing. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly BookTable[];
  /** Written, not read. */
  readonly validations?: readonly CellValidation[];
  /** Written, not read: printed landscape on A4, as wide as the page, these rows on every page. */
  readonly printedHeading?: { readonly from: number; readonly to: number };
}

export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** The value, or the last result of the formula; undefined in a cell that has only a style. */
  readonly value?: BookValue;
  /** Without the leading `=`, in English, functions of the add-in as `NAMESPACE.NAME`. */
  readonly formula?: string;
  /** Where the formula's results spill, when it is a dynamic array formula. */
  readonly spill?: CellRect;
  readonly style?: BookStyle;
}

export interface BookStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Can be edited where the sheet is protected. */
  readonly unlocked?: boolean;
  /** Sides with a thin line. */
  readonly borders?: readonly ('top' | 'right' | 'bottom' | 'left')[];
}

export interface BookTable {
  readonly name: string;
  /** Header row included. */
  readonly rect: CellRect;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

export interface BookName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The sheet that alone knows it; absent for a name of the whole workbook. */
  readonly sheet?: string;
}

import type { Look } from './looks';
import type { CellRect } from './sheet-cells';

/** A sheet that is to be written, to a file or into the workbook: what stands in it, and what each cell is for. */
export interface SheetDraft {
  readonly name: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Rows of cells from the first cell on; null leaves a cell blank. */
  readonly rows: readonly (readonly (DraftCell | null)[])[];
  readonly merges: readonly CellRect[];
  /** Rows up to here stay in sight and are printed on every page. */
  readonly headingEnd: number;
  readonly headingStart: number;
  /** The row behind the table; without it the table goes to the last row. */
  readonly tableEnd?: number;
  readonly validations: readonly CellValidation[];
  /** Columns whose results come and go by themselves. */
  readonly computed: readonly number[];
  /** Only cells for input can be edited; there is no password. */
  readonly isProtected: boolean;
}

export interface DraftCell {
  readonly value?: string | number;
  /** In English notation, without the leading `=`. */
  readonly formula?: string;
  readonly look: Look;
  /** Excel's number format, where the look does not say enough. */
  readonly format?: string;
  readonly isInput?: boolean;
}

/** What may be typed into cells; anything else is asked about, never refused. */
export interface CellValidation {
  readonly rect: CellRect;
  readonly rule: { readonly list: readonly string[] } | { readonly formula: string };
  readonly title: string;
  readonly message: string;
}

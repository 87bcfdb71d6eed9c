import type { CellPlace } from '../../findings/finding';
import type { TitleCode } from '../../names/titles';
import type { PlanUnit } from '../../plan/plan';

/** What a table is for: what people register at the start of the year, or what is proposed at its end. */
export type TableRole = 'registration' | 'proposal';

export type WrittenDay =
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'impossible' | 'none'; readonly text: string }
  | { readonly kind: 'blank' };

export interface RegistrantUnit {
  readonly text: string;
  /** Where the text stands; the name of the sheet is the last resort. */
  readonly from: 'column' | 'section' | 'heading' | 'sheet';
  /** The unit of the plan, when the plan lists units and this is one. */
  readonly unit: PlanUnit | null;
  /** What else stands in the cell of a column of positions and units: the position. */
  readonly beside?: string;
}

export interface RegisteredTitle {
  readonly text: string;
  readonly code: TitleCode | null;
  /** The column that it stands in, or is marked in, within the cells of its sheet. */
  readonly column: number;
}

/** What a row registers. */
export interface RowTitles {
  readonly titles: readonly RegisteredTitle[];
  /** True where the row says that nothing is registered. */
  readonly hasDeclined: boolean;
  /** True where a heading over the rows says it: the same people may stand under another one too. */
  readonly isOfGroup?: boolean;
}

/** A year that the title block above a table names. */
export interface YearAbove {
  readonly year: number;
  readonly cell: CellPlace;
}

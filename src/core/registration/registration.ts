import type { TitleCode } from '../names/titles';
import type { CellPlace } from '../findings/finding';
import type { Cell } from '../numbers/cell';
import type { PlanUnit } from '../plan/plan';
import type { RegistrationColumn } from './columns';

/** A registration table as it was read. */
export interface Registration {
  readonly sheets: readonly RegistrationSheet[];
  /** Sheets in which no table was found. */
  readonly without: readonly string[];
}

/** One table; a sheet may hold several. */
export interface RegistrationSheet {
  readonly name: string;
  /** Whom the table lists: people, or units and teams as a whole. */
  readonly lists: 'people' | 'collectives';
  /** Titles as text in a cell, or an x under one column a title. */
  readonly layout: 'text' | 'marks';
  readonly people: readonly Registrant[];
  /** The columns it was read from, as the sheet heads them. */
  readonly has: { readonly unit: boolean; readonly title: boolean; readonly received: boolean };
  /** The columns that it has. */
  readonly columns: ReadonlySet<RegistrationColumn>;
  /** The years that the title block above the table names, at their cells. */
  readonly years: readonly { readonly year: number; readonly cell: CellPlace }[];
}

export interface Registrant {
  readonly place: { readonly sheet: string; readonly row: number };
  readonly name: { readonly text: string; readonly cell: CellPlace };
  readonly unit: RegistrantUnit;
  readonly titles: readonly RegisteredTitle[];
  /** True where the row says that nothing is registered. */
  readonly hasDeclined: boolean;
  /** The cell in which a title is missing. */
  readonly titleCell: CellPlace;
  readonly received: { readonly value: ReceivedDay; readonly cell: CellPlace } | null;
  /** Who is registered: a person, or a unit or team as a whole. */
  readonly kind: 'person' | 'collective';
  /** What stands in the columns of the row, as it was typed. */
  readonly cells: ReadonlyMap<RegistrationColumn, RegisteredCell>;
}

export interface RegisteredCell {
  readonly value: Cell;
  readonly cell: CellPlace;
}

export type ReceivedDay =
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'impossible' | 'none'; readonly text: string }
  | { readonly kind: 'blank' };

export interface RegistrantUnit {
  readonly text: string;
  readonly cell: CellPlace;
  /** Where the text stands; the name of the sheet is the last resort. */
  readonly from: 'column' | 'section' | 'heading' | 'sheet';
  /** The unit of the plan, when the plan lists units and this is one. */
  readonly unit: PlanUnit | null;
}

export interface RegisteredTitle {
  readonly text: string;
  readonly code: TitleCode | null;
  readonly cell: CellPlace;
}

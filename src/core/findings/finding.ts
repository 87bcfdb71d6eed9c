/** What a check found: data, turned into a sentence only where people read it. */

export type Gravity = 'error' | 'warning' | 'information';

/** A cell by sheet name and position, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type FindingCode =
  | 'row/missing-name'
  | 'row/missing-unit'
  | 'row/missing-title'
  | 'row/late'
  | 'cell/unknown-title'
  | 'cell/unknown-unit'
  | 'cell/impossible-date'
  | 'plan/ratio-exceeded'
  | 'plan/base-missing'
  | 'plan/ratio-partial'
  | 'plan/unit-missing'
  | 'plan/units-missing';

export interface Finding {
  readonly code: FindingCode;
  readonly gravity: Gravity;
  /** The cell to mend; null when the finding is about the whole. */
  readonly cell: CellPlace | null;
  /** What the sentence names. Ratios are numbers from 0 to 1, dates are serials. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Other cells it rests on, such as the holders of a title. */
  readonly related?: readonly CellPlace[];
  /** The section of the plan's document it rests on. */
  readonly source?: string;
}

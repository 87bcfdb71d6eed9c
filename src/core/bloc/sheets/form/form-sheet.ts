import type { ScoringPlan } from '../scoring-plan';
import type { FormColumn } from './columns';
import type { FormRow } from './rows';

/** What a sheet says of a criterion that a unit was not assigned. */
export const NOT_ASSIGNED_WORDS = 'không giao';

/** Above what a unit is shown of its review: its points stand there too, and are not scored on. */
export const REVIEW_TITLE = 'PHIẾU THẨM ĐỊNH ĐIỂM THI ĐUA';

/** A score sheet while it is laid out: its columns, and the row of the sheet that each of its rows stands in. */
export interface FormSheet {
  readonly scoring: ScoringPlan;
  readonly columns: readonly FormColumn[];
  readonly rowOf: ReadonlyMap<FormRow, number>;
  /** Below 0 where the sheet has no such column. */
  readonly at: (column: FormColumn) => number;
}

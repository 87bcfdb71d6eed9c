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
  | 'row/title-order'
  | 'row/both-titles'
  | 'row/missing-initiative'
  | 'row/disqualified'
  | 'row/title-chain'
  | 'row/collective-conditions'
  | 'row/not-registered'
  | 'row/above-registered'
  | 'cell/title-for-other-kind'
  | 'cell/error-value'
  | 'cell/wrong-year'
  | 'cell/number-as-text'
  | 'cell/date-as-text'
  | 'cell/ambiguous-number'
  | 'cell/swapped-date'
  | 'cell/legacy-font'
  | 'table/duplicate-person'
  | 'table/initiative-reused'
  | 'table/numbering'
  | 'table/hidden-rows'
  | 'cell/merged'
  | 'cell/unknown-title'
  | 'cell/unknown-unit'
  | 'cell/impossible-date'
  | 'plan/ratio-exceeded'
  | 'plan/base-missing'
  | 'plan/ratio-partial'
  | 'plan/unit-missing'
  | 'plan/units-missing'
  | 'plan/unreadable-cell'
  | 'plan/table-damaged'
  | 'plan/table-missing'
  | 'plan/ratio-above-rules'
  | 'plan/column-missing'
  | 'plan/impossible-date'
  | 'plan/unreadable-phrase'
  | 'plan/years-differ'
  | 'plan/round-reversed'
  | 'plan/rounds-overlap'
  | 'plan/group-sum'
  | 'plan/scale-sum'
  | 'plan/rule-unreadable'
  | 'plan/best-tier'
  | 'plan/tiers-order'
  | 'plan/direction-differs'
  | 'plan/all-without-maximum'
  | 'plan/all-without-rule'
  | 'plan/all-without-units'
  | 'plan/criterion-without-maximum'
  | 'plan/criterion-without-rule'
  | 'plan/criterion-without-units'
  | 'plan/bound-open'
  | 'plan/bands-overlap'
  | 'plan/bands-gap'
  | 'plan/bands-bottom'
  | 'plan/bands-top'
  | 'plan/bands-zero'
  | 'plan/ratio-without-base'
  | 'plan/base-not-counted'
  | 'plan/scope-open'
  | 'plan/rounding-open'
  | 'plan/last-day-differs'
  | 'plan/deadline-outside'
  | 'plan/deadline-open'
  | 'plan/unit-unlisted'
  | 'plan/unit-twice'
  | 'plan/short-name-long'
  | 'plan/code-twice'
  | 'plan/code-unknown'
  | 'plan/rules-unknown'
  | 'plan/fact-not-a-number'
  | 'plan/fact-unknown-word'
  | 'plan/year-missing'
  | 'plan/unconfirmed'
  | 'score/column-twice'
  | 'score/row-doubtful'
  | 'score/row-unknown'
  | 'score/criterion-missing'
  | 'score/unreadable'
  | 'score/negative'
  | 'score/above-maximum'
  | 'score/bonus-evidence'
  | 'score/result-percent'
  | 'score/treatment-open'
  | 'score/maximum-open'
  | 'score/sheet-twice'
  | 'score/round-unknown'
  | 'score/sheet-hidden'
  | 'score/sheet-ownerless'
  | 'score/plan-differs'
  | 'score/formula-external'
  | 'score/formula-without-value';

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
  /** What may be written into the cell instead; it is offered, never done by itself. */
  readonly fix?: { readonly value: string | number; readonly format?: string } | undefined;
}

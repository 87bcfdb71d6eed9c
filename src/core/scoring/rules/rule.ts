/** How a criterion's points follow from its result. Percentages are ratios: 95% is 0.95. */
export type Rule =
  | { readonly kind: 'proportional'; readonly isLower: boolean; readonly cap: number }
  | { readonly kind: 'threshold'; readonly isLower: boolean; readonly bound: number }
  | { readonly kind: 'tiers'; readonly isLower: boolean; readonly isPercent: boolean; readonly tiers: readonly Tier[] }
  | {
      readonly kind: 'step';
      readonly isLower: boolean;
      readonly step: Step;
      readonly part: Part;
      readonly bonus: Bonus | null;
    }
  | { readonly kind: 'yesno' }
  | { readonly kind: 'late'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'incident'; readonly deduction: Deduction | null };

/** Points from a bound on. */
export interface Tier {
  readonly bound: number;
  /** The bound itself does not count. */
  readonly isAbove: boolean;
  readonly points: number;
}

/** So many points for each so much of a percentage. */
export interface Step {
  readonly size: number;
  readonly points: number;
}

/** What a part of a step counts: nothing, its share, or a whole step. */
export type Part = 'whole' | 'prorata' | 'started';

export interface Bonus extends Step {
  /** Parts of a step count their share. */
  readonly isProRata: boolean;
  /** Most points that the bonus adds; null when it is not bounded. */
  readonly most: number | null;
}

/** What each incident takes away: points, or a share of the maximum. */
export interface Deduction {
  readonly amount: number;
  readonly isPercent: boolean;
  /** The most that all of them take away, as the amount is given; null where that is not bounded. */
  readonly most: number | null;
}

export const PROPORTIONAL: Rule = { kind: 'proportional', isLower: false, cap: 1 };

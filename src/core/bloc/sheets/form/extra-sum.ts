import type { ScoringRules } from '../../points/scoring-rules';
import { roundedTo } from './group-sum';

/** One criterion of bonus or penalty, as formulas name it. */
export interface ExtraTerm {
  /** Its points as a number. */
  readonly points: string;
  /** Where its maximum stands; null without one. */
  readonly maximum: string | null;
}

/** Bonus or penalty: a penalty is written as 8 by some and as −8 by others, and each ends at its maximum. */
export function extraSum(
  kind: 'bonus' | 'penalty',
  terms: readonly ExtraTerm[],
  rules: Pick<ScoringRules, 'rounding'>,
): string {
  return terms
    .map(({ points, maximum }) => {
      const size = kind === 'penalty' ? `ABS(${points})` : points;
      return roundedTo(rules, 'criterion', maximum === null ? size : `MIN(${size},${maximum})`);
    })
    .join('+');
}

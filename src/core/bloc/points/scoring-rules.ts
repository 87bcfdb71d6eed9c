import { fact, factChoice, factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import type { Ties } from '../../ranking/ties';

export type RoundedAt = 'criterion' | 'group' | 'total';

/** How a plan adds points up and ranks units. What it leaves open is null. */
export interface ScoringRules {
  /** Null: points are not rounded. */
  readonly rounding: { readonly at: RoundedAt; readonly places: number } | null;
  readonly bonusCap: number | null;
  readonly penaltyCap: number | null;
  /** The most a total can be: the scale, where the bonus stands inside it. */
  readonly ceiling: number | null;
  readonly ties: Extract<Ties, 'competition' | 'dense'>;
  /** Equal units are put to the vote of the bloc. */
  readonly isVoted: boolean;
  /** What decides between equal totals, as the plan words it, first to last. */
  readonly tieKeys: readonly string[];
}

const PLACES: readonly (RoundedAt | null)[] = ['criterion', 'group', 'total', null];
const MOST_PLACES = 9;

export function scoringRules(plan: Plan): ScoringRules {
  const at = PLACES[factChoice(plan, 'roundedAt') ?? PLACES.length - 1] ?? null;
  const decimals = factNumber(plan, 'decimals');
  const isWhole = decimals !== null && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_PLACES;
  const ties = factChoice(plan, 'ties');
  return {
    rounding: at && isWhole ? { at, places: decimals } : null,
    bonusCap: notNegative(factNumber(plan, 'bonusCap')),
    penaltyCap: notNegative(factNumber(plan, 'penaltyCap')),
    ceiling: factChoice(plan, 'bonusPlace') === 0 ? factNumber(plan, 'scale') : null,
    ties: ties === 1 ? 'dense' : 'competition',
    isVoted: ties === 2,
    tieKeys: tieKeysOf(fact(plan, 'tieKeys')),
  };
}

/** What decides between equal totals, first to last, as the plan words it in one cell. */
export function tieKeysOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

function notNegative(value: number | null): number | null {
  return value !== null && value >= 0 ? value : null;
}

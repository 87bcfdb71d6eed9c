import { readTitle } from '../../names/titles';
import { CellError, type Cell } from '../../numbers/cell';
import type { Rounding } from '../../numbers/rounding';
import type { Award } from '../../plan/plan';
import { quota } from '../../quotas/quota';
import { awards, type AwardStep } from '../../ranking/awards';

/** The units of one bloc as awards are given out among them. */
export interface Contest {
  readonly totals: readonly Cell[];
  readonly tiebreakers: readonly (readonly Cell[])[];
}

/** How many of an award a bloc may propose, and where the number comes from. */
export interface AwardCount {
  readonly award: Award;
  readonly count: number;
  readonly by: 'count' | 'ratio';
  /** The plan leaves open how a share is made whole; the count rests on the user's setting. */
  readonly isRoundingOpen: boolean;
}

/**
 * What a plan gives to units by their place in the bloc: awards to collectives that have a count for each bloc, or a
 * ratio of its members, scored or not. Awards without either are for a council to decide and are not proposed by points.
 */
export function awardCounts(plan: readonly Award[], members: number, openRounding: Rounding): AwardCount[] {
  return plan.flatMap((award): AwardCount[] => {
    const holder = readTitle(award.title || award.name)?.holder ?? readTitle(award.name)?.holder;
    if (holder === 'person') return [];
    if (award.perBloc !== null) return [{ award, count: award.perBloc, by: 'count', isRoundingOpen: false }];
    if (award.percent === null || holder === undefined) return [];
    const { percent, rounding, basis, minimum } = award;
    const rule = { percent, rounding: rounding ?? openRounding, basis: basis ?? 'of', minimum: minimum ?? 0 } as const;
    return [{ award, count: Math.floor(quota(members, rule)), by: 'ratio', isRoundingOpen: rounding === null }];
  });
}

/** The award proposed for each unit of a bloc; blank for none, `undecided` where equal units stand across a boundary. */
export function proposals(
  { totals, tiebreakers }: Contest,
  counts: readonly AwardCount[],
  undecided: string,
): string[] {
  const steps: AwardStep[] = counts.map(({ award, count }) => ({ count, label: award.name }));
  const labels = awards({ scores: totals, tiebreakers }, steps, undecided);
  return labels instanceof CellError ? totals.map(() => '') : labels.map(String);
}

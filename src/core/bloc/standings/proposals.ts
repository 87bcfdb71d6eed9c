import { readTitle } from '../../names/titles';
import type { Cell } from '../../numbers/cell';
import type { Rounding } from '../../numbers/rounding';
import type { Award } from '../../plan/plan';
import { quota } from '../../quotas/quota';
import { rankCells } from '../../ranking/rank-cells';

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

/** What becomes of the awards of a bloc. */
export interface Proposed {
  /** The award of each unit; blank for none, `undecided` where equal units stand across a boundary. */
  readonly labels: readonly string[];
  /** The awards that each unit would have got by its place and is barred from, by their position. */
  readonly passed: readonly (readonly number[])[];
  /** Between which awards each undecided unit stands, by their position; it may get one of them, or none. */
  readonly between: readonly (readonly number[])[];
  /** Of each award, the places that nobody takes. */
  readonly open: readonly number[];
}

/**
 * Award after award goes to the best units that have none yet and are not barred from it. Equal units among whom it would
 * have to be chosen are undecided, all of them, and take the places that are left of this award and of the next. Where nobody is
 * barred this is what THIDUA.AWARDS gives.
 */
export function proposals(
  { totals, tiebreakers }: Contest,
  counts: readonly AwardCount[],
  undecided: string,
  isBarred: (position: number, award: number) => boolean,
): Proposed {
  const groups = tiedGroups(totals, tiebreakers);
  const labels = totals.map(() => '');
  const passed = totals.map((): number[] => []);
  const between = totals.map((): number[] => []);
  let waiting: readonly number[] = [];
  let over = 0;
  const open = counts.map(({ award, count }, at) => {
    // Those who wait for a decision take places of this award too, as far as they may have it.
    const waitingHere = waiting.filter((position) => !isBarred(position, at));
    const taken = Math.min(count, over, waitingHere.length);
    over -= taken;
    if (taken > 0) for (const position of waitingHere) between[position]!.push(at);
    let left = count - taken;
    for (const group of groups) {
      if (left === 0) break;
      const without = group.filter((position) => labels[position] === '');
      const members = without.filter((position) => !isBarred(position, at));
      for (const position of without) if (!members.includes(position)) passed[position]!.push(at);
      if (members.length <= left) {
        for (const position of members) labels[position] = award.name;
        left -= members.length;
      } else {
        for (const position of members) {
          labels[position] = undecided;
          between[position]!.push(at);
        }
        [waiting, over, left] = [members, members.length - left, 0];
      }
    }
    return left;
  });
  return { labels, passed, between, open };
}

/** The units that are ranked, best first, equal ones together. */
function tiedGroups(scores: readonly Cell[], tiebreakers: readonly (readonly Cell[])[]): number[][] {
  const ranks = rankCells({ scores, tiebreakers }, 'competition', 'highest first', 1).map(([rank]) => rank);
  const groups = new Map<number, number[]>();
  ranks.forEach((rank, position) => {
    if (typeof rank === 'number') groups.set(rank, [...(groups.get(rank) ?? []), position]);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

import { nameKey } from '../../names/same-name';
import type { Cell } from '../../numbers/cell';
import type { Rounding } from '../../numbers/rounding';
import { rankCells } from '../../ranking/rank-cells';
import { tieKey } from '../../ranking/tie-key';
import { classify, type Classified } from './classify';
import { awardCounts, proposals, type AwardCount } from './proposals';
import type { ScoreTree } from '../points/score-tree';
import type { ScoringRules } from '../points/scoring-rules';
import { OPEN, tally, type PointsOf, type Tally } from '../points/tally';
import type { ScoringPlan } from '../sheets/scoring-plan';
import { readTieKey, tieValue, type TieKey } from './tie-keys';

/** A unit as it is ranked: its points on one layer, and what people decided about it. */
export interface Entrant {
  readonly name: string;
  readonly bloc: string;
  readonly pointsOf: PointsOf;
  /** The highest class that it may get, where it is disciplined; blank otherwise. */
  readonly atMost?: string;
  /** Votes that it got where equal units were put to the vote. */
  readonly votes?: number | null;
}

export interface StandingRow {
  readonly entrant: Entrant;
  readonly tally: Tally;
  /** Null while its total is open. */
  readonly rank: number | null;
  /** The rank by points that are not rounded, where it is another one. */
  readonly exactRank: number | null;
  /** Positions of the units that share its rank. */
  readonly tiedWith: readonly number[];
  /** What set it apart from units of the same total: words of the plan, or the vote. */
  readonly decidedBy: readonly string[];
  readonly classified: Classified | null;
  /** The award proposed; blank for none. */
  readonly proposal: string;
}

export interface BlocStanding {
  readonly bloc: string;
  /** Positions of its units, best first; those that are open last. */
  readonly order: readonly number[];
  readonly counts: readonly AwardCount[];
}

export interface Standings {
  readonly tree: ScoreTree;
  readonly rules: ScoringRules;
  /** In the order of the entrants. */
  readonly rows: readonly StandingRow[];
  readonly blocs: readonly BlocStanding[];
  /** What decides between equal totals, first to last. */
  readonly keys: readonly { readonly words: string; readonly key: TieKey }[];
  /** Words of the plan that name no tie key. */
  readonly unreadKeys: readonly string[];
}

export interface StandingOptions {
  /** How a ratio of awards is made whole where the plan does not say. */
  readonly openRounding: Rounding;
  /** What stands in place of an award that equal units stand across. */
  readonly undecided: string;
}

/** The key that votes are told by. */
export const BY_VOTE = 'vote';

/**
 * Ranks the units of each bloc by their totals as they print. Equal totals go by the tie keys of the plan, then by
 * votes that were taken; what is still equal shares a rank and is told, never ordered by chance.
 */
export function standings(
  { plan, tree, rules }: ScoringPlan,
  entrants: readonly Entrant[],
  options: StandingOptions,
): Standings {
  const named = rules.tieKeys.map((words) => ({ words, key: readTieKey(words, tree, plan.criteria) }));
  const keys = named.filter((one): one is { words: string; key: TieKey } => one.key !== null);
  const tallies = entrants.map(({ pointsOf }) => tally(tree, rules, pointsOf));
  const exact = entrants.map(({ pointsOf }) => tally(tree, { ...rules, rounding: null }, pointsOf));
  const breakers = keys.map(({ key }) => entrants.map((one, at) => tieValue(key, tallies[at]!, one.pointsOf)));
  const votes = entrants.map((one): Cell => one.votes ?? '');
  const all = [...breakers, votes];

  const scores = tallies.map(totalCell);
  const members = blocMembers(entrants);
  const ranks = new Array<number | null>(entrants.length).fill(null);
  const exactRanks = new Array<number | null>(entrants.length).fill(null);
  const given = new Array<string>(entrants.length).fill('');
  const blocs = members.map(({ bloc, positions }): BlocStanding => {
    const own = <T>(values: readonly T[]): T[] => positions.map((at) => values[at]!);
    const rankOf = (totals: readonly Cell[]): (number | null)[] =>
      rankCells({ scores: own(totals), tiebreakers: all.map(own) }, rules.ties, 'highest first', 1).map(([rank]) =>
        typeof rank === 'number' ? rank : null,
      );
    rankOf(scores).forEach((rank, at) => (ranks[positions[at]!] = rank));
    rankOf(exact.map(totalCell)).forEach((rank, at) => (exactRanks[positions[at]!] = rank));
    const counts = awardCounts(plan.awards, positions.length, options.openRounding);
    const contest = { totals: own(scores), tiebreakers: all.map(own) };
    proposals(contest, counts, options.undecided).forEach((label, at) => (given[positions[at]!] = label));
    const last = entrants.length + 1;
    const order = [...positions].sort((a, b) => (ranks[a] ?? last) - (ranks[b] ?? last));
    return { bloc, order, counts };
  });

  const sameTotal = (a: number, b: number): boolean =>
    ranks[a] !== null && ranks[b] !== null && tieKey(scores[a] as number) === tieKey(scores[b] as number);
  const blocOf = new Map(members.flatMap(({ positions }) => positions.map((at) => [at, positions] as const)));
  const rows = entrants.map((entrant, at): StandingRow => {
    const own = tallies[at]!;
    const equals = blocOf.get(at)!.filter((other) => other !== at && sameTotal(at, other));
    const apart = equals.filter((other) => ranks[other] !== ranks[at]);
    const deciding = (other: number): string | null => {
      const position = all.findIndex((values) => values[at] !== values[other]);
      return keys[position]?.words ?? (position >= 0 ? BY_VOTE : null);
    };
    const { atMost = '' } = entrant;
    return {
      entrant,
      tally: own,
      rank: ranks[at]!,
      exactRank: exactRanks[at] === ranks[at] ? null : exactRanks[at]!,
      tiedWith: equals.filter((other) => ranks[other] === ranks[at]),
      decidedBy: [...new Set(apart.map(deciding).filter((words) => words !== null))],
      classified:
        own.total === OPEN ? null : classify(plan.bands, { total: own.total, hasZero: own.zeros.length > 0, atMost }),
      proposal: given[at]!,
    };
  });
  return {
    tree,
    rules,
    rows,
    blocs,
    keys,
    unreadKeys: named.filter(({ key }) => key === null).map(({ words }) => words),
  };
}

function totalCell({ total }: Tally): Cell {
  return total === OPEN ? '' : total;
}

/** The units of each bloc in order of first appearance; without any bloc named, all are one. */
function blocMembers(entrants: readonly Entrant[]): { bloc: string; positions: number[] }[] {
  const blocs = new Map<string, { bloc: string; positions: number[] }>();
  entrants.forEach(({ bloc }, at) => {
    const key = nameKey(bloc);
    const own = blocs.get(key) ?? { bloc, positions: [] };
    own.positions.push(at);
    blocs.set(key, own);
  });
  return [...blocs.values()];
}

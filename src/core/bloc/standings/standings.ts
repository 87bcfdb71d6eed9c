import { nameKey } from '../../names/same-name';
import type { Cell } from '../../numbers/cell';
import type { Award } from '../../plan/plan';
import type { Rounding } from '../../numbers/rounding';
import { rankCells } from '../../ranking/rank-cells';
import { tieKey } from '../../ranking/tie-key';
import { barOf, type Bar } from './bars';
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
  /** What the bloc decided about it and an award, where that bars it. */
  readonly decided?: (award: Award) => Bar | null;
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
  /** The awards between which it stands with equal units, where that is not decided. */
  readonly between: readonly string[];
  /** Awards that its place would have given it, and what it is barred by. */
  readonly barred: readonly { readonly award: string; readonly bar: Bar }[];
}

export interface BlocStanding {
  readonly bloc: string;
  /** Positions of its units, best first; those that are open last. */
  readonly order: readonly number[];
  readonly counts: readonly AwardCount[];
  /** Of each award, the places that nobody takes. */
  readonly open: readonly number[];
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

/** What units are ranked by: totals as they print and without rounding, and what decides between equal ones. */
interface Compared {
  readonly tallies: readonly Tally[];
  readonly scores: readonly Cell[];
  readonly exactScores: readonly Cell[];
  /** First to last; the votes are the last. */
  readonly breakers: readonly (readonly Cell[])[];
}

/** What became of each unit in its bloc, in the order of the entrants. */
interface Placed {
  readonly ranks: (number | null)[];
  readonly exactRanks: (number | null)[];
  readonly proposed: string[];
  readonly between: StandingRow['between'][];
  readonly barred: StandingRow['barred'][];
}

/**
 * Ranks the units of each bloc by their totals as they print. Equal totals go by the tie keys of the plan, then by
 * votes that were taken; what is still equal shares a rank and is told, never ordered by chance.
 */
export function standings(scoring: ScoringPlan, entrants: readonly Entrant[], options: StandingOptions): Standings {
  const { plan, tree, rules } = scoring;
  const named = rules.tieKeys.map((words) => ({ words, key: readTieKey(words, tree, plan.criteria) }));
  const keys = named.filter((one): one is { words: string; key: TieKey } => one.key !== null);
  const units = compared(scoring, entrants, keys);
  const members = blocMembers(entrants);
  const placed: Placed = {
    ranks: entrants.map(() => null),
    exactRanks: entrants.map(() => null),
    proposed: entrants.map(() => ''),
    between: entrants.map(() => []),
    barred: entrants.map(() => []),
  };
  const classes = units.tallies.map(({ total, zeros }, at) =>
    total === OPEN
      ? null
      : classify(plan.bands, { total, hasZero: zeros.length > 0, atMost: entrants[at]!.atMost ?? '' }),
  );
  const bar = (at: number, award: Award): Bar | null => {
    const { atMost = '', decided } = entrants[at]!;
    return barOf(plan, award, { decided: decided?.(award) ?? null, atMost, classified: classes[at]! });
  };
  const blocs = members.map(({ bloc, positions }): BlocStanding => {
    const counts = awardCounts(plan.awards, positions.length, options.openRounding);
    const open = place(positions, units, { rules, counts, undecided: options.undecided, bar }, placed);
    const last = entrants.length + 1;
    const order = [...positions].sort((a, b) => (placed.ranks[a] ?? last) - (placed.ranks[b] ?? last));
    return { bloc, order, counts, open };
  });
  const blocOf = new Map(members.flatMap(({ positions }) => positions.map((at) => [at, positions] as const)));
  const rows = entrants.map((entrant, at): StandingRow => {
    const rank = placed.ranks[at]!;
    return {
      entrant,
      tally: units.tallies[at]!,
      rank,
      exactRank: placed.exactRanks[at] === rank ? null : placed.exactRanks[at]!,
      ...equalsOf(at, blocOf.get(at)!, units, placed.ranks, keys),
      classified: classes[at]!,
      proposal: placed.proposed[at]!,
      between: placed.between[at]!,
      barred: placed.barred[at]!,
    };
  });
  const unreadKeys = named.filter(({ key }) => key === null).map(({ words }) => words);
  return { tree, rules, rows, blocs, keys, unreadKeys };
}

function compared({ tree, rules }: ScoringPlan, entrants: readonly Entrant[], keys: Standings['keys']): Compared {
  const tallies = entrants.map(({ pointsOf }) => tally(tree, rules, pointsOf));
  const exact = entrants.map(({ pointsOf }) => tally(tree, { ...rules, rounding: null }, pointsOf));
  const breakers = keys.map(({ key }) => entrants.map((one, at) => tieValue(key, tallies[at]!, one.pointsOf)));
  const votes = entrants.map((one): Cell => one.votes ?? '');
  return {
    tallies,
    scores: tallies.map(totalCell),
    exactScores: exact.map(totalCell),
    breakers: [...breakers, votes],
  };
}

/** Ranks the units of one bloc, and gives them its awards. Tells of each how many places nobody takes. */
function place(
  positions: readonly number[],
  { scores, exactScores, breakers }: Compared,
  given: {
    readonly rules: ScoringRules;
    readonly counts: readonly AwardCount[];
    readonly undecided: string;
    readonly bar: (at: number, award: Award) => Bar | null;
  },
  { ranks, exactRanks, proposed, between, barred }: Placed,
): readonly number[] {
  const own = <T>(values: readonly T[]): T[] => positions.map((at) => values[at]!);
  const tiebreakers = breakers.map(own);
  const rankOf = (totals: readonly Cell[]): (number | null)[] =>
    rankCells({ scores: own(totals), tiebreakers }, given.rules.ties, 'highest first', 1).map(([rank]) =>
      typeof rank === 'number' ? rank : null,
    );
  rankOf(scores).forEach((rank, at) => (ranks[positions[at]!] = rank));
  rankOf(exactScores).forEach((rank, at) => (exactRanks[positions[at]!] = rank));
  const bars = positions.map((at) => given.counts.map(({ award }) => given.bar(at, award)));
  const nameOf = (award: number): string => given.counts[award]!.award.name;
  const found = proposals(
    { totals: own(scores), tiebreakers },
    given.counts,
    given.undecided,
    (position, award) => bars[position]![award] !== null,
  );
  positions.forEach((at, position) => {
    proposed[at] = found.labels[position]!;
    between[at] = found.between[position]!.map(nameOf);
    barred[at] = found.passed[position]!.map((award) => ({ award: nameOf(award), bar: bars[position]![award]! }));
  });
  return found.open;
}

/** The units of the bloc with the same total: those that share the rank, and what set the others apart. */
function equalsOf(
  at: number,
  positions: readonly number[],
  { scores, breakers }: Compared,
  ranks: Placed['ranks'],
  keys: Standings['keys'],
): Pick<StandingRow, 'tiedWith' | 'decidedBy'> {
  const isEqual = (other: number): boolean =>
    ranks[at] !== null && ranks[other] !== null && tieKey(scores[at] as number) === tieKey(scores[other] as number);
  const equals = positions.filter((other) => other !== at && isEqual(other));
  const deciding = (other: number): string | null => {
    const position = breakers.findIndex((values) => values[at] !== values[other]);
    return keys[position]?.words ?? (position >= 0 ? BY_VOTE : null);
  };
  const apart = equals.filter((other) => ranks[other] !== ranks[at]);
  return {
    tiedWith: equals.filter((other) => ranks[other] === ranks[at]),
    decidedBy: [...new Set(apart.map(deciding).filter((words) => words !== null))],
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

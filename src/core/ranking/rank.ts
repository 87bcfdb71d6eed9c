import type { Ties } from './ties';

/** The highest score is first, or the lowest. */
export type Order = 'highest first' | 'lowest first';

/**
 * Ranks of comparable scores (tie keys, no blanks). In each tiebreaker the higher value goes first whatever the order,
 * -Infinity standing for a blank; the earlier tiebreaker decides first. What stays equal shares a rank as `ties` says,
 * except that `ordinal` numbers equals in input order.
 */
export function rank(
  scores: Float64Array,
  ties: Ties,
  order: Order,
  tiebreakers: readonly Float64Array[] = [],
): Float64Array {
  return tiebreakers.length === 0 && ties !== 'ordinal'
    ? rankBySorting(scores, ties, order)
    : rankByComparing(scores, ties, order, tiebreakers);
}

/** Without tiebreakers the ranks follow from the sorted values alone, which a typed array sorts fastest. */
function rankBySorting(scores: Float64Array, ties: Exclude<Ties, 'ordinal'>, order: Order): Float64Array {
  const sorted = Float64Array.from(scores).sort();
  const count = sorted.length;
  const rankOf = new Map<number, number>();
  const isHighestFirst = order === 'highest first';
  let distinct = 0;
  for (let passed = 0; passed < count;) {
    const score = isHighestFirst ? sorted[count - 1 - passed]! : sorted[passed]!;
    let end = passed + 1;
    while (end < count && (isHighestFirst ? sorted[count - 1 - end]! : sorted[end]!) === score) end += 1;
    distinct += 1;
    rankOf.set(score, groupRank(ties, passed, end, distinct));
    passed = end;
  }
  return scores.map((score) => rankOf.get(score)!);
}

function rankByComparing(
  scores: Float64Array,
  ties: Ties,
  order: Order,
  tiebreakers: readonly Float64Array[],
): Float64Array {
  const direction = order === 'highest first' ? -1 : 1;
  const compare = (a: number, b: number): number => {
    if (scores[a] !== scores[b]) return scores[a]! < scores[b]! ? -direction : direction;
    for (const values of tiebreakers) if (values[a] !== values[b]) return values[a]! > values[b]! ? -1 : 1;
    return 0;
  };
  const sequence = Uint32Array.from(scores, (_, index) => index).sort((a, b) => compare(a, b) || a - b);
  const ranks = new Float64Array(scores.length);
  let distinct = 0;
  for (let start = 0; start < sequence.length;) {
    let end = start + 1;
    while (end < sequence.length && compare(sequence[start]!, sequence[end]!) === 0) end += 1;
    distinct += 1;
    for (let at = start; at < end; at += 1) {
      ranks[sequence[at]!] = ties === 'ordinal' ? at + 1 : groupRank(ties, start, end, distinct);
    }
    start = end;
  }
  return ranks;
}

function groupRank(ties: Exclude<Ties, 'ordinal'>, start: number, end: number, distinct: number): number {
  if (ties === 'dense') return distinct;
  return ties === 'average' ? (start + 1 + end) / 2 : start + 1;
}

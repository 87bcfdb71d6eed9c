import { folded } from '../names/fold';
import { factRows } from '../plan/facts';
import type { Plan } from '../plan/plan';

/** The rounds of scores where a plan names none: what blocs review in July, and the year. */
const USUAL = ['6 tháng đầu năm', 'Cả năm'];

/** The rounds in which a plan's scores are given, in their order. */
export function scoreRounds(plan: Plan): readonly string[] {
  const own = factRows(plan, 'scoreRound').map(({ value }) => value);
  return own.length > 0 ? own : USUAL;
}

/** The round that words speak of, such as `Đợt chấm: cả năm 2026`; null where they speak of none or of several. */
export function roundIn(words: string, rounds: readonly string[]): string | null {
  const plain = folded(words);
  const named = rounds.filter((round) => plain.includes(folded(round)));
  return named.length === 1 ? named[0]! : null;
}

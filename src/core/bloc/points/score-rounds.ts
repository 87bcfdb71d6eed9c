import { foldedWords } from '../../names/fold';
import { factRows } from '../../plan/facts';
import type { Plan } from '../../plan/plan';

/** The rounds of scores where a plan names none: what blocs review in July, and the year. */
const USUAL = ['6 tháng đầu năm', 'Cả năm'];

/** The rounds in which a plan's scores are given, in their order. */
export function scoreRounds(plan: Plan): readonly string[] {
  const own = factRows(plan, 'scoreRound').map(({ value }) => value);
  return own.length > 0 ? own : USUAL;
}

/** The round that words speak of, such as `Đợt chấm: cả năm 2026`; null where they speak of none or of several. */
export function roundIn(words: string, rounds: readonly string[]): string | null {
  const spoken = foldedWords(words);
  const exact = rounds.filter((round) => foldedWords(round) === spoken);
  if (exact.length === 1) return exact[0]!;
  const named = rounds.filter((round) => ` ${spoken} `.includes(` ${foldedWords(round)} `));
  // `Quý I` stands in no `Quý II`, and `Năm 2026` within `6 tháng đầu năm 2026` is not what was meant.
  const longest = named.filter(
    (round) => !named.some((other) => other !== round && ` ${foldedWords(other)} `.includes(` ${foldedWords(round)} `)),
  );
  return longest.length === 1 ? longest[0]! : null;
}

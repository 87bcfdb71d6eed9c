import { FACT_CHOICES, factChoice } from './facts';
import type { Plan } from './plan';

/** How a plan calls a bloc: `khối`, or `cụm` where it says so. Source: NĐ 98/2023/NĐ-CP, “cụm, khối thi đua”. */
export interface BlocWord {
  /** Inside a sentence. */
  readonly bloc: string;
  /** At its beginning, and in headings. */
  readonly Bloc: string;
}

export const BLOC: BlocWord = wordAt(0);

export function blocWord(plan: Plan): BlocWord {
  return wordAt(factChoice(plan, 'bloc') ?? 0);
}

function wordAt(choice: number): BlocWord {
  const Bloc = FACT_CHOICES.bloc![choice]!;
  return { bloc: Bloc.toLowerCase(), Bloc };
}

import { folded } from '../names/fold';

/** How equal scores are numbered: 1,2,2,4 · 1,2,2,3 · 1,2.5,2.5,4 · 1,2,3,4 in input order. */
export type Ties = 'competition' | 'dense' | 'average' | 'ordinal';

const KEYWORDS: ReadonlyMap<string, Ties> = new Map([
  ['competition', 'competition'],
  ['dong hang', 'competition'],
  ['dense', 'dense'],
  ['lien tiep', 'dense'],
  ['average', 'average'],
  ['trung binh', 'average'],
  ['ordinal', 'ordinal'],
  ['thu tu', 'ordinal'],
]);

/** Which end of the scores is first. */
export type Order = 'highest first' | 'lowest first';

export function readTies(text: string): Ties | null {
  return KEYWORDS.get(folded(text)) ?? null;
}

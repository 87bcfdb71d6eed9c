import { folded } from '../names/fold';

/** What becomes of a criterion that was not assigned to a unit. One decision in use has three of them at once. */
export type Unassigned = 'full' | 'spread' | 'rescale' | 'exclude' | 'zero';

const KEYWORDS: ReadonlyMap<string, Unassigned> = new Map([
  ['full', 'full'],
  ['du diem', 'full'],
  ['spread', 'spread'],
  ['chia deu', 'spread'],
  ['rescale', 'rescale'],
  ['quy doi', 'rescale'],
  ['exclude', 'exclude'],
  ['khong tinh', 'exclude'],
  ['zero', 'zero'],
  ['khong diem', 'zero'],
]);

/** The treatment a keyword names, in either language, any case, with or without diacritics. */
export function readUnassigned(text: string): Unassigned | null {
  return KEYWORDS.get(folded(text)) ?? null;
}

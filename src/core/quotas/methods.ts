import { folded } from '../names/fold';

/** Ways of sharing whole seats in proportion to bases. */
export type Method = 'hamilton' | 'webster' | 'jefferson' | 'adams';

const KEYWORDS: ReadonlyMap<string, Method> = new Map([
  ['hamilton', 'hamilton'],
  ['phan du lon nhat', 'hamilton'],
  ['webster', 'webster'],
  ['jefferson', 'jefferson'],
  ['adams', 'adams'],
]);

export function readMethod(text: string): Method | null {
  return KEYWORDS.get(folded(text)) ?? null;
}

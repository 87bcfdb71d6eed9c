import { folded } from './fold';

/** Keywords by their own names, each with its Vietnamese spellings: the usual one first, commas between them. */
export type Keywords<T extends string = string> = Readonly<Record<T, string>>;

/** How a keyword is spelled where nothing else is said. */
export function usualSpelling<T extends string>(keywords: Keywords<T>, word: T): string {
  return keywords[word].split(',')[0]!;
}

/** Reads a keyword by its name or one of its spellings, in any case and with or without diacritics. */
export function keywordReader<T extends string>(keywords: Keywords<T>): (text: string) => T | null {
  const words = new Map<string, T>();
  for (const word in keywords) {
    for (const spelling of [word, ...keywords[word].split(',')]) words.set(folded(spelling), word);
  }
  return (text) => words.get(folded(text)) ?? null;
}

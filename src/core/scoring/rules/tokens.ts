import { readWord, type Word } from './words';

export type Mark = '%' | '=' | ';' | '>' | '>=';

/** A piece of a rule and the place of its first character, counted from 1. Digits have a decimal point. */
export type Token =
  | { readonly kind: 'word'; readonly word: Word; readonly at: number }
  | { readonly kind: 'number'; readonly digits: string; readonly at: number }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly at: number }
  | { readonly kind: 'unknown'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number };

const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const NUMBER = /\d+(?:[.,]\d+)?/y;
const MARK = /%|=|;|>=|≥|>/y;
const SPACE = /\s+/uy;
/** The longest words of the notation are three: `theo tỷ lệ`. */
const MOST_PARTS = 3;

/** Cuts a rule into its pieces. What is none of them becomes one unknown piece; nothing is skipped but spaces. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space) {
      at += space.length;
      continue;
    }
    const start = at + 1;
    const number = take(NUMBER);
    const mark = take(MARK);
    const word = number || mark ? null : takeWord(text, at);
    if (number) found.push({ kind: 'number', digits: number.replace(',', '.'), at: start });
    else if (mark) found.push({ kind: 'mark', mark: (mark === '≥' ? '>=' : mark) as Mark, at: start });
    else if (word) found.push({ kind: 'word', word: word.word, at: start });
    else found.push({ kind: 'unknown', text: take(LETTERS) ?? String.fromCodePoint(text.codePointAt(at)!), at: start });
    const last = found[found.length - 1]!;
    at += (number ?? mark ?? word?.text ?? (last as { text: string }).text).length;
  }
  found.push({ kind: 'end', at: text.trimEnd().length + 1 });
  return found;
}

/** The longest run of letters from here that is a word of the notation. */
function takeWord(text: string, from: number): { word: Word; text: string } | null {
  let longest: { word: Word; text: string } | null = null;
  let end = from;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    LETTERS.lastIndex = end;
    const letters = LETTERS.exec(text);
    if (!letters) break;
    end += letters[0].length;
    const word = readWord(text.slice(from, end));
    if (word) longest = { word, text: text.slice(from, end) };
    SPACE.lastIndex = end;
    end += SPACE.exec(text)?.[0].length ?? 0;
  }
  return longest;
}

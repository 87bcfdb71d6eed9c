import { folded } from './fold';

/** Behind Latin with all that Vietnamese composes; texts with characters from here on are few. */
const SIZE = 0x1f00;
/** An odd number whose bits are spread: each letter moves all bits above its own. */
const FACTOR = 0x9e3779b1;
const LETTER = /^[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

interface Table {
  /** What the hash so far is multiplied by; 1 for what is no letter or figure. */
  readonly factors: Int32Array;
  /** What is added then; 0 for what is no letter or figure. */
  readonly letters: Int32Array;
}

let table: Table | null = null;

/** The base letter of each character in lower case. */
function baseLetters(): Table {
  if (table) return table;
  table = { factors: new Int32Array(SIZE).fill(1), letters: new Int32Array(SIZE) };
  for (let code = 0; code < SIZE; code += 1) {
    const own = String.fromCharCode(code);
    // By way of the capital, since some letters have two small forms; of a mark too the capital can be a letter.
    const letter = folded(own.toLowerCase().toUpperCase());
    if (MARK.test(own) || !LETTER.test(letter)) continue;
    table.factors[code] = FACTOR;
    table.letters[code] = letter.charCodeAt(0);
  }
  return table;
}

/**
 * A number that is the same for texts of the same letters and figures, whatever their case, diacritics, composition, spaces
 * and punctuation. Different texts may share one, so equal numbers only say that it is worth comparing. 0 is a text
 * without letters.
 */
export function letterHash(text: string): number {
  const { factors, letters } = baseLetters();
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= SIZE) return hashOfFolded(folded(text));
    // Without a branch for signs and spaces: in names they come where no processor expects them.
    hash = (Math.imul(hash, factors[code]!) + letters[code]!) | 0;
  }
  return hash;
}

function hashOfFolded(text: string): number {
  const { factors, letters } = baseLetters();
  let hash = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    if (code < SIZE) hash = (Math.imul(hash, factors[code]!) + letters[code]!) | 0;
    else if (LETTER.test(letter)) hash = (Math.imul(hash, FACTOR) + code) | 0;
  }
  return hash;
}

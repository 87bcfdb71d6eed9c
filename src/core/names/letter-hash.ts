import { folded } from './fold';

/** Letters up to here, and those from here on that Vietnamese composes, have a base letter of their own. */
const LATIN_END = 0x250;
const COMPOSED = { from: 0x1e00, to: 0x1f00 };
const COMBINING = { from: 0x300, to: 0x370 };
const SIZE = COMPOSED.to;

let table: Uint16Array | null = null;

/** For each character its base letter in lower case; 0 for what is no letter or figure. */
function baseLetters(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(SIZE);
  for (let code = 0; code < SIZE; code += 1) {
    const isComposed = code < LATIN_END || code >= COMPOSED.from;
    const letter = isComposed ? folded(String.fromCharCode(code)) : String.fromCharCode(code);
    const isMark = code >= COMBINING.from && code < COMBINING.to;
    made[code] = !isMark && /^[\p{L}\p{N}]/u.test(letter) ? letter.charCodeAt(0) : 0;
  }
  table = made;
  return made;
}

/**
 * A number that is the same for texts of the same letters and figures, whatever their case, diacritics, composition, spaces
 * and punctuation. Different texts may share one, so equal numbers only say that it is worth comparing. 0 is a text
 * without letters.
 */
export function letterHash(text: string): number {
  const letters = baseLetters();
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < SIZE ? letters[code]! : code;
    if (letter !== 0) hash = (Math.imul(hash ^ letter, 0x01000193) + 0x9e37) | 0;
  }
  return hash;
}

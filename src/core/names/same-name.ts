/** Where a combining mark says a tone of Vietnamese: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A key under which spellings of one Vietnamese name are equal.
 *
 * Set aside: Unicode composition, case, runs of spaces, kinds of dash with the spaces around them, and where in a word
 * the tone stands (hoà/hòa, uỷ/ủy): a tone belongs to its syllable, so the key carries it behind the word. Kept:
 * diacritics (Hà is not Ha), and i as against y (Vi is not Vy).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D] ?/gu, '-')
    .trim()
    .replace(WORD, tonesLast);
}

export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function tonesLast(word: string): string {
  const tones = word.match(TONES);
  return tones ? word.replace(TONES, '') + tones.join('') : word;
}

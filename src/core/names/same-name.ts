/**
 * Sameness of Vietnamese names.
 *
 * Set aside: Unicode composition, case, runs of spaces, kinds of dash with the spaces around them, and where the tone
 * mark stands in oa, oe, uy (hoà/hòa, uỷ/ủy). Kept: diacritics (Hà is not Ha), and i as against y (Vi is not Vy).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200B\u2060\uFEFF]+/gu, ' ')
    .replace(/ ?[-\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D] ?/gu, '-')
    .trim()
    .replace(LATE_TONE, (match) => LATE_TO_EARLY.get(match) ?? match);
}

export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

const EARLY = ['òa', 'óa', 'ỏa', 'õa', 'ọa', 'òe', 'óe', 'ỏe', 'õe', 'ọe', 'ùy', 'úy', 'ủy', 'ũy', 'ụy'];
const LATE = ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'];
const LATE_TO_EARLY = new Map(LATE.map((late, index) => [late, EARLY[index]!]));
const LATE_TONE = new RegExp(LATE.join('|'), 'gu');

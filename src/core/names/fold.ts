const COMBINING_MARKS = /\p{M}+/gu;

/** A text with case, diacritics, đ and runs of white space set aside: for keywords and headings, never for names. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}

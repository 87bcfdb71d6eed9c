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

/** The words and numbers of a text alone, folded: signs between them count as a space. */
export function foldedWords(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

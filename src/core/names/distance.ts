/**
 * Edit distance of two texts (insertions, deletions, substitutions), for suggestions. Once it is clear that it is not
 * below `limit`, the limit is the answer.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const row = new Uint32Array(b.length + 1);
  for (let column = 0; column <= b.length; column += 1) row[column] = column;
  for (let at = 1; at <= a.length; at += 1) {
    const letter = a.charCodeAt(at - 1);
    let diagonal = row[0]!;
    let left = at;
    let least = left;
    row[0] = left;
    for (let column = 1; column <= b.length; column += 1) {
      const above = row[column]!;
      const substituted = letter === b.charCodeAt(column - 1) ? diagonal : diagonal + 1;
      left = Math.min(above + 1, left + 1, substituted);
      row[column] = left;
      diagonal = above;
      if (left < least) least = left;
    }
    if (least >= limit) return limit;
  }
  return Math.min(row[b.length]!, limit);
}

/** Up to this share of a text's letters may be wrong in a misspelling; more of them are another word. */
const MISSPELT = 0.25;

/** True where a text is so near to a name that it can be taken for a slip of the fingers. Both are compared as given. */
export function isMisspelling(text: string, name: string): boolean {
  const most = Math.max(1, Math.floor(Math.min(text.length, name.length) * MISSPELT));
  return editDistance(text, name, most + 1) <= most;
}

/** Longer texts are no misspelt names. */
const LONGEST = 200;

/** Finds, among texts of a list, the one nearest to another text, if it is nearer than half of that text's length. */
export class NearestText<T> {
  readonly #items: readonly { readonly value: T; readonly text: string; readonly letters: Uint16Array }[];

  constructor(values: readonly T[], textOf: (value: T) => string) {
    this.#items = values
      .map((value) => ({ value, text: textOf(value) }))
      .filter(({ text }) => text.length <= LONGEST)
      .map((item) => ({ ...item, letters: letterCounts(item.text) }));
  }

  find(text: string, isWanted: (value: T) => boolean = () => true): T | null {
    if (text.length > LONGEST) return null;
    const letters = letterCounts(text);
    let best: T | null = null;
    let least = Math.ceil(text.length / 2) + 1;
    for (const item of this.#items) {
      if (atLeastApart(letters, item.letters) >= least || !isWanted(item.value)) continue;
      const distance = editDistance(text, item.text, least);
      if (distance < least) {
        least = distance;
        best = item.value;
      }
    }
    return best;
  }
}

const BINS = 64;

/** How often letters occur, some of them counted together. */
function letterCounts(text: string): Uint16Array {
  const counts = new Uint16Array(BINS);
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at) % BINS]! += 1;
  return counts;
}

/** A lower bound of the edit distance: every edit takes away or adds at most one letter. */
function atLeastApart(a: Uint16Array, b: Uint16Array): number {
  let more = 0;
  let fewer = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const difference = a[bin]! - b[bin]!;
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

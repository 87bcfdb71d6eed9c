/** Edit distance of two texts (insertions, deletions, substitutions), for suggestions. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/** The candidate nearest to a text, if it is nearer than half of the text's length. */
export function nearest<T>(text: string, candidates: readonly T[], spelling: (candidate: T) => string): T | null {
  let best: T | null = null;
  let least = Math.ceil(text.length / 2) + 1;
  for (const candidate of candidates) {
    const spelled = spelling(candidate);
    if (Math.abs(spelled.length - text.length) >= least) continue;
    const distance = editDistance(text, spelled);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

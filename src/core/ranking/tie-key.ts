const LARGEST_SCALED = 9_000_000;

/**
 * The number by which scores are compared: rounded to 9 decimals, so that 0.1 + 0.2 ties with 0.3.
 * A number shown with 15 digits and above nine million has no more decimals than that anyway. Never -0.
 */
export function tieKey(score: number): number {
  if (score > LARGEST_SCALED || score < -LARGEST_SCALED) return score;
  return Math.round(score * 1e9) / 1e9 + 0;
}

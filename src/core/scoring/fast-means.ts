import { LARGEST_EXACT, showsAs } from '../numbers/decimal';
import { commonPower, type Weights } from './weighted';

const FINEST_POWER = 1e6;
/** Beyond fifteen digits a number shows less than it holds, and the long way takes it as it shows. */
const FIFTEEN_DIGITS = 999_999_999_999_999;

/**
 * Weighted means of rows of bare numbers with few decimals, the usual case of a large table: every score and weight is
 * taken as the whole number that it is of some power of ten, so that each result is one rounding of an exact ratio.
 * Whatever is not so simple gets NaN and is computed the long way (`weighted`).
 */
export class FastMeans {
  readonly #weights: Float64Array;
  readonly #weightSum: number;
  /** Scores beyond this, once scaled, might leave the whole numbers that a double holds exactly. */
  readonly #most: number;
  #power = 1;

  constructor(weights: Weights) {
    const power = commonPower(weights);
    this.#weights = Float64Array.from(weights, (weight) => Math.round(weight * power));
    this.#weightSum = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#most = this.#weightSum > 0 ? Math.min(FIFTEEN_DIGITS, LARGEST_EXACT / this.#weightSum) : -1;
  }

  of(scores: readonly unknown[]): number {
    const weights = this.#weights;
    const power = this.#power;
    const most = this.#most;
    let sum = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const score = scores[index];
      if (typeof score !== 'number') return NaN;
      const scaled = score * power;
      const whole = Math.round(scaled);
      if (!showsAs(scaled, whole)) return this.#finer(scores);
      if (!(whole <= most && whole >= -most)) return NaN;
      sum += whole * weights[index]!;
    }
    return power <= most ? sum / (this.#weightSum * power) : NaN;
  }

  #finer(scores: readonly unknown[]): number {
    if (this.#power >= FINEST_POWER || !scores.every(Number.isFinite)) return NaN;
    this.#power *= 10;
    return this.of(scores);
  }
}

const SLOTS = 0x10000;

/** A set of whole numbers in which nearly all that are asked for are not: a small table tells that faster than a set can. */
export class QuickSet {
  readonly #near = new Uint8Array(SLOTS);
  readonly #numbers: ReadonlySet<number>;

  constructor(numbers: Iterable<number>) {
    this.#numbers = new Set(numbers);
    for (const number of this.#numbers) this.#near[slot(number)] = 1;
  }
  has(number: number): boolean {
    return this.#near[slot(number)] === 1 && this.#numbers.has(number);
  }
}

function slot(number: number): number {
  return (number ^ (number >>> 16)) & (SLOTS - 1);
}

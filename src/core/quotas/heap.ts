/** A binary heap: the item that comes before all others is at hand. */
export class Heap<T> {
  readonly #items: T[];

  constructor(
    items: readonly T[],
    private readonly comesFirst: (a: T, b: T) => boolean,
  ) {
    this.#items = [...items];
    for (let at = (items.length >> 1) - 1; at >= 0; at -= 1) this.#sink(at);
  }

  get first(): T {
    return this.#items[0]!;
  }

  /** Puts the first item where it belongs now. */
  firstChanged(): void {
    this.#sink(0);
  }

  #sink(from: number): void {
    const items = this.#items;
    const item = items[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.comesFirst(items[child + 1]!, items[child]!)) child += 1;
      if (!this.comesFirst(items[child]!, item)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = item;
  }
}

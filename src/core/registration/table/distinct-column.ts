/** Rows by which of a few different things they hold. */
export class DistinctColumn<T> {
  readonly #ids: Int32Array;
  #count = 0;
  readonly items: T[] = [];

  /** With how many rows there can be at most. */
  constructor(most: number) {
    this.#ids = new Int32Array(most);
  }

  /** A new different thing; its number. */
  add(item: T): number {
    this.items.push(item);
    return this.items.length - 1;
  }
  /** The next row holds the thing of that number. */
  push(id: number): void {
    this.#ids[this.#count] = id;
    this.#count += 1;
  }
  /** The last row holds another thing after all. */
  replaceLast(id: number): void {
    this.#ids[this.#count - 1] = id;
  }
  id(at: number): number {
    return this.#ids[at]!;
  }
  at(at: number): T {
    return this.items[this.#ids[at]!]!;
  }
  /** The rows that hold one of the things that are wanted. */
  rowsWhere(isWanted: (item: T) => boolean): number[] {
    const wanted = this.items.map(isWanted);
    const rows: number[] = [];
    if (!wanted.includes(true)) return rows;
    for (let at = 0; at < this.#count; at += 1) if (wanted[this.#ids[at]!]) rows.push(at);
    return rows;
  }
  /** How many rows that hold one of the things wanted hold each thing of another column. */
  countBy<U>(other: DistinctColumn<U>, isWanted: (item: T) => boolean): number[] {
    const wanted = this.items.map(isWanted);
    const counts = other.items.map(() => 0);
    for (let at = 0; at < this.#count; at += 1) if (wanted[this.#ids[at]!]) counts[other.#ids[at]!]! += 1;
    return counts;
  }
}

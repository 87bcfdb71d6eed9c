/** Cells of custom functions hold these while Excel computes them; what comes then comes without a change event. */
const COMPUTING = /^#(?:BUSY!|GETTING_DATA!?)$/;

export function isComputing(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#') && COMPUTING.test(value);
}

export function computingIn(rows: readonly (readonly unknown[])[]): number {
  let count = 0;
  for (const row of rows) for (const value of row) if (isComputing(value)) count += 1;
  return count;
}

/** In milliseconds: the first pause before cells are read again, each twice as long as the one before, and all of them. */
export interface Patience {
  readonly first: number;
  readonly most: number;
  readonly limit: number;
}

export const PATIENCE: Patience = { first: 200, most: 2_000, limit: 10_000 };

/** Reads again until nothing is being computed, or until patience ends: then what was read last comes back. */
export async function untilComputed<T>(
  read: () => Promise<T>,
  countIn: (found: T) => number,
  { first, most, limit }: Patience = PATIENCE,
): Promise<T> {
  let found = await read();
  let pause = first;
  for (let waited = 0; waited < limit && countIn(found) > 0; waited += pause, pause = Math.min(most, pause * 2)) {
    const own = pause;
    await new Promise((resolve) => setTimeout(resolve, own));
    found = await read();
  }
  return found;
}

/** How many cells were still being computed when the workbook was last read: what rests on it may lack something. */
export class Computing {
  #count = 0;
  readonly #listeners = new Set<() => void>();

  readonly count = (): number => this.#count;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  tell(count: number): void {
    if (count === this.#count) return;
    this.#count = count;
    for (const listener of this.#listeners) listener();
  }
}

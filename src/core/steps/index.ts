/** Work that can be stopped between its steps, so that a page stays alive while it is done. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Rows that are worked through between two steps. */
const ROWS_A_STEP = 2_000;

/** Does all of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Works through rows in blocks, with a step before each. Engines make loops of plain functions fast, those of generators not. */
export function* inBlocks(first: number, end: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = first; from < end; from += ROWS_A_STEP) {
    yield;
    work(from, Math.min(end, from + ROWS_A_STEP));
  }
}

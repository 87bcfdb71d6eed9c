import type { Steps } from '../../core/steps';

/** A page that does nothing for longer than this feels stuck. */
const SLICE = 12;

/** Does work a slice at a time and lets the page live in between; null once it is to stop. */
export async function inSlices<T>(steps: Steps<T>, isStopped: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return null;
  }
}

import { useCallback, useRef, useState } from 'react';

/** A task over many things, one after the other, which can be stopped between two of them. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Task {
  /** Null while nothing is under way. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
  /** Does a step for each item; resolves with the results, or with null when it was cancelled. */
  readonly each: <T, R>(items: readonly T[], step: (item: T) => Promise<R>) => Promise<R[] | null>;
}

export function useTask(): Task {
  const [progress, setProgress] = useState<Progress | null>(null);
  const isCancelled = useRef(false);

  const each = useCallback(async <T, R>(items: readonly T[], step: (item: T) => Promise<R>): Promise<R[] | null> => {
    isCancelled.current = false;
    const results: R[] = [];
    try {
      for (const item of items) {
        setProgress({ done: results.length, total: items.length });
        // Lets the page show how far it is, and take the click that stops it.
        await new Promise((resolve) => setTimeout(resolve));
        if (isCancelled.current) return null;
        results.push(await step(item));
      }
      return results;
    } finally {
      setProgress(null);
    }
  }, []);

  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);

  return { progress, cancel, each };
}

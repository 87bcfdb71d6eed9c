import { useCallback, useState } from 'react';
import type { Workbook } from '../../workbook/workbook';
import { useWorkbook } from './workbook-context';

const KEPT = new WeakMap<Workbook, Map<string, unknown>>();

/**
 * State of a page that outlives the page: whoever looks at another one and comes back finds it again, or what `found` makes
 * of it.
 */
export function useKept<T>(name: string, first: T, found = (kept: T): T => kept): [T, (next: T) => void] {
  const workbook = useWorkbook();
  const [value, setValue] = useState<T>(() => {
    const kept = KEPT.get(workbook);
    return kept?.has(name) ? found(kept.get(name) as T) : first;
  });
  const set = useCallback(
    (next: T) => {
      const kept = KEPT.get(workbook) ?? new Map<string, unknown>();
      KEPT.set(workbook, kept.set(name, next));
      setValue(() => next);
    },
    [workbook, name],
  );
  return [value, set];
}

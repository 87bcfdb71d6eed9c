import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { toWorkbookError } from '../../workbook/faults';
import type { Workbook, WorkbookError } from '../../workbook/workbook';
import { useChanges } from './use-changes';
import { useWorkbook } from './workbook-context';

export interface Followed<T> {
  /** Null until the workbook was read once. */
  readonly value: T | null;
  readonly error: WorkbookError | null;
  readonly reload: () => Promise<void>;
  /** Shows a cell. Where its sheet is gone, the workbook is read again and the reason is said. */
  readonly select: (place: CellPlace) => void;
}

/**
 * What a page reads from the workbook, followed while people edit it. They type in bursts: it is read again once they
 * pause for so many milliseconds. `read` must stay the same function.
 */
export function useFollowed<T>(read: (workbook: Workbook) => Promise<T>, pause: number): Followed<T> {
  const workbook = useWorkbook();
  const [value, setValue] = useState<T | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    const mine = (latest.current += 1);
    try {
      const found = await read(workbook);
      if (mine !== latest.current) return;
      setValue(() => found);
      setError(null);
    } catch (failure) {
      if (mine === latest.current) setError(toWorkbookError(failure));
    }
  }, [workbook, read]);

  useEffect(() => {
    void Promise.resolve().then(reload);
  }, [reload]);
  useChanges({ onPause: () => void reload() }, pause);

  const select = useCallback(
    (place: CellPlace) => {
      workbook.select(place).catch(async (failure: unknown) => {
        await reload();
        setError(toWorkbookError(failure));
      });
    },
    [workbook, reload],
  );

  return { value, error, reload, select };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';
import type { Checked, Which } from './use-checked';
import type { Choices } from './use-choices';
import type { ChosenRounding } from './use-rounding';

export interface CheckRun {
  readonly isRunning: boolean;
  readonly error: WorkbookError | null;
  readonly setError: (error: WorkbookError | null) => void;
  /** Reads the workbook and checks it; quietly while somebody is at work in it. */
  readonly run: (which: Which, isQuiet?: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs of the check: on the workbook as it is now, or on what was read last where only what is said of it changes. */
export function useCheckRun(
  { reading, check, begin }: Checked,
  { choices, load }: Choices,
  rounding: ChosenRounding,
): CheckRun {
  const workbook = useWorkbook();
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<WorkbookError | null>(null);
  /** Whether what was read last was read since the page was opened. */
  const isFresh = useRef(false);

  const run = useCallback(
    async (which: Which, isQuiet = false) => {
      const isLatest = begin();
      if (!isQuiet) {
        setIsRunning(true);
        setError(null);
      }
      try {
        const said = await load();
        const content = await workbook.read(which, true);
        if (!isLatest()) return;
        // What stood in the way before does so no more.
        setError(null);
        await check({ content, which }, said, rounding);
      } catch (failure) {
        const { fault } = toWorkbookError(failure);
        // Whoever is typing is not to be told so; the next change tries again.
        if (!isQuiet || fault !== 'editing') setError(toWorkbookError(failure));
      } finally {
        isFresh.current = true;
        setIsRunning(false);
      }
    },
    [workbook, load, check, begin, rounding],
  );

  // What somebody says of the tables, or of rounding, is checked on what was read last.
  const said = useRef({ choices, rounding });
  useEffect(() => {
    const isSame = said.current.choices === choices && said.current.rounding === rounding;
    said.current = { choices, rounding };
    // What was kept from an earlier look at the page is being read anew, with all that was said.
    if (reading && !isSame && isFresh.current) void check(reading, choices, rounding);
  }, [choices, rounding, reading, check]);

  const cancel = useCallback(() => {
    begin();
    setIsRunning(false);
  }, [begin]);

  return { isRunning, error, setError, run, cancel };
}

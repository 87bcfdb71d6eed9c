import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import type { Rounding } from '../../core/numbers/rounding';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookContent, WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';
import { runCheck, type CheckResult } from './run-check';

export interface RegistrationCheck {
  readonly isRunning: boolean;
  readonly result: CheckResult | null;
  /** Which reading the result rests on; null before the first. */
  readonly which: 'active' | 'all' | null;
  readonly activeSheet: string;
  readonly isStale: boolean;
  readonly error: WorkbookError | null;
  readonly rounding: Exclude<Rounding, 'exact'>;
  readonly setRounding: (rounding: Exclude<Rounding, 'exact'>) => void;
  readonly run: (which: 'active' | 'all') => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
}

/** The state of the page: what was read last, what was found in it, and whether it has changed since. */
export function useRegistrationCheck(): RegistrationCheck {
  const workbook = useWorkbook();
  const [isRunning, setIsRunning] = useState(false);
  const [reading, setReading] = useState<{ content: WorkbookContent; which: 'active' | 'all' } | null>(null);
  const [isStale, setIsStale] = useState(false);
  const [error, setError] = useState<WorkbookError | null>(null);
  const [rounding, setRounding] = useState<Exclude<Rounding, 'exact'>>('down');

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    workbook
      .onChange(() => setIsStale(true))
      .then((stopper) => (isGone ? stopper() : (stop = stopper)))
      // Without the event the page still works; it only cannot tell that it is out of date.
      .catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [workbook]);

  const result = useMemo(() => reading && runCheck(reading.content, rounding, reading.which), [reading, rounding]);

  const run = useCallback(
    async (which: 'active' | 'all') => {
      setIsRunning(true);
      setError(null);
      try {
        const content = await workbook.read(which);
        setReading({ content, which });
        setIsStale(false);
      } catch (failure) {
        setError(toWorkbookError(failure));
      } finally {
        setIsRunning(false);
      }
    },
    [workbook],
  );

  const select = useCallback(
    async (place: CellPlace) => {
      setError(null);
      await workbook.select(place).catch((failure: unknown) => setError(toWorkbookError(failure)));
    },
    [workbook],
  );

  const which = reading?.which ?? null;
  const activeSheet = reading?.content.activeSheet ?? '';
  return { isRunning, result, which, activeSheet, isStale, error, rounding, setRounding, run, select };
}

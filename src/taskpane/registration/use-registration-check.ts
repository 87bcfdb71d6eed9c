import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookContent, WorkbookError } from '../../workbook/workbook';
import { inSlices } from '../app/in-slices';
import { useChanges } from '../app/use-changes';
import { useKept } from '../app/use-kept';
import { useWorkbook } from '../app/workbook-context';
import { MANY_ROWS, rowsIn, runCheck, type CheckResult } from './run-check';
import type { Choices } from './use-choices';
import { useRounding, type ChosenRounding } from './use-rounding';

type Which = 'active' | 'all';

/** People type in bursts: the check follows once they pause. */
const PAUSE = 900;

export interface RegistrationCheck {
  readonly isRunning: boolean;
  /** What was found last; it stays while the next check is under way. */
  readonly result: CheckResult | null;
  /** Which reading the result rests on; null before the first. */
  readonly which: Which | null;
  readonly activeSheet: string;
  /** How many rows were read, where they are many. */
  readonly manyRows: number | null;
  readonly isStale: boolean;
  readonly error: WorkbookError | null;
  readonly rounding: ChosenRounding;
  readonly setRounding: (rounding: ChosenRounding) => void;
  /** Whether the check is repeated while people type. */
  readonly isFollowing: boolean;
  readonly setFollowing: (isFollowing: boolean) => void;
  readonly run: (which: Which) => Promise<void>;
  /** Repeats the last check. */
  readonly repeat: () => Promise<void>;
  readonly cancel: () => void;
  readonly select: (place: CellPlace) => Promise<void>;
}

interface Reading {
  readonly content: WorkbookContent;
  readonly which: Which;
}

/** The state of the page: what was read last, what was found in it, and whether it has changed since. */
export function useRegistrationCheck({ choices, load }: Choices): RegistrationCheck {
  const workbook = useWorkbook();
  const [isRunning, setIsRunning] = useState(false);
  const [reading, setReading] = useKept<Reading | null>('registration reading', null);
  const [result, setResult] = useKept<CheckResult | null>('registration result', null);
  const [isStale, setIsStale] = useState(false);
  const [error, setError] = useState<WorkbookError | null>(null);
  const [rounding, setRounding] = useRounding();
  const [isFollowing, setFollowing] = useKept('registration follows', true);
  const latest = useRef(0);
  /** Whether what was read last was read since the page was opened. */
  const isFresh = useRef(false);

  const check = useCallback(
    async (own: Reading, said: typeof choices, by: typeof rounding): Promise<void> => {
      const mine = (latest.current += 1);
      const found = await inSlices(runCheck(own.content, by, own.which, said), () => mine !== latest.current);
      if (!found) return;
      setReading(own);
      setResult(found);
      setIsStale(false);
    },
    [setReading, setResult],
  );

  const run = useCallback(
    async (which: Which, isQuiet = false) => {
      const mine = (latest.current += 1);
      if (!isQuiet) {
        setIsRunning(true);
        setError(null);
      }
      try {
        const said = await load();
        const content = await workbook.read(which, true);
        if (mine !== latest.current) return;
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
    [workbook, load, check, rounding],
  );

  const which = reading?.which ?? null;
  const rows = reading ? rowsIn(reading.content) : 0;
  const follows = isFollowing && rows <= MANY_ROWS;
  useChanges(
    {
      onChange: () => setIsStale(true),
      onPause: () => {
        if (which && follows) void run(which, true);
      },
    },
    PAUSE,
  );

  // What somebody says of the tables, or of rounding, is checked on what was read last.
  const said = useRef({ choices, rounding });
  useEffect(() => {
    const isSame = said.current.choices === choices && said.current.rounding === rounding;
    said.current = { choices, rounding };
    // What was kept from an earlier look at the page is being read anew, with all that was said.
    if (reading && !isSame && isFresh.current) void check(reading, choices, rounding);
  }, [choices, rounding, reading, check]);

  // Whoever comes back to the page finds what was found, as the workbook is now.
  const atFirst = useRef({ which, run });
  useEffect(() => {
    const { which: kept, run: again } = atFirst.current;
    if (kept) void again(kept, true);
  }, []);

  const repeat = useCallback(async () => {
    if (which) await run(which, true);
  }, [which, run]);
  const cancel = useCallback(() => {
    latest.current += 1;
    setIsRunning(false);
  }, []);
  const select = useCallback(
    async (place: CellPlace) => {
      setError(null);
      await workbook.select(place).catch((failure: unknown) => setError(toWorkbookError(failure)));
    },
    [workbook],
  );

  return {
    isRunning,
    result,
    which,
    activeSheet: reading?.content.activeSheet ?? '',
    manyRows: rows > MANY_ROWS ? rows : null,
    isStale,
    error,
    rounding,
    setRounding,
    isFollowing,
    setFollowing,
    run,
    repeat,
    cancel,
    select,
  };
}

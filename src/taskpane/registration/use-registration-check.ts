import { useCallback, useEffect, useRef } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useChanges } from '../app/use-changes';
import { useKept } from '../app/use-kept';
import { useWorkbook } from '../app/workbook-context';
import { MANY_ROWS, rowsIn, type CheckResult } from './run-check';
import { useCheckRun } from './use-check-run';
import { useChecked, type Which } from './use-checked';
import type { Choices } from './use-choices';
import { useRounding, type ChosenRounding } from './use-rounding';

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

/** The state of the page: what was read last, what was found in it, and whether it has changed since. */
export function useRegistrationCheck(choices: Choices): RegistrationCheck {
  const workbook = useWorkbook();
  const [rounding, setRounding] = useRounding();
  const [isFollowing, setFollowing] = useKept('registration follows', true);
  const checked = useChecked();
  const { isRunning, error, setError, run, cancel } = useCheckRun(checked, choices, rounding);
  const { reading, result, isStale, outdate } = checked;
  const which = reading?.which ?? null;
  const rows = reading ? rowsIn(reading.content) : 0;
  const repeat = useCallback(async () => {
    if (which) await run(which, true);
  }, [which, run]);
  const follow = (): void => {
    if (isFollowing && rows <= MANY_ROWS) void repeat();
  };
  useChanges({ onChange: outdate, onPause: follow }, PAUSE);

  // Whoever comes back to the page finds what was found, as the workbook is now.
  const atFirst = useRef(repeat);
  useEffect(() => {
    void atFirst.current();
  }, []);

  const select = useCallback(
    async (place: CellPlace) => {
      setError(null);
      await workbook.select(place).catch((failure: unknown) => setError(toWorkbookError(failure)));
    },
    [workbook, setError],
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

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { lastYearPlan } from '../../core/plan/last-year';
import type { Plan } from '../../core/plan/plan';
import { readPlan, type PlanReading } from '../../core/plan/schema/read-plan';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

/** People type in bursts; the plan is read again once they pause. */
const PAUSE = 400;

export interface PlanState {
  /** Null until the workbook was read once. */
  readonly reading: PlanReading | null;
  /** The plan that was put away when this year's began; null where there is none. */
  readonly lastYear: Plan | null;
  readonly error: WorkbookError | null;
  readonly reload: () => Promise<void>;
  /** Shows a cell. Where its sheet is gone, the plan is read again and the reason is said. */
  readonly select: (place: CellPlace) => void;
}

/** The plan as the workbook holds it now. It follows what people edit in the sheets. */
export function usePlan(): PlanState {
  const workbook = useWorkbook();
  const [{ reading, lastYear }, setPlans] = useState<Pick<PlanState, 'reading' | 'lastYear'>>({
    reading: null,
    lastYear: null,
  });
  const [error, setError] = useState<WorkbookError | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    const mine = (latest.current += 1);
    try {
      const tables = await workbook.readTables();
      if (mine !== latest.current) return;
      setPlans({ reading: readPlan(tables), lastYear: lastYearPlan(tables) });
      setError(null);
    } catch (failure) {
      if (mine === latest.current) setError(toWorkbookError(failure));
    }
  }, [workbook]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void Promise.resolve().then(reload);
    workbook
      .onChange(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void reload(), PAUSE);
      })
      .then((stopper) => (isGone ? stopper() : (stop = stopper)))
      // Without the event the page still works; it is read again when it is opened.
      .catch(() => undefined);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, reload]);

  const select = useCallback(
    (place: CellPlace) => {
      workbook.select(place).catch(async (failure: unknown) => {
        await reload();
        setError(toWorkbookError(failure));
      });
    },
    [workbook, reload],
  );

  return { reading, lastYear, error, reload, select };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { UnitFinder } from '../../core/plan/find-unit';
import type { Plan } from '../../core/plan/plan';
import { readPlan } from '../../core/plan/schema/read-plan';
import { scoredUnits } from '../../core/bloc/member-sheets';
import type { SheetCells } from '../../core/table/sheet-cells';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

/** People type in bursts; the workbook is read again once they pause. */
const PAUSE = 800;

/** What scoring rests on: the plan, and the sheets beside it. */
export interface ScoreBook {
  readonly plan: Plan;
  /** Those that take part. */
  readonly units: UnitFinder;
  readonly sheets: readonly SheetCells[];
}

export interface ScoreBookState {
  /** Null until the workbook was read once. */
  readonly book: ScoreBook | null;
  readonly error: WorkbookError | null;
  readonly reload: () => Promise<void>;
  readonly select: (place: CellPlace) => void;
}

/** The workbook as it is now. It follows what people edit. */
export function useScoreBook(): ScoreBookState {
  const workbook = useWorkbook();
  const [book, setBook] = useState<ScoreBook | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    const mine = (latest.current += 1);
    try {
      const { sheets, tables, tableSheets } = await workbook.read('all');
      if (mine !== latest.current) return;
      const { plan } = readPlan(tables);
      const others = sheets.filter(({ name }) => !tableSheets.has(name));
      setBook({ plan, units: new UnitFinder(scoredUnits(plan)), sheets: others });
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
      workbook.select(place).catch((failure: unknown) => setError(toWorkbookError(failure)));
    },
    [workbook],
  );

  return { book, error, reload, select };
}

import { useEffect, useRef } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import { useWorkbook } from './workbook-context';

interface Heard {
  /** At every change. */
  readonly onChange?: () => void;
  /** Once people pause: they type in bursts. */
  readonly onPause: () => void;
}

/** While somebody edits a cell the workbook answers nothing; it is asked again after so many milliseconds. */
const EDITED = 1_000;

/** Follows the workbook while people edit it; `pause` is in milliseconds. What is called may change without listening anew. */
export function useChanges(heard: Heard, pause: number): void {
  const workbook = useWorkbook();
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (): void => {
      latest.current.onChange?.();
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.onPause(), pause);
    };
    const listen = (): void => {
      workbook
        .onChange(hear)
        .then((stopper) => (isGone ? stopper() : (stop = stopper)))
        .catch((failure: unknown) => {
          // Without the event a page still works; it only cannot tell that it is out of date.
          if (isGone || toWorkbookError(failure).fault !== 'editing') return;
          timer = setTimeout(() => {
            listen();
            latest.current.onPause();
          }, EDITED);
        });
    };
    listen();
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, pause]);
}

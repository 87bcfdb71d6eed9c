import { useEffect, useRef } from 'react';
import { useWorkbook } from './workbook-context';

interface Heard {
  /** At every change. */
  readonly onChange?: () => void;
  /** Once people pause: they type in bursts. */
  readonly onPause: () => void;
}

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
    workbook
      .onChange(() => {
        latest.current.onChange?.();
        clearTimeout(timer);
        timer = setTimeout(() => latest.current.onPause(), pause);
      })
      .then((stopper) => (isGone ? stopper() : (stop = stopper)))
      // Without the event a page still works; it only cannot tell that it is out of date.
      .catch(() => undefined);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [workbook, pause]);
}

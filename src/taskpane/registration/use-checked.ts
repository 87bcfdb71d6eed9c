import { useCallback, useRef, useState } from 'react';
import type { ReadingChoices } from '../../core/registration/reading/reading-choices';
import type { WorkbookContent } from '../../workbook/workbook';
import { inSlices } from '../app/in-slices';
import { useKept } from '../app/use-kept';
import { runCheck, type CheckResult } from './run-check';
import type { ChosenRounding } from './use-rounding';

export type Which = 'active' | 'all';

export interface Reading {
  readonly content: WorkbookContent;
  readonly which: Which;
}

export interface Checked {
  /** What was read last, once it was checked. */
  readonly reading: Reading | null;
  /** What was found last; it stays while the next check is under way. */
  readonly result: CheckResult | null;
  /** Whether the workbook has changed since. */
  readonly isStale: boolean;
  readonly outdate: () => void;
  readonly check: (reading: Reading, choices: ReadingChoices, rounding: ChosenRounding) => Promise<void>;
  /** Gives up whatever is under way; what it gives back tells whether nothing else has begun since. */
  readonly begin: () => () => boolean;
}

/** What was read last and what was found in it. Of several checks the latest counts. */
export function useChecked(): Checked {
  const [reading, setReading] = useKept<Reading | null>('registration reading', null);
  const [result, setResult] = useKept<CheckResult | null>('registration result', null);
  const [isStale, setIsStale] = useState(false);
  const latest = useRef(0);

  const begin = useCallback(() => {
    const mine = (latest.current += 1);
    return () => mine === latest.current;
  }, []);
  const check = useCallback<Checked['check']>(
    async (own, choices, rounding) => {
      const isLatest = begin();
      const found = await inSlices(runCheck(own.content, rounding, own.which, choices), () => !isLatest());
      if (!found) return;
      setReading(own);
      setResult(found);
      setIsStale(false);
    },
    [begin, setReading, setResult],
  );
  const outdate = useCallback(() => setIsStale(true), []);

  return { reading, result, isStale, outdate, check, begin };
}

import { useCallback, useRef, useState } from 'react';
import { NO_CHOICES, readChoices, type ReadingChoices } from '../../core/registration/reading/reading-choices';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

/** The setting of the workbook that keeps them. */
export const CHOICES = 'thidua.registration';

export interface Choices {
  readonly choices: ReadingChoices;
  /** Reads what the workbook keeps, once. */
  readonly load: () => Promise<ReadingChoices>;
  /** Says something new, which the workbook keeps from then on. */
  readonly change: (next: (before: ReadingChoices) => ReadingChoices) => void;
  readonly error: WorkbookError | null;
}

/** What people have said of how their tables are to be read; it goes with the file of the workbook. */
export function useChoices(): Choices {
  const workbook = useWorkbook();
  const [choices, setChoices] = useState(NO_CHOICES);
  const [error, setError] = useState<WorkbookError | null>(null);
  const latest = useRef<ReadingChoices | null>(null);

  const load = useCallback(async () => {
    if (latest.current) return latest.current;
    const read = readChoices(await workbook.readSetting(CHOICES));
    latest.current ??= read;
    setChoices(latest.current);
    return latest.current;
  }, [workbook]);

  const change = useCallback(
    (next: (before: ReadingChoices) => ReadingChoices) => {
      const changed = next(latest.current ?? NO_CHOICES);
      latest.current = changed;
      setChoices(changed);
      setError(null);
      workbook.writeSetting(CHOICES, changed).catch((failure: unknown) => setError(toWorkbookError(failure)));
    },
    [workbook],
  );

  return { choices, load, change, error };
}

import { useCallback, useState } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import type { RestorePoint, WorkbookError } from '../../workbook/workbook';
import type { Texts } from './language';
import { useWorkbook } from './workbook-context';

/** What was done, as the key of a text and its values. */
export type Said = Parameters<Texts>;

export type WritingState =
  | { readonly kind: 'idle' | 'busy' | 'restored' }
  | { readonly kind: 'written' | 'changed'; readonly point: RestorePoint; readonly said: Said }
  /** With a restore point when it was the restoring that failed. */
  | {
      readonly kind: 'failed';
      readonly error: WorkbookError;
      readonly point: RestorePoint | null;
      readonly said: Said | null;
    };

export interface Writing {
  readonly state: WritingState;
  /** Resolves with whether it was written. */
  readonly write: (task: () => Promise<RestorePoint>, say: (point: RestorePoint) => Said) => Promise<boolean>;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

/** Writes into the workbook and can undo the last writing. */
export function useWriting(reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });

  const write = useCallback(
    async (task: () => Promise<RestorePoint>, say: (point: RestorePoint) => Said) => {
      setState({ kind: 'busy' });
      try {
        const point = await task();
        setState({ kind: 'written', point, said: say(point) });
        await reload();
        return true;
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point: null, said: null });
        return false;
      }
    },
    [reload],
  );

  const restore = useCallback(
    async (evenIfChanged: boolean) => {
      if (!('point' in state) || state.point === null || state.said === null) return;
      const { point, said } = state;
      try {
        const outcome = await workbook.restore(point, evenIfChanged);
        setState(outcome === 'restored' ? { kind: 'restored' } : { kind: 'changed', point, said });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point, said });
      }
    },
    [workbook, state, reload],
  );

  return { state, write, restore };
}

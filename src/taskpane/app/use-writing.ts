import { useCallback, useRef, useState } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import type { RestorePoint, WorkbookError, WritingSteps } from '../../workbook/workbook';
import type { Texts } from './language';
import { useKept } from './use-kept';
import { useWorkbook } from './workbook-context';

/** What was done, as the key of a text and its values. */
export type Said = Parameters<Texts>;

export type WritingState =
  | { readonly kind: 'idle' | 'restored' }
  /** With how far it is where the writing takes several requests. */
  | { readonly kind: 'busy'; readonly progress: { readonly done: number; readonly total: number } | null }
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
  /** Whether what became of it has been read, and needs to be shown no more. */
  readonly isRead: boolean;
  readonly dismiss: () => void;
  /** Resolves with whether it was written. */
  readonly write: (
    task: (steps: WritingSteps) => Promise<RestorePoint>,
    say: (point: RestorePoint) => Said,
  ) => Promise<boolean>;
  /** Stops a writing after the request that is under way; what was written is taken back. */
  readonly cancel: () => void;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

const IDLE: WritingState = { kind: 'idle' };

/** Writes into the workbook and can undo the last writing of the page. */
export function useWriting(page: string, reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, keep] = useKept(`writing ${page}`, IDLE, stillOf);
  // What was kept from an earlier look at the page is old news; only its way back is wanted.
  const [isRead, setIsRead] = useState(state.kind !== 'idle');
  const setState = useCallback(
    (next: WritingState) => {
      setIsRead(false);
      keep(next);
    },
    [keep],
  );
  const isCancelled = useRef(false);

  const write = useCallback(
    async (task: (steps: WritingSteps) => Promise<RestorePoint>, say: (point: RestorePoint) => Said) => {
      isCancelled.current = false;
      setState({ kind: 'busy', progress: null });
      const onStep = (done: number, total: number): boolean => {
        setState({ kind: 'busy', progress: { done, total } });
        return !isCancelled.current;
      };
      try {
        const point = await task({ onStep });
        setState({ kind: 'written', point, said: say(point) });
        await reload();
        return true;
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point: null, said: null });
        return false;
      }
    },
    [reload, setState],
  );

  const restore = useCallback(
    async (evenIfChanged: boolean) => {
      if (!('point' in state) || state.point === null || state.said === null) return;
      const { point, said } = state;
      setState({ kind: 'busy', progress: null });
      try {
        const outcome = await workbook.restore(point, evenIfChanged);
        setState(outcome === 'restored' ? { kind: 'restored' } : { kind: 'changed', point, said });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point, said });
      }
    },
    [workbook, state, reload, setState],
  );

  const cancel = useCallback(() => {
    isCancelled.current = true;
  }, []);

  const dismiss = useCallback(() => setIsRead(true), []);

  return { state, isRead, dismiss, write, cancel, restore };
}

/** Only what can be undone still matters on the next look; a success that was restored, or a failure, is old news. */
function stillOf(state: WritingState): WritingState {
  return state.kind === 'written' || state.kind === 'changed' ? state : IDLE;
}

import { useCallback, useState } from 'react';
import type { CellPlace } from '../../core/findings/finding';
import { toWorkbookError } from '../../workbook/faults';
import type { RestorePoint, WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

export type RuleWritingState =
  | { readonly kind: 'idle' | 'restored' | 'changed' | 'moved' }
  | { readonly kind: 'written'; readonly point: RestorePoint; readonly text: string }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Writes the text of a rule into its cell, and puts back what stood there unless it was changed since. */
export function useRuleWriting(place: CellPlace): {
  readonly state: RuleWritingState;
  /** Writes only where the cell still holds what the form was made from. */
  readonly write: (text: string, from: string) => Promise<void>;
  readonly restore: () => Promise<void>;
} {
  const workbook = useWorkbook();
  const [state, setState] = useState<RuleWritingState>({ kind: 'idle' });

  const attempt = useCallback(async (task: () => Promise<RuleWritingState>) => {
    try {
      setState(await task());
    } catch (failure) {
      setState({ kind: 'failed', error: toWorkbookError(failure) });
    }
  }, []);

  return {
    state,
    write: (text, from) =>
      attempt(async () => {
        const before = await workbook.readCell(place);
        if (String(before.value).trim() !== from) return { kind: 'moved' };
        return { kind: 'written', point: await workbook.write({ edits: [{ place, value: text }] }), text };
      }),
    restore: () =>
      attempt(async () => {
        if (state.kind !== 'written') return state;
        return { kind: await workbook.restore(state.point) };
      }),
  };
}

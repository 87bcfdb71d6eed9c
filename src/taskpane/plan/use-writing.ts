import { useCallback, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { TableKey } from '../../core/plan/schema/tables';
import { writePlan } from '../../core/plan/schema/write-plan';
import { toWorkbookError } from '../../workbook/faults';
import type { RestorePoint, WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

export type WritingState =
  | { readonly kind: 'idle' | 'busy' | 'restored' }
  | { readonly kind: 'written' | 'changed'; readonly point: RestorePoint; readonly keptUnits: boolean }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface Writing {
  readonly state: WritingState;
  /** Writes beside tables that are kept, or puts those in force away under an ending. */
  readonly write: (plan: Plan, others: { kept: ReadonlySet<TableKey> } | { archiveAs: string }) => Promise<void>;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

/** Writes a plan on new sheets and can take them away again. */
export function useWriting(reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });

  const write = useCallback(
    async (plan: Plan, others: { kept: ReadonlySet<TableKey> } | { archiveAs: string }) => {
      setState({ kind: 'busy' });
      try {
        const kept = 'kept' in others ? others.kept : new Set<TableKey>();
        const archiveAs = 'archiveAs' in others ? others.archiveAs : undefined;
        const point = await workbook.writeTables(writePlan(plan, kept), archiveAs);
        setState({ kind: 'written', point, keptUnits: kept.has('units') });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure) });
      }
    },
    [workbook, reload],
  );

  const restore = useCallback(
    async (evenIfChanged: boolean) => {
      if (state.kind !== 'written' && state.kind !== 'changed') return;
      try {
        const outcome = await workbook.restore(state.point, evenIfChanged);
        setState(outcome === 'restored' ? { kind: 'restored' } : { ...state, kind: 'changed' });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure) });
      }
    },
    [workbook, state, reload],
  );

  return { state, write, restore };
}

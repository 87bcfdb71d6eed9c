import { useCallback, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { TableKey } from '../../core/plan/schema/tables';
import { writePlan } from '../../core/plan/schema/write-plan';
import { startPlan } from '../../core/plan/start-plan';
import { toWorkbookError } from '../../workbook/faults';
import type { RestorePoint, WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

export type WritingState =
  | { readonly kind: 'idle' | 'busy' | 'restored' }
  | { readonly kind: 'written' | 'changed'; readonly point: RestorePoint; readonly keptUnits: boolean }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface Writing {
  readonly state: WritingState;
  readonly write: (plan: Plan, presetId: string, kept: ReadonlySet<TableKey>) => Promise<void>;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

/** Writes a plan on new sheets and can take them away again. */
export function useWriting(reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });

  const write = useCallback(
    async (plan: Plan, presetId: string, kept: ReadonlySet<TableKey>) => {
      setState({ kind: 'busy' });
      try {
        const point = await workbook.writeTables(writePlan(startPlan(plan, presetId), kept));
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

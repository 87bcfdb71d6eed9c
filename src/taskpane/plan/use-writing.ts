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
  /** With a restore point when it was the restoring that failed. */
  | { readonly kind: 'failed'; readonly error: WorkbookError; readonly point: RestorePoint | null };

/** What becomes of tables that are there already, and which are written without a row. */
export interface Others {
  readonly kept?: ReadonlySet<TableKey>;
  readonly blank?: readonly TableKey[];
  /** Puts those in force away under this ending. */
  readonly archiveAs?: string;
}

export interface Writing {
  readonly state: WritingState;
  readonly write: (plan: Plan, others: Others) => Promise<void>;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

/** Writes a plan on new sheets and can take them away again. */
export function useWriting(reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });

  const write = useCallback(
    async (plan: Plan, others: Others) => {
      setState({ kind: 'busy' });
      try {
        const { kept = new Set<TableKey>(), blank = [], archiveAs } = others;
        const point = await workbook.writeTables(writePlan(plan, kept, blank), archiveAs);
        setState({ kind: 'written', point, keptUnits: kept.has('units') });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point: null });
      }
    },
    [workbook, reload],
  );

  const restore = useCallback(
    async (evenIfChanged: boolean) => {
      if (!('point' in state) || state.point === null) return;
      const { point } = state;
      try {
        const outcome = await workbook.restore(point, evenIfChanged);
        setState(outcome === 'restored' ? { kind: 'restored' } : { kind: 'changed', point, keptUnits: false });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point });
      }
    },
    [workbook, state, reload],
  );

  return { state, write, restore };
}

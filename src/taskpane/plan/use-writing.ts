import { useCallback, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { LayoutUpdate } from '../../core/plan/schema/layout';
import type { TableKey } from '../../core/plan/schema/tables';
import { writePlan } from '../../core/plan/schema/write-plan';
import { SCHEMA } from '../../core/plan/start-plan';
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
  /** Brings the tables of an earlier version to the layout of this one. */
  readonly update: (update: LayoutUpdate) => Promise<void>;
  readonly restore: (evenIfChanged: boolean) => Promise<void>;
}

/** Writes a plan on new sheets and can take them away again. */
export function useWriting(reload: () => Promise<void>): Writing {
  const workbook = useWorkbook();
  const [state, setState] = useState<WritingState>({ kind: 'idle' });

  const attempt = useCallback(
    async (writeAll: () => Promise<RestorePoint>, keptUnits: boolean) => {
      setState({ kind: 'busy' });
      try {
        setState({ kind: 'written', point: await writeAll(), keptUnits });
        await reload();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure), point: null });
      }
    },
    [reload],
  );

  const write = useCallback(
    (plan: Plan, { kept = new Set<TableKey>(), blank = [], archiveAs }: Others) =>
      attempt(() => workbook.writeTables(writePlan(plan, kept, blank), archiveAs), kept.has('units')),
    [workbook, attempt],
  );

  const update = useCallback(
    (change: LayoutUpdate) => attempt(() => workbook.updateLayout(change, SCHEMA), false),
    [workbook, attempt],
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

  return { state, write, update, restore };
}

import { useCallback } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Plan } from '../../core/plan/plan';
import type { LayoutUpdate } from '../../core/plan/schema/layout';
import type { TableKey } from '../../core/plan/schema/tables';
import { writePlan } from '../../core/plan/schema/write-plan';
import { SCHEMA } from '../../core/plan/start-plan';
import type { RestorePoint } from '../../workbook/workbook';
import { useWriting, type Said, type Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';

/** What becomes of tables that are there already, and which are written without a row. */
export interface Others {
  readonly kept?: ReadonlySet<TableKey>;
  readonly blank?: readonly TableKey[];
  /** Puts those in force away under this ending. */
  readonly archiveAs?: string;
}

export interface PlanWriting {
  readonly writing: Writing;
  readonly isBusy: boolean;
  readonly write: (plan: Plan, others: Others) => Promise<boolean>;
  /** Writes what a finding offers into its cell. */
  readonly mend: (finding: Finding) => Promise<boolean>;
  /** Brings the tables of an earlier version to the layout of this one. */
  readonly update: (update: LayoutUpdate) => Promise<boolean>;
}

/** Writes a plan on new sheets and can take them away again. */
export function usePlanWriting(reload: () => Promise<void>): PlanWriting {
  const workbook = useWorkbook();
  const writing = useWriting('plan', reload);
  const attempt = writing.write;

  const write = useCallback(
    (plan: Plan, { kept = new Set<TableKey>(), blank = [], archiveAs }: Others) =>
      attempt(
        () => workbook.writeTables(writePlan(plan, kept, blank), archiveAs),
        (point) => [kept.has('units') ? 'plan.written.units' : 'plan.written', { count: sheetsOf(point) }],
      ),
    [workbook, attempt],
  );

  const update = useCallback(
    (change: LayoutUpdate) =>
      attempt(
        () => workbook.updateLayout(change, SCHEMA),
        (): Said => ['plan.updated', { count: change.columns.length }],
      ),
    [workbook, attempt],
  );

  const mend = useCallback(
    ({ cell, fix }: Finding) =>
      attempt(
        () => workbook.write({ edits: cell && fix ? [{ place: cell, value: fix.value }] : [] }),
        (): Said => ['plan.mended', { value: String(fix?.value) }],
      ),
    [workbook, attempt],
  );

  return { writing, isBusy: writing.state.kind === 'busy', write, mend, update };
}

function sheetsOf({ parts }: RestorePoint): number {
  return parts.reduce((count, part) => count + (part.kind === 'sheets' ? part.sheets.length : 0), 0);
}

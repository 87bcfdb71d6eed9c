import { useState } from 'react';
import { memberSheet } from '../../core/bloc/sheets/member-sheets';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import type { PlanUnit } from '../../core/plan/plan';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useTexts } from '../app/language';
import { useWorkbook } from '../app/workbook-context';
import { XLSX_TYPE, ZIP_TYPE } from '../files/download';
import { useTask, type Task } from '../files/use-task';
import { handOver, save, type WayOut } from '../files/ways-out';

export interface Sending {
  readonly task: Task;
  /** How many files left the pane last, and how; null before any did. */
  readonly sent: { readonly way: WayOut; readonly count: number } | null;
  readonly error: WorkbookError | null;
  /** All in one zip. */
  readonly sendAll: (units: readonly PlanUnit[]) => Promise<void>;
  readonly sendOne: (unit: PlanUnit) => Promise<void>;
}

/** Makes the score sheets of a round, a file a unit, and hands them over. */
export function useSending(scoring: ScoringPlan, round: string): Sending {
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [sent, setSent] = useState<Sending['sent']>(null);
  const [error, setError] = useState<WorkbookError | null>(null);

  const fileOf = async (unit: PlanUnit): Promise<{ name: string; bytes: Uint8Array }> => {
    const { writeMemberFile } = await import(/* webpackChunkName: "member-files" */ '../../files/member-file');
    const { draft, fileName, tags } = memberSheet(scoring, unit, round);
    return { name: `${fileName}.xlsx`, bytes: await writeMemberFile(draft, tags) };
  };
  const sendAll = async (units: readonly PlanUnit[]): Promise<void> => {
    setSent(null);
    const files = await task.each(units, fileOf);
    if (!files) return;
    const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
    const way = save(`${texts('score.zip', { round })}.zip`, await zipFiles(files), ZIP_TYPE);
    setSent({ way, count: files.length });
  };
  const sendOne = async (unit: PlanUnit): Promise<void> => {
    setError(null);
    try {
      const { name, bytes } = await fileOf(unit);
      setSent({ way: await handOver(workbook, name, bytes, XLSX_TYPE), count: 1 });
    } catch (failure) {
      setError(toWorkbookError(failure));
    }
  };

  return { task, sent, error, sendAll, sendOne };
}

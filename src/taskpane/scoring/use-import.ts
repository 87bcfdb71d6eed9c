import { useMemo, useState } from 'react';
import { importScores, type ReadMember } from '../../core/bloc/sheets/import-scores';
import { receiptMatrix, receiptRows } from '../../core/bloc/records/receipts';
import { settledRound } from '../../core/bloc/records/settled';
import { readScoreSheets } from '../../core/bloc/sheets/score-sheets';
import { officialDate } from '../../core/dates/serial';
import type { PlanUnit } from '../../core/plan/plan';
import { dayOf } from '../app/DayField';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { useTask, type Task } from '../files/use-task';
import type { FileOutcome } from './FileResult';
import { useMemberFiles } from './use-member-files';
import type { ScoreBook } from './use-score-book';

export interface Import {
  /** What each file gives; null before any was chosen. */
  readonly results: readonly FileOutcome[] | null;
  /** Those that can be taken. */
  readonly read: readonly ReadMember[];
  /** Units whose sheet came before: they keep the day that is recorded. */
  readonly dated: readonly ReadMember[];
  /** Sheets that the workbook holds already. */
  readonly sheets: number;
  readonly criteria: number;
  readonly isSettled: boolean;
  readonly isBusy: boolean;
  readonly task: Task;
  readonly dayText: string;
  readonly setDayText: (text: string) => void;
  readonly day: ReturnType<typeof dayOf>;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly assign: (file: string, unit: PlanUnit) => void;
  readonly clear: () => void;
  readonly take: () => Promise<void>;
}

/** Members' files: chosen or dropped, looked at, and only then written, with the day on which they came. */
export function useImport(book: ScoreBook, round: string, writing: Writing): Import {
  const workbook = useWorkbook();
  const task = useTask();
  const { results: opened, open, assign, clear } = useMemberFiles(book, round, task);
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const day = dayOf(dayText);
  const { plan, scoring, units, sheets, records } = book;
  const criteria = scoring.rows.filter(({ kind }) => kind === 'criterion').length;
  const own = useMemo(() => readScoreSheets(sheets, { scoring, units, round }), [sheets, scoring, units, round]);
  const isSettled = useMemo(
    () => settledRound(scoring, units, records, round) !== null,
    [scoring, units, records, round],
  );
  // A unit with two sheets in the workbook would get a third.
  const results = opened?.map((one): FileOutcome => {
    const twice = one.kind === 'read' && own.doubled.find(({ unit }) => unit === one.unit);
    if (!twice) return one;
    return { kind: 'refused', file: one.file, refusal: { kind: 'doubled', sheets: twice.names } };
  });
  const read = (results ?? []).filter((one): one is ReadMember => one.kind === 'read');
  const matrix = receiptMatrix(plan, units, records, round);
  const dated = read.filter(({ unit }) =>
    matrix.some(
      (one) => one.unit === unit && one.states.some(({ kind, received }) => kind === 'scores' && received !== null),
    ),
  );

  const take = async (): Promise<void> => {
    const { drafts, edits } = importScores(scoring, round, read, own.sheets);
    const came = read.filter((one) => !dated.includes(one));
    const rows =
      typeof day === 'number' && came.length > 0
        ? [receiptRows(came.map(({ unit }) => ({ kind: 'scores' as const, unit, round, day })))]
        : [];
    const isWritten = await writing.write(
      (steps) => workbook.write({ drafts, edits, rows }, steps),
      () => ['score.import.done', { count: read.length, sheets: drafts.length, cells: edits.length }],
    );
    if (isWritten) clear();
  };

  return {
    results: results ?? null,
    read,
    dated,
    sheets: own.sheets.length,
    criteria,
    isSettled,
    isBusy: task.progress !== null || writing.state.kind === 'busy',
    task,
    dayText,
    setDayText,
    day,
    open,
    assign,
    clear,
    take,
  };
}

import { useMemo, useState } from 'react';
import { fileNameOf } from '../../core/bloc/sheets/member-sheets';
import { unitAnswers, type UnitAnswer } from '../../core/bloc/records/log';
import { settledRound } from '../../core/bloc/records/settled';
import { reviewDraft } from '../../core/bloc/review/review-draft';
import { readScoreSheets, type ScoreSheet } from '../../core/bloc/sheets/score-sheets';
import type { PlanUnit } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { DOCX_TYPE, ZIP_TYPE } from '../files/download';
import { useTask, type Task } from '../files/use-task';
import { save, type WayOut } from '../files/ways-out';
import type { ScoreBook } from './use-score-book';

export interface Reviews {
  readonly sheets: readonly ScoreSheet[];
  readonly answers: ReadonlyMap<PlanUnit, UnitAnswer>;
  readonly isBusy: boolean;
  readonly task: Task;
  /** How the last document left; null before the first one. */
  readonly way: WayOut | null;
  readonly write: (wanted: readonly ScoreSheet[]) => void;
  readonly saveOne: (sheet: ScoreSheet) => Promise<void>;
  readonly saveAll: () => Promise<void>;
}

/** What each unit is shown of its points, as sheets and as documents, and what it answered. */
export function useReviews(book: ScoreBook, round: string, writing: Writing): Reviews {
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [way, setWay] = useState<WayOut | null>(null);
  const { scoring, units, sheets, records } = book;
  const own = useMemo(() => readScoreSheets(sheets, { scoring, units, round }).sheets, [sheets, scoring, units, round]);
  const settled = useMemo(() => settledRound(scoring, units, records, round), [scoring, units, records, round]);
  const answers = useMemo(() => unitAnswers(records, units, round), [records, units, round]);

  const documentOf = async (sheet: ScoreSheet): Promise<{ name: string; bytes: Uint8Array }> => {
    const { draftDocx } = await import(/* webpackChunkName: "word" */ '../../export/draft-docx');
    const draft = reviewDraft(scoring, sheet, round, settled);
    return { name: `${fileNameOf(`${draft.name} - ${round}`)}.docx`, bytes: await draftDocx(draft) };
  };
  return {
    sheets: own,
    answers,
    isBusy: writing.state.kind === 'busy' || task.progress !== null,
    task,
    way,
    write: (wanted) =>
      void writing.write(
        (steps) =>
          workbook.write({ drafts: wanted.map((sheet) => reviewDraft(scoring, sheet, round, settled)) }, steps),
        () => ['review.written', { count: wanted.length }],
      ),
    async saveOne(sheet) {
      const { name, bytes } = await documentOf(sheet);
      setWay(save(name, bytes, DOCX_TYPE));
    },
    async saveAll() {
      setWay(null);
      const files = await task.each(own, documentOf);
      if (!files) return;
      const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
      setWay(save(`${texts('review.zip', { round })}.zip`, await zipFiles(files), ZIP_TYPE));
    },
  };
}

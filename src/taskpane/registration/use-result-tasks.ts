import { useState } from 'react';
import { fileNameOf } from '../../core/bloc/sheets/member-sheets';
import { officialDate } from '../../core/dates/serial';
import { reportDraft, returnDraft, type ListedFinding } from '../../core/registration/report/findings-draft';
import { originOfFinding } from '../../core/registration/report/finding-origin';
import { ratioDraft } from '../../core/registration/ratios/ratio-draft';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { textsIn, useTexts, type Texts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { findingSentence } from '../findings/finding-sentence';
import { ZIP_TYPE } from '../files/download';
import { useTask, type Task } from '../files/use-task';
import { save } from '../files/ways-out';
import type { CheckResult } from './run-check';

/** Text in official tables is Vietnamese, whatever the language of the pane. */
const OFFICIAL = textsIn('vi');

export type TaskNews =
  | { readonly kind: 'marked'; readonly marked: number; readonly passed: number }
  | { readonly kind: 'unmarked' | 'saved'; readonly count: number }
  /** A file was made, and the host can save none. */
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface ResultTasks {
  readonly isBusy: boolean;
  readonly task: Task;
  /** What became of the last one, where it is no writing that the page tells of. */
  readonly news: TaskNews | null;
  readonly dismiss: () => void;
  readonly report: () => void;
  readonly ratios: () => void;
  readonly mark: () => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly saveReturns: () => Promise<void>;
}

/** What becomes of the findings outside the pane: a report, colours on the cells, a list for each unit. */
export function useResultTasks(result: CheckResult | null, writing: Writing): ResultTasks {
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [news, setNews] = useState<TaskNews | null>(null);
  const [isMarking, setIsMarking] = useState(false);
  const findings = result?.findings ?? [];
  const subtitle = OFFICIAL('register.report.subtitle', {
    plan: result?.plan ?? '',
    day: officialDate(localToday()),
  });

  const report = (): void => {
    // The sheet that is written last is the one that is shown.
    const drafts = [...ratioDraft(result?.ratios ?? [], subtitle), reportDraft(listedFindings(result), subtitle)];
    void writing.write(
      (steps) => workbook.write({ drafts }, steps),
      () => [drafts.length > 1 ? 'register.report.done.ratios' : 'register.report.done', { count: findings.length }],
    );
  };
  const ratios = (): void =>
    void writing.write(
      (steps) => workbook.write({ drafts: ratioDraft(result?.ratios ?? [], subtitle) }, steps),
      () => ['register.ratios.done'],
    );
  const colour = async (work: () => Promise<TaskNews>): Promise<void> => {
    setIsMarking(true);
    setNews(null);
    try {
      setNews(await work());
    } catch (failure) {
      setNews({ kind: 'failed', error: toWorkbookError(failure) });
    } finally {
      setIsMarking(false);
    }
  };
  const mark = (): Promise<void> =>
    colour(async () => {
      const cells = findings.flatMap(({ cell, gravity }) => (cell ? [{ place: cell, gravity }] : []));
      return { kind: 'marked', ...(await workbook.mark(cells)) };
    });
  const unmark = (): Promise<void> => colour(async () => ({ kind: 'unmarked', count: await workbook.unmark() }));
  const saveReturns = async (): Promise<void> => {
    setNews(null);
    setNews(await returnFiles(result, subtitle, task, texts));
  };

  const isBusy = isMarking || writing.state.kind === 'busy' || task.progress !== null;
  return { isBusy, task, news, dismiss: () => setNews(null), report, ratios, mark, unmark, saveReturns };
}

function listedFindings(result: CheckResult | null): ListedFinding[] {
  if (!result) return [];
  const originOf = originOfFinding(result.registration);
  return result.findings.map((finding) => ({
    finding,
    gravity: OFFICIAL(`gravity.${finding.gravity}`),
    sentence: findingSentence(finding, OFFICIAL),
    origin: originOf(finding),
  }));
}

/** What each unit is to mend. Only units of the plan can be handed something back; the rest is for whoever finds out. */
function findingsByUnit(result: CheckResult | null): [string, ListedFinding[]][] {
  const units = new Map<string, ListedFinding[]>();
  for (const one of listedFindings(result)) {
    const { unit, isKnownUnit } = one.origin;
    if (unit === '') continue;
    const name = isKnownUnit ? unit : OFFICIAL('register.returns.unknown');
    units.set(name, [...(units.get(name) ?? []), one]);
  }
  return [...units];
}

/** One document a unit, in a zip; null where it was stopped. */
async function returnFiles(
  result: CheckResult | null,
  subtitle: string,
  task: Task,
  texts: Texts,
): Promise<TaskNews | null> {
  const { draftDocx } = await import(/* webpackChunkName: "word" */ '../../export/draft-docx');
  const files = await task.each(findingsByUnit(result), async ([unit, own]) => ({
    name: `${fileNameOf(unit)}.docx`,
    bytes: await draftDocx(returnDraft(unit, own, subtitle)),
  }));
  if (!files) return null;
  const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
  const way = save(`${texts('register.returns.zip')}.zip`, await zipFiles(files), ZIP_TYPE);
  return way === 'none' ? { kind: 'nowhere' } : { kind: 'saved', count: files.length };
}

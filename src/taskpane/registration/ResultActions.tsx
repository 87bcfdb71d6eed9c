import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { fileNameOf } from '../../core/bloc/member-sheets';
import { officialDate } from '../../core/dates/serial';
import { reportDraft, returnDraft, type ListedFinding } from '../../core/registration/findings-draft';
import { originOfFinding } from '../../core/registration/finding-origin';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { FaultBar } from '../app/FaultBar';
import { textsIn, useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { findingSentence } from '../findings/finding-sentence';
import { ZIP_TYPE } from '../files/download';
import { TaskProgress } from '../files/TaskProgress';
import { useTask } from '../files/use-task';
import { save } from '../files/ways-out';
import type { CheckResult } from './run-check';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Text in official tables is Vietnamese, whatever the language of the pane. */
const OFFICIAL = textsIn('vi');

interface Props {
  readonly result: CheckResult;
  readonly writing: Writing;
}

type Marked =
  | { readonly kind: 'marked'; readonly marked: number; readonly passed: number }
  | { readonly kind: 'unmarked'; readonly count: number };

/** What becomes of the findings outside the pane: a report, colours on the cells, a list for each unit. */
export function ResultActions({ result, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [marked, setMarked] = useState<Marked | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const [isMarking, setIsMarking] = useState(false);
  const [isNowhere, setIsNowhere] = useState(false);
  const isBusy = isMarking || writing.state.kind === 'busy' || task.progress !== null;
  const { findings, registration, plan } = result;

  const listed = (): ListedFinding[] => {
    const originOf = originOfFinding(registration);
    return findings.map((finding) => ({
      finding,
      gravity: OFFICIAL(`gravity.${finding.gravity}`),
      sentence: findingSentence(finding, OFFICIAL),
      origin: originOf(finding),
    }));
  };
  const subtitle = OFFICIAL('register.report.subtitle', { plan: plan ?? '', day: officialDate(localToday()) });

  const report = (): void =>
    void writing.write(
      (steps) => workbook.write({ drafts: [reportDraft(listed(), subtitle)] }, steps),
      () => ['register.report.done', { count: findings.length }],
    );
  const colour = async (work: () => Promise<Marked>): Promise<void> => {
    setIsMarking(true);
    setError(null);
    try {
      setMarked(await work());
    } catch (failure) {
      setError(toWorkbookError(failure));
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

  const byUnit = (): [string, ListedFinding[]][] => {
    const units = new Map<string, ListedFinding[]>();
    for (const one of listed()) {
      const { unit, isKnownUnit } = one.origin;
      if (unit === '') continue;
      // Only units of the plan can be handed something back; the rest is for whoever finds out.
      const name = isKnownUnit ? unit : OFFICIAL('register.returns.unknown');
      units.set(name, [...(units.get(name) ?? []), one]);
    }
    return [...units];
  };
  const saveReturns = async (): Promise<void> => {
    setIsNowhere(false);
    const { draftDocx } = await import(/* webpackChunkName: "word" */ '../../export/draft-docx');
    const files = await task.each(byUnit(), async ([unit, own]) => ({
      name: `${fileNameOf(unit)}.docx`,
      bytes: await draftDocx(returnDraft(unit, own, subtitle)),
    }));
    if (!files) return;
    const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
    setIsNowhere(save(`${texts('register.returns.zip')}.zip`, await zipFiles(files), ZIP_TYPE) === 'none');
  };

  return (
    <>
      <div className={styles.actions}>
        <Button size="small" disabled={isBusy || findings.length === 0} onClick={report} id="write-report">
          {texts('register.report')}
        </Button>
        <Button size="small" disabled={isBusy || findings.length === 0} onClick={() => void mark()} id="mark-cells">
          {texts('register.mark')}
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void unmark()} id="unmark-cells">
          {texts('register.unmark')}
        </Button>
        <Button
          size="small"
          disabled={isBusy || findings.length === 0}
          onClick={() => void saveReturns()}
          id="save-returns"
        >
          {texts('register.returns')}
        </Button>
      </div>
      <TaskProgress task={task} />
      <div role="status">
        {marked?.kind === 'marked' && (
          <Text data-marked={marked.marked}>
            {texts(marked.passed > 0 ? 'register.marked.passed' : 'register.marked', {
              count: marked.marked,
              passed: marked.passed,
            })}
          </Text>
        )}
        {marked?.kind === 'unmarked' && (
          <Text data-unmarked={marked.count}>{texts('register.unmarked', { count: marked.count })}</Text>
        )}
        {isNowhere && <Text>{texts('score.send.noFolder')}</Text>}
      </div>
      {error && <FaultBar error={error} />}
    </>
  );
}

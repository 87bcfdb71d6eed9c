import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { unitAnswers, type UnitAnswer } from '../../core/bloc/records/log';
import { settledRound } from '../../core/bloc/records/settled';
import { reviewDraft } from '../../core/bloc/review-draft';
import { deputyOf, isLeader } from '../../core/bloc/roles';
import { readScoreSheets, type ScoreSheet } from '../../core/bloc/score-sheets';
import { officialDate } from '../../core/dates/serial';
import { fileNameOf } from '../../core/bloc/member-sheets';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { useWorkbook } from '../app/workbook-context';
import { DOCX_TYPE, ZIP_TYPE } from '../files/download';
import { TaskProgress } from '../files/TaskProgress';
import type { ScoreBook } from './use-score-book';
import { useTask } from '../files/use-task';
import { save, type WayOut } from '../files/ways-out';
import { AnswerForm } from './AnswerForm';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
}

/** Phiếu thẩm định: each unit is shown its points, the bloc's and what differs, and its answer is recorded. */
export function ReviewView({ book, round, pick, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const [way, setWay] = useState<WayOut | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { plan, units, sheets, records } = book;
  const own = useMemo(() => readScoreSheets(sheets, { plan, units, round }).sheets, [sheets, plan, units, round]);
  const settled = useMemo(() => settledRound(plan, units, records, round), [plan, units, records, round]);
  const answers = useMemo(() => unitAnswers(records, units, round), [records, units, round]);
  const isBusy = writing.state.kind === 'busy' || task.progress !== null;

  const write = (wanted: readonly ScoreSheet[]): void =>
    void writing.write(
      (steps) => workbook.write({ drafts: wanted.map((sheet) => reviewDraft(plan, sheet, round, settled)) }, steps),
      () => ['review.written', { count: wanted.length }],
    );
  const documentOf = async (sheet: ScoreSheet): Promise<{ name: string; bytes: Uint8Array }> => {
    const { draftDocx } = await import(/* webpackChunkName: "word" */ '../../export/draft-docx');
    const draft = reviewDraft(plan, sheet, round, settled);
    return { name: `${fileNameOf(`${draft.name} - ${round}`)}.docx`, bytes: await draftDocx(draft) };
  };
  const saveOne = async (sheet: ScoreSheet): Promise<void> => {
    const { name, bytes } = await documentOf(sheet);
    setWay(save(name, bytes, DOCX_TYPE));
  };
  const saveAll = async (): Promise<void> => {
    setWay(null);
    const files = await task.each(own, documentOf);
    if (!files) return;
    const { zipFiles } = await import(/* webpackChunkName: "member-files" */ '../../files/member-folder');
    setWay(save(`${texts('review.zip', { round })}.zip`, await zipFiles(files), ZIP_TYPE));
  };

  if (own.length === 0) return <Text data-reviews={0}>{texts('settle.noSheets')}</Text>;
  return (
    <>
      <ViewHead
        answer={
          <Text weight="semibold" data-reviews={own.length}>
            {texts('review.text', { answered: answers.size, count: own.length })}
          </Text>
        }
        actions={
          <>
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy}
              onClick={() => void saveAll()}
              id="save-reviews"
            >
              {texts('review.save')}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => write(own)} id="write-reviews">
              {texts('review.write')}
            </Button>
            {pick}
          </>
        }
      />
      <TaskProgress task={task} />
      <div role="status">{way === 'none' && <Text>{texts('score.send.noFolder')}</Text>}</div>
      <ul className={styles.list}>
        {own.map((sheet) => {
          const { unit } = sheet;
          const answer = answers.get(unit);
          const isOpen = open === unit.name;
          const deputy = isLeader(unit) ? deputyOf(plan, unit) : null;
          return (
            <li key={unit.name} className={styles.item} data-review={unit.name} data-answer={answer?.kind ?? ''}>
              <Text weight="semibold">{unit.name}</Text>
              {isLeader(unit) && (
                <Caption1 block>
                  {deputy ? texts('review.leader', { deputy: deputy.name }) : texts('review.leader.noDeputy')}
                </Caption1>
              )}
              <Caption1 block>{answerText(answer)}</Caption1>
              <div className={styles.actions}>
                <Button
                  size="small"
                  disabled={isBusy}
                  onClick={() => write([sheet])}
                  aria-label={texts('review.sheet.of', { unit: unit.name })}
                >
                  {texts('review.sheet')}
                </Button>
                <Button
                  size="small"
                  disabled={isBusy}
                  onClick={() => void saveOne(sheet)}
                  aria-label={texts('review.word.of', { unit: unit.name })}
                >
                  {texts('review.word')}
                </Button>
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : unit.name)}
                  aria-label={texts('review.answer.of', { unit: unit.name })}
                >
                  {texts('review.answer')}
                </Button>
              </div>
              {isOpen && <AnswerForm unit={unit.name} round={round} writing={writing} onSaved={() => setOpen(null)} />}
            </li>
          );
        })}
      </ul>
    </>
  );

  function answerText(answer: UnitAnswer | undefined): string {
    if (!answer) return texts('review.noAnswer');
    const day = answer.time === null ? '' : officialDate(answer.time);
    return [texts(`review.${answer.kind}`), day, answer.text].filter((part) => part !== '').join(' · ');
  }
}

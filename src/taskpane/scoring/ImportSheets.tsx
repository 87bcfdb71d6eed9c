import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { importScores, type ReadMember } from '../../core/bloc/import-scores';
import { formRows } from '../../core/bloc/form/rows';
import { receiptMatrix, receiptRows } from '../../core/bloc/records/receipts';
import { settledRound } from '../../core/bloc/records/settled';
import { readScoreSheets } from '../../core/bloc/score-sheets';
import { officialDate } from '../../core/dates/serial';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { useWorkbook } from '../app/workbook-context';
import { FileResult } from './FileResult';
import { FileDrop } from '../files/FileDrop';
import { TaskProgress } from '../files/TaskProgress';
import { useMemberFiles } from './use-member-files';
import type { ScoreBook } from './use-score-book';
import { useTask } from '../files/use-task';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
}

/** Members' files: chosen or dropped, looked at, and only then written. */
export function ImportSheets({ book, round, pick, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const task = useTask();
  const { results: opened, open, assign, clear } = useMemberFiles(book, round, task);
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const day = dayOf(dayText);
  const { plan, units, sheets, records } = book;
  const criteria = formRows(plan).filter(({ kind }) => kind === 'criterion').length;
  const own = useMemo(() => readScoreSheets(sheets, { plan, units, round }), [sheets, plan, units, round]);
  // A unit with two sheets in the workbook would get a third.
  const results = opened?.map((one) => {
    const twice = one.kind === 'read' && own.doubled.find(({ unit }) => unit === one.unit);
    if (!twice) return one;
    return { kind: 'refused', file: one.file, refusal: { kind: 'doubled', sheets: twice.names } } as const;
  });
  const read = (results ?? []).filter((one): one is ReadMember => one.kind === 'read');
  const isBusy = task.progress !== null || writing.state.kind === 'busy';

  const isSettled = useMemo(() => settledRound(plan, units, records, round) !== null, [plan, units, records, round]);
  const matrix = receiptMatrix(plan, units, records, round);
  const dated = read.filter(({ unit }) =>
    matrix.some(
      (one) => one.unit === unit && one.states.some(({ kind, received }) => kind === 'scores' && received !== null),
    ),
  );

  const take = async (): Promise<void> => {
    const { drafts, edits } = importScores(plan, round, read, own.sheets);
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

  return (
    <>
      <ViewHead
        answer={
          results ? (
            <Text weight="semibold" data-preview={results.length}>
              {texts('score.import.found', { files: results.length, good: read.length })}
            </Text>
          ) : (
            <>
              <Text weight="semibold">
                {texts('score.overview', { count: own.sheets.length, of: units.units.length })}
              </Text>
              {pick}
            </>
          )
        }
        actions={
          results && (
            <>
              <Button
                size="small"
                appearance="primary"
                disabled={isBusy || read.length === 0 || day === undefined}
                onClick={() => void take()}
                id="take-scores"
              >
                {texts('score.import.take', { count: read.length })}
              </Button>
              <Button size="small" disabled={isBusy} onClick={clear} id="drop-scores">
                {texts('score.import.drop')}
              </Button>
            </>
          )
        }
      />
      <TaskProgress task={task} />
      {results ? (
        <>
          {isSettled && (
            <MessageBar intent="warning" layout="multiline" data-settled-import="">
              <MessageBarBody>{texts('score.import.settled')}</MessageBarBody>
            </MessageBar>
          )}
          <ul className={styles.list}>
            {results.map((result, at) => (
              <FileResult key={at} result={result} units={units.units} criteria={criteria} onAssign={assign} />
            ))}
          </ul>
          {read.length > 0 && (
            <DayField
              id="received-day"
              label={texts('score.import.day')}
              text={dayText}
              onChange={setDayText}
              isOptional
            />
          )}
          {dated.length > 0 && typeof day === 'number' && (
            <Caption1 block>
              {texts('score.import.dayKept', {
                units: dated.map(({ unit }) => unit.shortName || unit.name).join(', '),
              })}
            </Caption1>
          )}
        </>
      ) : (
        <FileDrop
          text={texts('score.import.text')}
          choose={texts('score.import.choose')}
          accept=".xlsx,.xls"
          isBusy={isBusy}
          onFiles={(files) => void open(files)}
          buttonId="choose-files"
          inputId="member-files"
        />
      )}
    </>
  );
}

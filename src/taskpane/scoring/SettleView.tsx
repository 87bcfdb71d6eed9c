import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { laterChanges } from '../../core/bloc/records/later-changes';
import { logOf } from '../../core/bloc/records/log';
import { settledRound, type SettledRound } from '../../core/bloc/records/settled';
import { readScoreSheets } from '../../core/bloc/sheets/score-sheets';
import { officialDate } from '../../core/dates/serial';
import type { CellPlace } from '../../core/findings/finding';
import { useTexts, type Texts } from '../app/language';
import { ViewHead } from '../app/ViewHead';
import type { Writing } from '../app/use-writing';
import { findingSentence } from '../findings/finding-sentence';
import { LogList } from './LogList';
import type { ScoreBook } from './use-score-book';
import { LaterChanges } from './LaterChanges';
import { SettleForm } from './SettleForm';

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly pick: ReactNode;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
}

/** Chốt điểm: from its day on the points of a round stay; what is changed later needs a reason and goes into the log. */
export function SettleView({ book, round, pick, writing, onSelect }: Props): ReactElement {
  const { scoring, units, records, sheets } = book;
  const own = useMemo(() => readScoreSheets(sheets, { scoring, units, round }), [sheets, scoring, units, round]);
  const settled = useMemo(() => settledRound(scoring, units, records, round), [scoring, units, records, round]);
  const changes = useMemo(() => (settled ? laterChanges(settled, own.sheets) : []), [settled, own]);
  const texts = useTexts();
  const log = logOf(records, round);
  const damaged = records.problems.filter(({ code }) => code === 'plan/table-damaged');
  return (
    <>
      <ViewHead
        answer={
          <>
            <Text weight="semibold" data-settled={settled ? (settled.day ?? '') : undefined}>
              {settledText(settled, texts)}
            </Text>
            {pick}
          </>
        }
      />
      {damaged.map((finding, at) => (
        <MessageBar key={at} intent="error" layout="multiline">
          <MessageBarBody>{findingSentence(finding, texts)}</MessageBarBody>
        </MessageBar>
      ))}
      {damaged.length > 0 ? null : settled ? (
        <LaterChanges book={book} round={round} changes={changes} writing={writing} onSelect={onSelect} />
      ) : (
        <SettleForm book={book} round={round} own={own} writing={writing} />
      )}
      {log.length > 0 && <LogList headings={scoring.headings} entries={log} />}
    </>
  );
}

function settledText(settled: SettledRound | null, texts: Texts): string {
  if (!settled) return texts('settle.notYet');
  return settled.day === null ? texts('settle.done.undated') : texts('settle.done', { day: officialDate(settled.day) });
}

import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formHeadings, LAYERS, type Layer } from '../../core/bloc/form/columns';
import { officialDate } from '../../core/dates/serial';
import { fact, factChoice } from '../../core/plan/facts';
import type { Plan } from '../../core/plan/plan';
import { FaultBar } from '../app/FaultBar';
import { useTexts, type Texts } from '../app/language';
import { navigation } from '../app/navigation';
import { PageViews } from '../app/PageViews';
import { useWriting } from '../app/use-writing';
import { WritingOutcome } from '../app/WritingOutcome';
import { findingSentence } from '../findings/finding-sentence';
import { RoundField } from '../scoring/RoundField';
import { useScoreBook, type ScoreBook } from '../scoring/use-score-book';
import { GroupChart } from './GroupChart';
import { rankBook, type RankedBook } from './rank-book';
import { RoundsView } from './RoundsView';
import { StandingView } from './StandingView';
import { VotesView } from './VotesView';

const VIEWS = ['standing', 'votes', 'chart', 'rounds'] as const;
type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  status: { '&:not(:empty)': { marginBottom: tokens.spacingVerticalM } },
});

/** Xếp hạng: the standing of each bloc, with classes and proposals, by the scores that the workbook holds. */
export default function RankingPage(): ReactElement {
  const texts = useTexts();
  const { value: book, error, reload } = useScoreBook();
  const lacks = book !== null && (book.plan.criteria.length === 0 || book.units.units.length === 0);
  return (
    <>
      <Subtitle1 as="h1" block>
        {texts('page.ranking')}
      </Subtitle1>
      {error && <FaultBar error={error} />}
      {!book && !error && <Spinner size="small" label={texts('score.reading')} />}
      {lacks && (
        <>
          <Text as="p" block data-outcome="no-criteria">
            {texts(book.plan.criteria.length === 0 ? 'score.no.criteria' : 'score.no.units')}
          </Text>
          <div>
            <Button onClick={() => navigation.go('plan')}>{texts('score.toPlan')}</Button>
          </div>
        </>
      )}
      {book && !lacks && <Ranking book={book} reload={reload} />}
    </>
  );
}

function Ranking({ book, reload }: { book: ScoreBook; reload: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const writing = useWriting('ranking', reload);
  const { plan } = book;
  const [chosenRound, setChosenRound] = useState<string | null>(null);
  const [chosenLayer, setChosenLayer] = useState<Layer | null>(null);
  const [view, setView] = useState<View>('standing');
  const ranked = useMemo(() => rankBook(book, chosenRound, chosenLayer), [book, chosenRound, chosenLayer]);
  const headings = formHeadings(plan);
  const notes = notesOf(plan, ranked, texts);
  const isBegun = ranked.sheets.sheets.length > 0 || ranked.records.settled !== null;
  const props = { plan, ranked, writing };
  return (
    <>
      <div>
        <div role="status" className={styles.status}>
          <WritingOutcome writing={writing} id="restore-ranking" />
        </div>
        <RoundField id="rank-round" rounds={ranked.rounds} round={ranked.round} onChange={setChosenRound} />
      </div>
      <Field label={texts('rank.layer')}>
        <Select value={ranked.layer} onChange={(_, { value }) => setChosenLayer(value as Layer)} id="rank-layer">
          {LAYERS.map((one) => (
            <option key={one} value={one}>
              {headings[one]}
            </option>
          ))}
        </Select>
      </Field>
      {book.records.problems
        .filter(({ gravity }) => gravity === 'error')
        .map((finding, at) => (
          <MessageBar key={at} intent="error" layout="multiline" data-problem={finding.code}>
            <MessageBarBody>{findingSentence(finding, texts)}</MessageBarBody>
          </MessageBar>
        ))}
      {notes.length > 0 && (
        <MessageBar intent="info" layout="multiline" data-notes={notes.length}>
          <MessageBarBody>
            {notes.map((note, at) => (
              <Text key={at} block>
                {note}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {isBegun && (
        <>
          <PageViews
            id="rank"
            label={texts('rank.views')}
            views={VIEWS}
            nameOf={(one) => texts(`rank.tab.${one}`)}
            view={view}
            onView={setView}
          >
            {view === 'standing' && <StandingView {...props} />}
            {view === 'votes' && <VotesView key={ranked.round} {...props} />}
            {view === 'chart' && <GroupChart plan={plan} standings={ranked.standings} />}
            {view === 'rounds' && <RoundsView plan={plan} ranked={ranked} />}
          </PageViews>
        </>
      )}
    </>
  );
}

/** What has to be known before a standing is believed. */
function notesOf(plan: Plan, { standings, records, sheets, doubtful, unrecorded }: RankedBook, texts: Texts): string[] {
  const { settled } = records;
  const open = standings.rows.filter(({ rank }) => rank === null).length;
  const isBegun = sheets.sheets.length > 0 || settled !== null;
  const notes: string[] = [];
  if (settled) {
    const day = settled.day === null ? '' : officialDate(settled.day);
    notes.push(day === '' ? texts('rank.settled.undated') : texts('rank.settled', { day }));
  }
  if (unrecorded > 0) notes.push(texts('rank.unrecorded', { count: unrecorded }));
  if (!isBegun) notes.push(texts('rank.noSheets'));
  else if (open > 0) notes.push(texts('rank.unranked', { count: open }));
  if (doubtful > 0) notes.push(texts('rank.doubtful', { count: doubtful }));
  if (standings.rules.rounding === null && factChoice(plan, 'roundedAt') !== 3) notes.push(texts('rank.roundingOpen'));
  const isTied = standings.rows.some(({ tiedWith }) => tiedWith.length > 0);
  if (isTied && fact(plan, 'ties') === '') notes.push(texts('rank.tiesOpen'));
  if (isTied && standings.rules.isVoted) notes.push(texts('rank.tiesVoted'));
  return [...notes, ...standings.unreadKeys.map((words) => texts('rank.keyUnread', { words }))];
}

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
import { standingsDraft } from '../../core/bloc/standings-draft';
import { fact, factChoice } from '../../core/plan/facts';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import { useWriting } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { WritingOutcome } from '../app/WritingOutcome';
import { RoundField } from '../scoring/RoundField';
import { useScoreBook, type ScoreBook } from '../scoring/use-score-book';
import { BlocTable } from './BlocTable';
import { rankBook } from './rank-book';

const useStyles = makeStyles({ status: { '&:not(:empty)': { marginBottom: tokens.spacingVerticalM } } });

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
  const workbook = useWorkbook();
  const writing = useWriting(reload);
  const { plan } = book;
  const [chosenRound, setChosenRound] = useState<string | null>(null);
  const [chosenLayer, setChosenLayer] = useState<Layer | null>(null);
  const { standings, progress, rounds, round, layer, sheets, doubtful } = useMemo(
    () => rankBook(book, chosenRound, chosenLayer),
    [book, chosenRound, chosenLayer],
  );
  const headings = formHeadings(plan);
  const open = standings.rows.filter(({ rank }) => rank === null).length;
  const notes = [
    ...(sheets === 0 ? [texts('rank.noSheets')] : open > 0 ? [texts('rank.unranked', { count: open })] : []),
    ...(doubtful > 0 ? [texts('rank.doubtful', { count: doubtful })] : []),
    ...(standings.rules.rounding === null && factChoice(plan, 'roundedAt') !== 3 ? [texts('rank.roundingOpen')] : []),
    ...(fact(plan, 'ties') === '' && standings.rows.some(({ tiedWith }) => tiedWith.length > 0)
      ? [texts('rank.tiesOpen')]
      : []),
    ...standings.unreadKeys.map((words) => texts('rank.keyUnread', { words })),
  ];
  const write = (): Promise<boolean> =>
    writing.write(
      (steps) => workbook.write({ drafts: [standingsDraft({ plan, standings, layer, round, progress })] }, steps),
      () => ['rank.written'],
    );
  return (
    <>
      <div>
        <div role="status" className={styles.status}>
          <WritingOutcome writing={writing} id="restore-ranking" />
        </div>
        <RoundField id="rank-round" rounds={rounds} round={round} onChange={setChosenRound} />
      </div>
      <Field label={texts('rank.layer')}>
        <Select value={layer} onChange={(_, { value }) => setChosenLayer(value as Layer)} id="rank-layer">
          {LAYERS.map((one) => (
            <option key={one} value={one}>
              {headings[one]}
            </option>
          ))}
        </Select>
      </Field>
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
      <div>
        <Button
          appearance="primary"
          disabled={writing.state.kind === 'busy' || sheets === 0}
          onClick={() => void write()}
          id="write-ranking"
        >
          {texts('rank.write')}
        </Button>
      </div>
      {sheets > 0 &&
        standings.blocs.map((bloc, at) => <BlocTable key={at} plan={plan} standings={standings} bloc={bloc} />)}
    </>
  );
}

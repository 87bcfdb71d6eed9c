import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { scoreRounds } from '../../core/bloc/score-rounds';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { PageHead } from '../app/PageHead';
import { PageViews } from '../app/PageViews';
import { navigation } from '../app/navigation';
import { useWriting } from '../app/use-writing';
import { ImportSheets } from './ImportSheets';
import { Reconcile } from './Reconcile';
import { ReviewView } from './ReviewView';
import { RoundField } from './RoundField';
import { ScoreOverview } from './ScoreOverview';
import { SendSheets } from './SendSheets';
import { SettleView } from './SettleView';
import { useScoreBook } from './use-score-book';

const VIEWS = ['send', 'import', 'overview', 'reconcile', 'review', 'settle'] as const;
type View = (typeof VIEWS)[number];

/** Chấm điểm: score sheets out to the members, their files back in, and where each unit stands. */
export default function ScoringPage(): ReactElement {
  const texts = useTexts();
  const { value: book, error, reload, select } = useScoreBook();
  const writing = useWriting('scoring', reload);
  const [view, setView] = useState<View>('send');
  const [chosen, setChosen] = useState<string | null>(null);
  const rounds = book ? scoreRounds(book.plan) : [];
  const round = chosen !== null && rounds.includes(chosen) ? chosen : (rounds.at(-1) ?? '');
  const lacks = book && (book.plan.criteria.length === 0 ? 'criteria' : book.units.units.length === 0 ? 'units' : null);
  return (
    <>
      <PageHead title={texts('page.scoring')} writing={writing} restoreId="restore-scores" />
      {error && <FaultBar error={error} />}
      {!book && !error && <Spinner size="small" label={texts('score.reading')} />}
      {lacks && (
        <>
          <Text as="p" block data-outcome={`no-${lacks}`}>
            {texts(`score.no.${lacks}`)}
          </Text>
          <div>
            <Button onClick={() => navigation.go('plan')} id="go-to-plan">
              {texts('score.toPlan')}
            </Button>
          </div>
        </>
      )}
      {book && !lacks && (
        <>
          <RoundField id="score-round" rounds={rounds} round={round} onChange={setChosen} />
          <PageViews
            id="score"
            label={texts('score.views')}
            views={VIEWS}
            nameOf={(one) => texts(`score.tab.${one}`)}
            view={view}
            onView={setView}
          >
            {view === 'send' && <SendSheets plan={book.plan} round={round} />}
            {view === 'import' && <ImportSheets key={round} book={book} round={round} writing={writing} />}
            {view === 'reconcile' && <Reconcile book={book} round={round} writing={writing} onSelect={select} />}
            {view === 'overview' && <ScoreOverview book={book} round={round} writing={writing} onSelect={select} />}
            {view === 'review' && <ReviewView key={round} book={book} round={round} writing={writing} />}
            {view === 'settle' && (
              <SettleView key={round} book={book} round={round} writing={writing} onSelect={select} />
            )}
          </PageViews>
        </>
      )}
    </>
  );
}

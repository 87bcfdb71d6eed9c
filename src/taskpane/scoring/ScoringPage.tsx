import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { PlanWords, useTexts } from '../app/language';
import { PageViews } from '../app/PageViews';
import { useView } from '../app/use-view';
import { useKept } from '../app/use-kept';
import { useWriting } from '../app/use-writing';
import { WritingNews } from '../app/WritingNews';
import { ImportSheets } from './ImportSheets';
import { NoCriteria } from './NoCriteria';
import { Reconcile } from './Reconcile';
import { ReviewView } from './ReviewView';
import { RoundPick } from './RoundPick';
import { ScoreOverview } from './ScoreOverview';
import { SendSheets } from './SendSheets';
import { SettleView } from './SettleView';
import { lackOf, useScoreBook } from './use-score-book';

const VIEWS = ['overview', 'send', 'import', 'reconcile', 'review', 'settle'] as const;

/** Chấm điểm: score sheets out to the members, their files back in, and where each unit stands. */
export default function ScoringPage(): ReactElement {
  const texts = useTexts();
  const { value: book, error, reload, select } = useScoreBook();
  const writing = useWriting('scoring', reload);
  const [view, setView] = useView('scoring', VIEWS, 'overview');
  const [chosen, setChosen] = useKept<string | null>('score round', null);
  const rounds = book ? book.scoring.rounds : [];
  const round = chosen !== null && rounds.includes(chosen) ? chosen : (rounds.at(-1) ?? '');
  const pick = <RoundPick rounds={rounds} round={round} onChange={setChosen} />;
  const own = book && { book, round, pick, writing, onSelect: select };
  const lacks = book && lackOf(book);
  return (
    <>
      <WritingNews writing={writing} restoreId="restore-scores" />
      {error && <FaultBar error={error} />}
      {!book && !error && <Spinner size="small" label={texts('score.reading')} />}
      {own && (
        <PlanWords plan={own.book.plan}>
          {lacks ? (
            <NoCriteria lacks={lacks} />
          ) : (
            <PageViews
              id="score"
              label={texts('score.views')}
              views={VIEWS}
              nameOf={(one) => texts(`score.tab.${one}`)}
              view={view}
              onView={setView}
            >
              {view === 'send' && <SendSheets scoring={own.book.scoring} {...own} />}
              {view === 'import' && <ImportSheets key={round} {...own} />}
              {view === 'reconcile' && <Reconcile {...own} />}
              {view === 'overview' && <ScoreOverview {...own} />}
              {view === 'review' && <ReviewView key={round} {...own} />}
              {view === 'settle' && <SettleView key={round} {...own} />}
            </PageViews>
          )}
        </PlanWords>
      )}
    </>
  );
}

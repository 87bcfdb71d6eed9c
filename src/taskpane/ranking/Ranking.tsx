import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Layer } from '../../core/bloc/sheets/form/columns';
import { useTexts } from '../app/language';
import { PageViews } from '../app/PageViews';
import { useKept } from '../app/use-kept';
import { useView } from '../app/use-view';
import { useWriting } from '../app/use-writing';
import { WritingNews } from '../app/WritingNews';
import { findingSentence } from '../findings/finding-sentence';
import type { ScoreBook } from '../scoring/use-score-book';
import { BlocTable } from './BlocTable';
import { GroupChart } from './GroupChart';
import { openMatters } from './open-matters';
import { OpenMatters } from './OpenMatters';
import { rankBook } from './rank-book';
import { RankHead } from './RankHead';
import { RankOptions } from './RankOptions';
import { RoundsView } from './RoundsView';
import { VotesView } from './VotesView';
import { WriteStanding } from './WriteStanding';

const VIEWS = ['standing', 'votes', 'chart', 'rounds'] as const;

/** The standing of the bloc and what belongs to it, by the scores that the workbook holds. */
export function Ranking({ book, reload }: { book: ScoreBook; reload: () => Promise<void> }): ReactElement {
  const texts = useTexts();
  const writing = useWriting('ranking', reload);
  const {
    plan,
    scoring: { headings },
  } = book;
  const [chosenRound, setChosenRound] = useKept<string | null>('rank round', null);
  const [chosenLayer, setChosenLayer] = useKept<Layer | null>('rank layer', null);
  const [view, setView] = useView('ranking', VIEWS, 'standing');
  const [unfolded, setUnfolded] = useState<'matters' | 'options' | null>(null);
  const ranked = useMemo(() => rankBook(book, chosenRound, chosenLayer), [book, chosenRound, chosenLayer]);
  const matters = useMemo(() => openMatters(plan, ranked, texts), [plan, ranked, texts]);
  const isBegun = ranked.sheets.sheets.length > 0 || ranked.records.settled !== null;
  const props = { plan, ranked, writing };
  return (
    <>
      <WritingNews writing={writing} restoreId="restore-ranking" />
      <PageViews
        id="rank"
        label={texts('rank.views')}
        views={VIEWS}
        nameOf={(one) => texts(`rank.tab.${one}`)}
        view={view}
        onView={setView}
      >
        <RankHead
          ranked={ranked}
          layerName={headings[ranked.layer]}
          matters={matters}
          unfolded={unfolded}
          onUnfold={setUnfolded}
          actions={view === 'standing' && isBegun && <WriteStanding {...props} />}
        />
        {unfolded === 'matters' && <OpenMatters matters={matters} />}
        {unfolded === 'options' && (
          <RankOptions ranked={ranked} headings={headings} onRound={setChosenRound} onLayer={setChosenLayer} />
        )}
        {book.records.problems
          .filter(({ gravity }) => gravity === 'error')
          .map((finding, at) => (
            <MessageBar key={at} intent="error" layout="multiline" data-problem={finding.code}>
              <MessageBarBody>{findingSentence(finding, texts)}</MessageBarBody>
            </MessageBar>
          ))}
        {!isBegun && <p data-outcome="no-scores">{texts('rank.noSheets')}</p>}
        {isBegun &&
          view === 'standing' &&
          ranked.standings.blocs.map((bloc) => <BlocTable key={bloc.bloc} bloc={bloc} {...props} />)}
        {isBegun && view === 'votes' && <VotesView key={ranked.round} {...props} />}
        {isBegun && view === 'chart' && <GroupChart plan={plan} standings={ranked.standings} />}
        {isBegun && view === 'rounds' && <RoundsView plan={plan} ranked={ranked} />}
      </PageViews>
    </>
  );
}

import { Subtitle1, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/plan';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { BlocVotes } from './BlocVotes';
import type { RankedBook } from './rank-book';
import { voteMatters } from './vote-matters';

interface Props {
  readonly plan: Plan;
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** Biểu quyết: each bloc votes for itself, between its equal units and on its awards. */
export function VotesView({ plan, ranked, writing }: Props): ReactElement {
  const texts = useTexts();
  const { blocs } = ranked.standings;
  const matters = blocs.map((bloc) => voteMatters(plan, ranked, bloc));
  if (matters.every((own) => own.length === 0)) return <Text data-votes={0}>{texts('rank.votes.none')}</Text>;
  return (
    <>
      {blocs.map(
        ({ bloc }, at) =>
          matters[at]!.length > 0 && (
            <section key={bloc} data-votes-bloc={bloc}>
              {blocs.length > 1 && (
                <Subtitle1 as="h2" block>
                  {bloc || texts('rank.bloc')}
                </Subtitle1>
              )}
              <BlocVotes number={at} matters={matters[at]!} ranked={ranked} writing={writing} />
            </section>
          ),
      )}
    </>
  );
}

import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { PlanWords, useTexts } from '../app/language';
import { NoCriteria } from '../scoring/NoCriteria';
import { lackOf, useScoreBook } from '../scoring/use-score-book';
import { Ranking } from './Ranking';

/** Xếp hạng: the standing of each bloc, with classes and proposals. */
export default function RankingPage(): ReactElement {
  const texts = useTexts();
  const { value: book, error, reload } = useScoreBook();
  const lacks = book && lackOf(book);
  return (
    <>
      {error && <FaultBar error={error} />}
      {!book && !error && <Spinner size="small" label={texts('score.reading')} />}
      {book && (
        <PlanWords plan={book.plan}>
          {lacks ? <NoCriteria lacks={lacks} /> : <Ranking book={book} reload={reload} />}
        </PlanWords>
      )}
    </>
  );
}

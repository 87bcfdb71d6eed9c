import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { ViewHead } from '../app/ViewHead';
import { TaskProgress } from '../files/TaskProgress';
import { ReviewItem } from './ReviewItem';
import { useReviews } from './use-reviews';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
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
  const reviews = useReviews(book, round, writing);
  const { sheets, answers, isBusy } = reviews;
  if (sheets.length === 0) return <Text data-reviews={0}>{texts('settle.noSheets')}</Text>;
  return (
    <>
      <ViewHead
        answer={
          <Text weight="semibold" data-reviews={sheets.length}>
            {texts('review.text', { answered: answers.size, count: sheets.length })}
          </Text>
        }
        actions={
          <>
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy}
              onClick={() => void reviews.saveAll()}
              id="save-reviews"
            >
              {texts('review.save')}
            </Button>
            <Button size="small" disabled={isBusy} onClick={() => reviews.write(sheets)} id="write-reviews">
              {texts('review.write')}
            </Button>
            {pick}
          </>
        }
      />
      <TaskProgress task={reviews.task} />
      <div role="status">{reviews.way === 'none' && <Text>{texts('score.send.noFolder')}</Text>}</div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <ReviewItem
            key={sheet.unit.name}
            plan={book.plan}
            sheet={sheet}
            round={round}
            reviews={reviews}
            writing={writing}
          />
        ))}
      </ul>
    </>
  );
}

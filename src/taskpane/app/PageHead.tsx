import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Writing } from './use-writing';
import { WritingOutcome } from './WritingOutcome';

const useStyles = makeStyles({
  // A region for news has to be there before the news; while it is empty it takes no room.
  status: { '&:not(:empty)': { marginTop: tokens.spacingVerticalM } },
});

interface Props {
  readonly title: string;
  readonly writing: Writing;
  /** Of the button that takes back what was written. */
  readonly restoreId: string;
}

/** The heading of a page, and below it what became of the last writing. */
export function PageHead({ title, writing, restoreId }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <Subtitle1 as="h1" block>
        {title}
      </Subtitle1>
      <div role="status" className={styles.status}>
        <WritingOutcome writing={writing} id={restoreId} />
      </div>
    </div>
  );
}

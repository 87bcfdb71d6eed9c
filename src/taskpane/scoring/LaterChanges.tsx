import { Button, Field, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isRecordable, type LaterChange } from '../../core/bloc/records/later-changes';
import type { CellPlace } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { LaterChangeItem } from './LaterChangeItem';
import { placeKey, useLaterChanges } from './use-later-changes';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly book: ScoreBook;
  readonly round: string;
  readonly writing: Writing;
  readonly onSelect: (place: CellPlace) => void;
  readonly changes: readonly LaterChange[];
}

/** What was changed after the points were settled: recorded with a reason, or put back. */
export function LaterChanges({ book: { plan, scoring }, round, changes, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { chosen, choose, record, revert } = useLaterChanges(scoring, round, changes, writing);
  const [reason, setReason] = useState('');
  const count = chosen.length;
  const isBusy = writing.state.kind === 'busy' || count === 0;
  const isRecorded = chosen.every(isRecordable);
  if (changes.length === 0) return <Text data-later={0}>{texts('settle.same')}</Text>;
  return (
    <>
      <Subtitle2 as="h2" block data-later={changes.length}>
        {texts('settle.later', { count: changes.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {changes.map((change) => (
          <LaterChangeItem
            key={placeKey(change)}
            plan={plan}
            change={change}
            isChosen={chosen.includes(change)}
            onChoose={(isWanted) => choose(change, isWanted)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <Field label={texts('settle.reason')} hint={texts('settle.reason.hint')}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} id="change-reason" />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || !isRecorded || reason.trim() === ''}
          onClick={() => record(reason)}
          id="record-changes"
        >
          {texts('settle.record', { count })}
        </Button>
        <Button disabled={isBusy} onClick={revert} id="revert-changes">
          {texts('settle.revert', { count })}
        </Button>
      </div>
    </>
  );
}

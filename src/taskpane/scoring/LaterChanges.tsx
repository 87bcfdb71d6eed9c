import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Subtitle2,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { formHeadings } from '../../core/bloc/sheets/form/columns';
import { isRecordable, recordChanges, revertChanges, type LaterChange } from '../../core/bloc/records/later-changes';
import type { CellPlace } from '../../core/findings/finding';
import { useTexts } from '../app/language';
import { localNow } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { pointsText } from './LogList';
import type { ScoreBook } from './use-score-book';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { textAlign: 'left', minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
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
export function LaterChanges({ book, round, changes, writing, onSelect }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { plan } = book;
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const headings = formHeadings(plan);
  const chosen = changes.filter((change) => !left.has(keyOf(change)));
  const isBusy = writing.state.kind === 'busy' || chosen.length === 0;
  const isRecorded = chosen.every(isRecordable);
  const record = (): void => {
    const change = recordChanges(plan, chosen, { round, reason: reason.trim(), time: localNow() });
    if (!change) return;
    void writing.write(
      (steps) => workbook.write(change, steps),
      () => ['settle.recorded', { count: chosen.length }],
    );
  };
  const revert = (): void =>
    void writing.write(
      (steps) => workbook.write({ edits: revertChanges(chosen) }, steps),
      () => ['settle.reverted', { count: chosen.length }],
    );
  if (changes.length === 0) return <Text data-later={0}>{texts('settle.same')}</Text>;
  return (
    <>
      <Subtitle2 as="h2" block data-later={changes.length}>
        {texts('settle.later', { count: changes.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {changes.map((change) => {
          const words = texts('settle.change', {
            unit: change.unit.shortName || change.unit.name,
            heading: headings[change.layer],
            before: pointsText(change.before, texts),
            now: pointsText(change.now, texts),
          });
          return (
            <li key={keyOf(change)} className={styles.item}>
              <Checkbox
                checked={!left.has(keyOf(change))}
                aria-label={words}
                onChange={(_, { checked }) =>
                  setLeft((all) => {
                    const next = new Set(all);
                    if (checked === true) next.delete(keyOf(change));
                    else next.add(keyOf(change));
                    return next;
                  })
                }
              />
              <Button appearance="subtle" className={styles.text} onClick={() => onSelect(change.place)}>
                <span>
                  <Text block>{words}</Text>
                  <Caption1 block>{plan.criteria[change.criterion]!.name}</Caption1>
                  {!isRecordable(change) && <Caption1 block>{texts('settle.unreadable')}</Caption1>}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      <Field label={texts('settle.reason')} hint={texts('settle.reason.hint')}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} id="change-reason" />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || !isRecorded || reason.trim() === ''}
          onClick={record}
          id="record-changes"
        >
          {texts('settle.record', { count: chosen.length })}
        </Button>
        <Button disabled={isBusy} onClick={revert} id="revert-changes">
          {texts('settle.revert', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}

/** The workbook is read again and again: a change is known by its cell. */
function keyOf({ place }: LaterChange): string {
  return `${place.sheet}!${place.row}:${place.column}`;
}

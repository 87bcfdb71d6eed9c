import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formHeadings } from '../../core/bloc/form/columns';
import { decidingLayer } from '../../core/bloc/rank-round';
import {
  isRecordable,
  laterChanges,
  recordChanges,
  revertChanges,
  type LaterChange,
} from '../../core/bloc/records/later-changes';
import { logOf, logRows } from '../../core/bloc/records/log';
import { settledRound, settlingRows } from '../../core/bloc/records/settled';
import { roundProgress } from '../../core/bloc/progress';
import { readScoreSheets } from '../../core/bloc/score-sheets';
import { OPEN } from '../../core/bloc/tally';
import { officialDate } from '../../core/dates/serial';
import type { CellPlace } from '../../core/findings/finding';
import { DayField, dayOf } from '../app/DayField';
import { useTexts } from '../app/language';
import { localNow, localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { findingSentence } from '../findings/finding-sentence';
import { useWorkbook } from '../app/workbook-context';
import { LogList, pointsText } from './LogList';
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
}

/** Chốt điểm: from its day on the points of a round stay; what is changed later needs a reason and goes into the log. */
export function SettleView({ book, round, writing, onSelect }: Props): ReactElement {
  const { plan, units, records, sheets } = book;
  const own = useMemo(() => readScoreSheets(sheets, { plan, units, round }), [sheets, plan, units, round]);
  const settled = useMemo(() => settledRound(plan, units, records, round), [plan, units, records, round]);
  const changes = useMemo(() => (settled ? laterChanges(settled, own.sheets) : []), [settled, own]);
  const texts = useTexts();
  const log = logOf(records, round);
  const damaged = records.problems.filter(({ code }) => code === 'plan/table-damaged');
  return (
    <>
      {damaged.map((finding, at) => (
        <MessageBar key={at} intent="error" layout="multiline">
          <MessageBarBody>{findingSentence(finding, texts)}</MessageBarBody>
        </MessageBar>
      ))}
      {damaged.length > 0 ? null : settled ? (
        <>
          <Text as="p" block data-settled={settled.day ?? ''}>
            {settled.day === null
              ? texts('settle.done.undated')
              : texts('settle.done', { day: officialDate(settled.day) })}
          </Text>
          <LaterChanges book={book} round={round} changes={changes} writing={writing} onSelect={onSelect} />
        </>
      ) : (
        <SettleForm book={book} round={round} own={own} writing={writing} />
      )}
      {log.length > 0 && <LogList plan={plan} entries={log} />}
    </>
  );
}

type OwnSheets = ReturnType<typeof readScoreSheets>;

function SettleForm({ book, round, own, writing }: Omit<Props, 'onSelect'> & { own: OwnSheets }): ReactElement {
  const texts = useTexts();
  const workbook = useWorkbook();
  const { plan, units } = book;
  const [dayText, setDayText] = useState(() => officialDate(localToday()));
  const { units: progress, findings } = useMemo(() => roundProgress(plan, units.units, own), [plan, units, own]);
  const layer = decidingLayer(progress);
  const open = progress.filter(({ layers }) => layers === null || layers[layer].total === OPEN);
  const errors = findings.filter(({ gravity }) => gravity === 'error').length;
  const day = dayOf(dayText);
  const points = settlingRows(plan, own.sheets, round, day ?? 0);
  const warnings = [
    ...(open.length > 0
      ? [
          texts('settle.open', {
            count: open.length,
            units: open.map(({ unit }) => unit.shortName || unit.name).join(', '),
          }),
        ]
      : []),
    ...(errors > 0 ? [texts('settle.errors', { count: errors })] : []),
  ];
  const settle = (): void => {
    if (typeof day !== 'number') return;
    const entry = { time: localNow(), round, what: 'settled', now: officialDate(day) } as const;
    const rows = [points, logRows([entry])];
    void writing.write(
      (steps) => workbook.write({ rows }, steps),
      () => ['settle.saved', { round }],
    );
  };
  if (own.sheets.length === 0) return <Text data-settled="none">{texts('settle.noSheets')}</Text>;
  if (points.rows.length === 0) return <Text data-settled="none">{texts('settle.noPoints')}</Text>;
  return (
    <>
      <Text as="p" block>
        {texts('settle.text', { heading: formHeadings(plan)[layer] })}
      </Text>
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline" data-warnings={warnings.length}>
          <MessageBarBody>
            {warnings.map((warning, at) => (
              <Text key={at} block>
                {warning}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <DayField id="settle-day" label={texts('settle.day')} text={dayText} onChange={setDayText} />
      <div>
        <Button
          appearance="primary"
          disabled={typeof day !== 'number' || writing.state.kind === 'busy'}
          onClick={settle}
          id="settle-round"
        >
          {texts('settle.settle', { round })}
        </Button>
      </div>
    </>
  );
}

function LaterChanges({
  book,
  round,
  changes,
  writing,
  onSelect,
}: Props & { changes: readonly LaterChange[] }): ReactElement {
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

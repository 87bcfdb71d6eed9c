import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LogEntry } from '../../core/bloc/records/tables';
import { officialDate } from '../../core/dates/serial';
import type { Cell } from '../../core/numbers/cell';
import { readNumber } from '../../core/numbers/read-number';
import type { ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { textOf } from '../../core/table/sheet-cells';
import { localNumber, useTexts, type Texts } from '../app/language';

/** The rest is on the sheet of the log. */
const MOST = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Points as they are read: a number, words in their place, or that they are blank. */
export function pointsText(cell: Cell, texts: Texts): string {
  const value = readNumber(cell);
  if (typeof value === 'number') return localNumber(texts.language, value, 9);
  return textOf(cell) || texts('settle.blank');
}

/** Nhật ký: what was done in a round, the latest first. */
export function LogList({
  headings,
  entries,
}: {
  headings: ScoringPlan['headings'];
  entries: readonly LogEntry[];
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const sentence = ({ what, unit, criterion, layer, before, now }: LogEntry): string =>
    texts(what === 'excluded' && now === '' ? 'log.included' : `log.${what!}`, {
      unit,
      criterion,
      heading: layer ? headings[layer] : '',
      before: pointsText(before, texts),
      now: what === 'limited' && now === '' ? texts('rank.limit.none') : pointsText(now, texts),
    });
  return (
    <section data-log={entries.length}>
      <Subtitle2 as="h2" block>
        {texts('log.title')}
      </Subtitle2>
      <ul className={styles.list}>
        {entries.slice(0, MOST).map((entry, at) => (
          <li key={at} className={styles.item}>
            <Text block>{sentence(entry)}</Text>
            <Caption1 block>{[timeText(entry.time), entry.reason].filter((part) => part !== '').join(' · ')}</Caption1>
          </li>
        ))}
      </ul>
      {entries.length > MOST && <Caption1 block>{texts('log.more', { count: entries.length - MOST })}</Caption1>}
    </section>
  );
}

const MINUTES = 24 * 60;

function timeText(time: number | null): string {
  if (time === null) return '';
  // A day that was entered by hand has no time.
  if (Number.isInteger(time)) return officialDate(time);
  const minutes = Math.round((time - Math.floor(time)) * MINUTES) % MINUTES;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${officialDate(time)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

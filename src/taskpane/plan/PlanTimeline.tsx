import { Badge, Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { officialDate } from '../../core/dates/serial';
import type { CellPlace } from '../../core/findings/finding';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { stateOn, timeline, type TimelineItem, type TimelineState } from '../../core/plan/timeline';
import { DayField, dayOf } from '../app/DayField';
import { useTexts, type Texts } from '../app/language';
import { localToday } from '../app/now';

const STATES: readonly TimelineState[] = ['due', 'later', 'overdue', 'undated'];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'left', width: '100%' },
  content: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly reading: PlanReading;
  readonly onSelect: (place: CellPlace) => void;
}

/** Rounds, activities and deadlines against a day: due, to come, past, and without a day. */
export function PlanTimeline({ reading, onSelect }: Props): ReactElement {
  const texts = useTexts();
  const [text, setText] = useState(() => officialDate(localToday()));
  const day = dayOf(text);
  const items = timeline(reading.plan);
  if (items.length === 0) return <Text block>{texts('plan.timeline.empty')}</Text>;
  return (
    <>
      <DayField id="as-of" label={texts('plan.timeline.today')} text={text} onChange={setText} />
      {typeof day === 'number' &&
        STATES.map((state) => (
          <Group
            key={state}
            state={state}
            today={day}
            items={items.filter((item) => stateOn(item, day) === state)}
            reading={reading}
            onSelect={onSelect}
          />
        ))}
    </>
  );
}

interface GroupProps extends Props {
  readonly state: TimelineState;
  readonly today: number;
  readonly items: readonly TimelineItem[];
}

function Group({ state, today, items, reading, onSelect }: GroupProps): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  if (items.length === 0) return null;
  const select = ({ table, row }: TimelineItem): void => {
    const column = table === 'rounds' ? 'to' : table === 'activities' ? 'time' : 'phrase';
    const place = reading.place(table, row, column as never);
    if (place) onSelect(place);
  };
  return (
    <section data-timeline={state}>
      <Subtitle2 as="h2" block>
        {texts(`plan.timeline.${state}`)} ({items.length})
      </Subtitle2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={`${item.table} ${item.row}`}>
            <Button appearance="subtle" className={styles.item} onClick={() => select(item)}>
              <Text block className={styles.content}>
                {item.content}
              </Text>
              <Caption1 block>
                <When item={item} state={state} today={today} />
              </Caption1>
              {item.units.length > 0 && <Caption1 block>{unitsText(item, texts)}</Caption1>}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function When({
  item,
  state,
  today,
}: {
  item: TimelineItem;
  state: TimelineState;
  today: number;
}): ReactElement | null {
  const texts = useTexts();
  const { from, to } = item;
  if (to === null) return null;
  const span = from === null ? officialDate(to) : `${officialDate(from)} – ${officialDate(to)}`;
  return (
    <>
      {span}{' '}
      <Badge appearance="tint" color={state === 'due' ? 'warning' : 'subtle'}>
        {distance(item, state, today, texts)}
      </Badge>
    </>
  );
}

function distance({ from, to }: TimelineItem, state: TimelineState, today: number, texts: Texts): string {
  if (state === 'overdue') return texts('plan.timeline.lateBy', { days: today - to! });
  if (state === 'later') return texts('plan.timeline.in', { days: (from ?? to!) - today });
  return to === today ? texts('plan.timeline.lastDay') : texts('plan.timeline.in', { days: to! - today });
}

function unitsText({ units, except }: TimelineItem, texts: Texts): string {
  const names = units.join('; ');
  return except.length === 0 ? names : `${names} (${texts('plan.deadline.except', { units: except.join('; ') })})`;
}

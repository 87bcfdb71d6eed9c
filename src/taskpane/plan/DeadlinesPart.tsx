import type { ReactElement } from 'react';
import { officialDate } from '../../core/dates/serial';
import { lastDayOf } from '../../core/plan/last-day';
import type { Deadline } from '../../core/plan/plan';
import { useTexts, type Texts } from '../app/language';
import { Entry, Part } from './Part';

/** When what is due, for whom it is not, and the last day that the words mean. */
export function DeadlinesPart({ deadlines }: { deadlines: readonly Deadline[] }): ReactElement {
  const texts = useTexts();
  return (
    <Part title={texts('plan.deadlines')}>
      {deadlines.map((deadline, index) => (
        <Entry key={index} source={deadline.source} note={noteOf(deadline, texts)}>
          {texts('plan.deadline', {
            content: deadline.content,
            phrase: deadline.phrase || texts('plan.deadline.open'),
          })}
        </Entry>
      ))}
    </Part>
  );
}

function noteOf(deadline: Deadline, texts: Texts): string | undefined {
  const day = lastDayOf(deadline);
  const parts = [
    day === null ? '' : texts('plan.lastDay', { date: officialDate(day) }),
    deadline.except.length === 0 ? '' : texts('plan.deadline.except', { units: deadline.except.join('; ') }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
}

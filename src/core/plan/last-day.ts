import { readDeadline } from '../dates/deadline';
import type { Deadline } from './plan';

/** The last day on which a deadline is still kept: the one written beside it, or the one its phrase names. */
export function lastDayOf({ lastDay, phrase }: Pick<Deadline, 'lastDay' | 'phrase'>): number | null {
  if (typeof lastDay === 'number') return lastDay;
  const reading = readDeadline(phrase);
  return reading.kind === 'day' ? reading.serial : null;
}

import { readPeriod } from '../dates/deadline';
import { lastDayOf } from './last-day';
import type { Plan } from './plan';
import type { TableKey } from './schema/tables';

/** A round, an activity or a deadline on the timeline, with the row that it stands in. */
export interface TimelineItem {
  readonly table: Extract<TableKey, 'rounds' | 'activities' | 'deadlines'>;
  readonly row: number;
  readonly content: string;
  readonly units: readonly string[];
  readonly except: readonly string[];
  /** Null where it only has an end. */
  readonly from: number | null;
  /** Null where the plan names no day for it. */
  readonly to: number | null;
}

export type TimelineState = 'overdue' | 'due' | 'later' | 'undated';

/** How many days before its last day a thing without a start counts as due. */
export const DUE_WITHIN = 14;

/** Everything of a plan that has its time, by the last day; what has none comes last, in the order of the plan. */
export function timeline(plan: Plan): TimelineItem[] {
  const items: TimelineItem[] = [
    ...plan.rounds.map(({ name, from, to }, row) => ({
      table: 'rounds' as const,
      row,
      content: name,
      units: [],
      except: [],
      from: typeof from === 'number' ? from : null,
      to: typeof to === 'number' ? to : null,
    })),
    ...plan.activities.flatMap(({ kind, time, content, units, except }, row) => {
      // What has no time of its own goes on throughout.
      if (kind === 'duty' && time === '') return [];
      const period = readPeriod(time);
      return [
        {
          table: 'activities' as const,
          row,
          content,
          units,
          except,
          from: period?.from ?? null,
          to: period?.to ?? null,
        },
      ];
    }),
    ...plan.deadlines.map((deadline, row) => {
      const to = lastDayOf(deadline);
      const period = deadline.lastDay === null ? readPeriod(deadline.phrase) : null;
      const { content, units, except } = deadline;
      return { table: 'deadlines' as const, row, content, units, except, from: period?.from ?? null, to };
    }),
  ];
  const inOrder = (item: TimelineItem): number => item.to ?? Infinity;
  return items.sort((a, b) => (inOrder(a) === inOrder(b) ? 0 : inOrder(a) - inOrder(b)));
}

/** Where an item stands on a day: the last day itself is still in time. */
export function stateOn({ from, to }: Pick<TimelineItem, 'from' | 'to'>, today: number): TimelineState {
  if (to === null) return 'undated';
  if (to < today) return 'overdue';
  return today >= (from ?? to - DUE_WITHIN) ? 'due' : 'later';
}

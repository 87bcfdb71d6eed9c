import { readDeadline } from '../../dates/deadline';
import { readDate } from '../../dates/read-date';
import { fromSerial, lastDayOfMonth } from '../../dates/serial';
import type { Finding, Saying } from '../../findings/finding';
import { factKey, factNumber, type FactKey } from '../facts';
import type { Column } from '../schema/column';
import { TABLE_KEYS, TABLES, type TableKey } from '../schema/tables';
import { at, type PlanCheck, type PlanUnderReview } from './check';

const DAY_AND_MONTH = /^(?:ngày\s+)?(\d{1,2})\s*[/\-.]\s*(\d{1,2})(?:\s*[/\-.]\s*(\d{4}))?$/u;
const DAY_FACTS: ReadonlySet<FactKey> = new Set<FactKey>(['signed', 'from', 'to']);

/** Days that the calendar does not have, such as 30/2/2017, and texts in a column of days that are none. */
export const impossibleDays: PlanCheck = (review) => [
  ...TABLE_KEYS.flatMap((table) => inTable(review, table)),
  ...review.plan.facts.flatMap(({ key, value }, row) => {
    const known = factKey(key);
    return known && DAY_FACTS.has(known) && value !== '' ? complaint(review, 'facts', row, 'value', value) : [];
  }),
  ...review.plan.occasions.flatMap(({ founded }, row) =>
    // A year or a month alone says enough of a day of origin.
    DAY_AND_MONTH.test(founded.trim()) ? complaint(review, 'occasions', row, 'founded', founded) : [],
  ),
];

function inTable(review: PlanUnderReview, table: TableKey): Finding[] {
  const columns: [string, Column<unknown>][] = Object.entries(TABLES[table].columns);
  const days = columns.filter(([, { expects }]) => expects === 'date').map(([key]) => key);
  return review.plan[table].flatMap((row, index) =>
    days.flatMap((key) => {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      return typeof value === 'string' ? complaint(review, table, index, key, value) : [];
    }),
  );
}

function complaint(review: PlanUnderReview, table: TableKey, row: number, key: string, found: string): Finding[] {
  const kind = table === 'occasions' ? ofYear(found, review) : readDate(found).kind;
  if (kind === 'date') return [];
  return [
    at(review, [table, row, key as never], {
      code: 'plan/impossible-date',
      variant: kind === 'impossible' ? kind : 'none',
      values: { found },
    }),
  ];
}

/** A day of remembrance may lie before 1900, or be written without its year: then it is a day of the plan's year. */
function ofYear(text: string, { plan }: PlanUnderReview): ReturnType<typeof readDate>['kind'] {
  const match = DAY_AND_MONTH.exec(text.normalize('NFC').trim().toLowerCase());
  if (!match) return readDate(text).kind;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const year = match[3] ? Number(match[3]) : (factNumber(plan, 'year') ?? 2000);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
  return isReal ? 'date' : 'impossible';
}

/** Phrases in which no day can be read. */
export const unreadablePhrases: PlanCheck = (review) => {
  const check = (
    table: 'activities' | 'deadlines',
    column: string,
    phrase: string,
    row: number,
    isDated = false,
  ): Finding[] => {
    // `Thường xuyên`, `cả năm`: words without a number name no day.
    if (!/\d/.test(phrase)) return [];
    const { kind } = readDeadline(phrase);
    if (kind === 'day' || (kind !== 'impossible' && isDated)) return [];
    const values = { found: phrase };
    const saying: Saying =
      kind === 'impossible'
        ? { code: 'plan/impossible-date', variant: kind, values }
        : { code: 'plan/unreadable-phrase', variant: kind, values };
    return [at(review, [table, row, column as never], saying)];
  };
  return [
    ...review.plan.activities.flatMap(({ time }, row) => check('activities', 'time', time, row)),
    ...review.plan.deadlines.flatMap(({ phrase, lastDay }, row) =>
      check('deadlines', 'phrase', phrase, row, lastDay !== null),
    ),
  ];
};

/** So many years after the day itself. */
export const wrongYears: PlanCheck = (review) =>
  review.plan.occasions.flatMap(({ founded, day, years, name }, row) => {
    const since = /\d{4}$/.exec(founded);
    if (!since || typeof day !== 'number' || years === null) return [];
    const actual = fromSerial(day).year - Number(since[0]);
    if (actual === years) return [];
    const values = { name, years: String(years), actual: String(actual) };
    return [at(review, ['occasions', row, 'years'], { code: 'plan/years-differ', values })];
  });

import { readDeadline } from '../../dates/deadline';
import { fromSerial, toSerial } from '../../dates/serial';
import type { Finding } from '../../findings/finding';
import { factDay, factNumber } from '../facts';
import { lastDayOf } from '../last-day';
import type { Plan } from '../plan';
import type { PlanRow } from '../schema/tables';
import { at, type PlanCheck, type PlanUnderReview } from './check';

/** Work that closes a year is rightly done in the next one: a 2021 plan has its reports due in 2022. */
const AFTERWARDS: ReadonlySet<PlanRow<'deadlines'>['kind']> = new Set([
  'scores',
  'review',
  'dossier',
  // Where it is not said what a deadline is for, it may be one of these.
  null,
] as const);

interface Period {
  readonly from: number;
  readonly to: number;
}

/** Deadlines outside the plan's own period, without a day, or with another day than their words name. */
export const deadlines: PlanCheck = (review) => {
  const period = periodOf(review.plan);
  return review.plan.deadlines.flatMap((deadline, row) => {
    const day = lastDayOf(deadline);
    if (day === null) {
      return deadline.phrase === '' ? [noDay(review, deadline, row)] : [];
    }
    const findings: Finding[] = [];
    const reading = readDeadline(deadline.phrase);
    if (reading.kind === 'day' && reading.serial !== day) {
      const values = { content: deadline.content, phrase: deadline.phrase, named: reading.serial, written: day };
      findings.push(at(review, ['deadlines', row, 'lastDay'], { code: 'plan/last-day-differs', values }));
    }
    const until = period && (AFTERWARDS.has(deadline.kind) ? aYearAfter(period.to) : period.to);
    if (period && (day < period.from || day > until!)) {
      const values = { content: deadline.content, day, from: period.from, to: until! };
      const column = deadline.phrase === '' ? 'lastDay' : 'phrase';
      findings.push(at(review, ['deadlines', row, column], { code: 'plan/deadline-outside', values }));
    }
    return findings;
  });
};

function noDay(review: PlanUnderReview, { content }: PlanRow<'deadlines'>, row: number): Finding {
  return at(review, ['deadlines', row, 'phrase'], { code: 'plan/deadline-open', values: { content } });
}

/** The period that the plan states, widened to its rounds; otherwise its year. */
function periodOf(plan: Plan): Period | null {
  const year = factNumber(plan, 'year');
  const ofYear = year !== null && Number.isInteger(year) ? wholeYear(year) : null;
  const days = plan.rounds.flatMap(({ from, to }) => [from, to]).filter((day) => typeof day === 'number');
  const starts = [factDay(plan, 'from') ?? ofYear?.from, ...days].filter((day) => day !== undefined);
  const ends = [factDay(plan, 'to') ?? ofYear?.to, ...days].filter((day) => day !== undefined);
  return starts.length === 0 || ends.length === 0 ? null : { from: Math.min(...starts), to: Math.max(...ends) };
}

function wholeYear(year: number): Period {
  return { from: toSerial({ year, month: 1, day: 1 }), to: toSerial({ year, month: 12, day: 31 }) };
}

function aYearAfter(serial: number): number {
  const { year, month, day } = fromSerial(serial);
  return toSerial({ year: year + 1, month, day });
}

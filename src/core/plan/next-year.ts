import { toSerial } from '../dates/serial';
import { factKey, factNumber, type FactKey } from './facts';
import { lastDayOf } from './last-day';
import { namedVersion, versionOn } from './legal/versions';
import type { Criterion, Deadline, Plan } from './plan';
import { mapValues } from './schema/map-values';
import type { PlanRow } from './schema/tables';

type Fact = PlanRow<'facts'>;

/** What belongs to the old document alone. */
const CLEARED: ReadonlySet<FactKey> = new Set<FactKey>(['number', 'signed', 'signer', 'preset']);

/**
 * The plan of the next year from this one: every value as its column takes it there, and of some rows as they say
 * themselves. Null where the plan names no year to go on from.
 */
export function nextYear(plan: Plan): Plan | null {
  const year = yearOf(plan);
  if (year === null) return null;
  const next = mapValues(plan, (column, value) => column.nextYear(value, year));
  return {
    ...next,
    facts: next.facts.map((fact, at) => ownWay(fact, plan.facts[at]!, year)),
    criteria: next.criteria.map((criterion, at) => confirmedIfAlike(criterion, plan.criteria[at]!)),
    deadlines: next.deadlines.map(dueByItsPhrase),
  };
}

/** What a fact says decides how it goes on: the number, signature and day of signing do not, rules are those of the year. */
function ownWay(next: Fact, before: Fact, year: number): Fact {
  const key = factKey(before.key);
  const { value, confirm } = before;
  if (key === 'schema') return before;
  if (key !== null && CLEARED.has(key)) return { ...next, value: '', confirm };
  // The bases of a plan are documents of their own year.
  if (key === 'basis') return { ...next, value };
  if (key === 'rules') {
    const known = namedVersion(value);
    const now = versionOn(toSerial({ year: year + 1, month: 1, day: 1 }));
    return known === null || known === now ? { ...next, value, confirm } : { ...next, value: now.name };
  }
  return next.value === value || key === 'year' ? { ...next, confirm } : next;
}

/** A criterion that is named as before need not be confirmed. */
function confirmedIfAlike(next: Criterion, { name, confirm }: Criterion): Criterion {
  return next.name === name ? { ...next, confirm } : next;
}

/** A day that differs from its words was set by hand for a reason of that year. */
function dueByItsPhrase(next: Deadline): Deadline {
  return { ...next, lastDay: lastDayOf({ phrase: next.phrase, lastDay: null }) ?? next.lastDay };
}

/** What `TD_Plan` says of the plan's year, for the names of sheets that are put away. */
export function yearOf(plan: Plan): number | null {
  const year = factNumber(plan, 'year');
  return year !== null && Number.isInteger(year) && year > 1900 && year < 10_000 ? year : null;
}

import { fromSerial, lastDayOfMonth, toSerial } from '../dates/serial';
import { factKey, factNumber, type FactKey } from './facts';
import { lastDayOf } from './last-day';
import { namedVersion, versionOn } from './legal/versions';
import type { Plan } from './plan';
import type { Source } from './source';

/** What belongs to the old document alone. */
const CLEARED: ReadonlySet<FactKey> = new Set<FactKey>(['number', 'signed', 'signer', 'preset']);

/**
 * The plan of the next year from this one: every day and year moved on by one, and marked as waiting to be confirmed;
 * number, signature and day of signing cleared; rules that have changed since named anew. Null where the plan names no
 * year to go on from.
 */
export function nextYear(plan: Plan): Plan | null {
  const year = yearOf(plan);
  if (year === null) return null;
  const moved = (text: string): string => movedYears(text, year);
  const source = (own: Source): Source => fromLastYear(own, year);
  return {
    ...plan,
    facts: plan.facts.map((row) => movedFact(row, year)),
    units: plan.units.map((row) => ({ ...row, source: source(row.source) })),
    rounds: plan.rounds.map((row) => ({
      ...row,
      from: movedDay(row.from, year),
      to: movedDay(row.to, year),
      content: moved(row.content),
      confirm: 'pending' as const,
      source: source(row.source),
    })),
    occasions: plan.occasions.map((row) => ({
      ...row,
      day: movedDay(row.day, year),
      years: row.years === null ? null : row.years + 1,
      confirm: 'pending' as const,
      source: source(row.source),
    })),
    activities: plan.activities.map((row) => ({
      ...row,
      time: movedPhrase(row.time),
      content: moved(row.content),
      confirm: 'pending' as const,
      source: source(row.source),
    })),
    criteria: plan.criteria.map((row) => {
      const name = moved(row.name);
      return {
        ...row,
        name,
        confirm: name === row.name ? row.confirm : ('pending' as const),
        source: source(row.source),
      };
    }),
    targets: plan.targets.map((row) => ({
      ...row,
      content: moved(row.content),
      confirm: 'pending' as const,
      source: source(row.source),
    })),
    bands: plan.bands.map((row) => ({ ...row, source: source(row.source) })),
    awards: plan.awards.map((row) => ({ ...row, source: source(row.source) })),
    conditions: plan.conditions.map((row) => ({ ...row, source: source(row.source) })),
    deadlines: plan.deadlines.map((row) => {
      const phrase = movedPhrase(row.phrase);
      // A day that differs from its words was set by hand for a reason of that year.
      const lastDay = lastDayOf({ phrase, lastDay: null }) ?? movedDay(row.lastDay, year);
      return {
        ...row,
        phrase,
        lastDay,
        content: moved(row.content),
        confirm: 'pending' as const,
        source: source(row.source),
      };
    }),
  };
}

function movedFact(row: Plan['facts'][number], year: number): Plan['facts'][number] {
  const key = factKey(row.key);
  const source = fromLastYear(row.source, year);
  if (key === 'schema') return row;
  if (key !== null && CLEARED.has(key)) return { ...row, value: '', source };
  if (key === 'rules') {
    const known = namedVersion(row.value);
    const now = versionOn(toSerial({ year: year + 1, month: 1, day: 1 }));
    const isOther = known !== null && known !== now;
    return isOther ? { ...row, value: now.name, confirm: 'pending', source } : { ...row, source };
  }
  // The bases of a plan are documents of their own year.
  const value = key === 'basis' ? row.value : movedYears(row.value, year);
  const isDoubtful = value !== row.value && key !== 'year';
  return { ...row, value, confirm: isDoubtful || key === 'basis' ? 'pending' : row.confirm, source };
}

/** What stands as it is: spans of years, and numbers of documents such as `05/2022/QĐ-UBND`. */
const STANDS_OR_YEAR = /(?<![\d/])\d{4}\s*[-–]\s*\d{4}(?!\d)|(?<![\d/])\d+\/\d{4}\/\p{L}|(?<!\d)\d{4}(?!\d)/gu;

/** A phrase of days is a year later whatever its years are. */
function movedPhrase(phrase: string): string {
  return phrase.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => String(Number(digits) + 1));
}

/** This year and the next in a text become the next and the one after; other years stand. */
function movedYears(text: string, year: number): string {
  return text.replace(STANDS_OR_YEAR, (digits) => {
    const named = Number(digits);
    return named === year || named === year + 1 ? String(named + 1) : digits;
  });
}

/** A year later; 29 February becomes the 28th. */
function movedDay(day: number | string | null, year: number): number | string | null {
  if (typeof day !== 'number') return day === null ? null : movedYears(day, year);
  const date = fromSerial(day);
  const next = { ...date, year: date.year + 1 };
  return toSerial({ ...next, day: Math.min(date.day, lastDayOfMonth(next.year, next.month)) });
}

/** The words are those of last year's document. */
function fromLastYear({ section, words }: Source, year: number): Source {
  if (section === '' || /^Kế hoạch năm \d{4}/.test(section)) return { section, words };
  return words === '' ? { section, words } : { section: `Kế hoạch năm ${year}, ${section}`, words };
}

/** What happens to a unit: another name, or its people and its name go to another one. */
export interface UnitChange {
  readonly unit: string;
  readonly newName?: string;
  readonly mergedInto?: string;
}

/** Renames and merges units. Old names stay with the unit, so that last year's tables still find it. */
export function changeUnits(plan: Plan, changes: readonly UnitChange[]): Plan {
  const newNames = new Map(changes.map(({ unit, newName }) => [unit, newName?.trim() ?? '']));
  const into = new Map(changes.flatMap(({ unit, mergedInto }) => (mergedInto ? [[unit, mergedInto] as const] : [])));
  /** Follows mergers to their end, then takes that unit's new name. A circle of mergers ends where it began. */
  const nameNow = (name: string): string => {
    let last = name;
    for (let steps = 0; steps < into.size && into.has(last); steps += 1) last = into.get(last)!;
    return newNames.get(last) || last;
  };
  const merged = new Set(into.keys());
  const units = plan.units
    .filter(({ name }) => !merged.has(name))
    .map((unit) => {
      const name = nameNow(unit.name);
      const joined = plan.units.filter((other) => merged.has(other.name) && nameNow(other.name) === name);
      const former = [
        ...unit.formerNames,
        ...(name === unit.name ? [] : [unit.name]),
        ...joined.flatMap((other) => [other.name, other.shortName, ...other.formerNames]),
      ];
      return { ...unit, name, formerNames: [...new Set(former.filter((one) => one !== '' && one !== name))] };
    });
  const renamed = (list: readonly string[]): readonly string[] => [...new Set(list.map(nameNow))];
  return {
    ...plan,
    units,
    activities: plan.activities.map((row) => ({ ...row, units: renamed(row.units), except: renamed(row.except) })),
    criteria: plan.criteria.map((row) => ({ ...row, units: renamed(row.units) })),
    targets: plan.targets.map((row) => ({ ...row, unit: nameNow(row.unit) })),
    conditions: plan.conditions.map((row) => ({ ...row, units: renamed(row.units), except: renamed(row.except) })),
    deadlines: plan.deadlines.map((row) => ({ ...row, units: renamed(row.units), except: renamed(row.except) })),
  };
}

/** What `TD_Plan` says of the plan's year, for the names of sheets that are put away. */
export function yearOf(plan: Plan): number | null {
  const year = factNumber(plan, 'year');
  return year !== null && Number.isInteger(year) && year > 1900 && year < 10_000 ? year : null;
}

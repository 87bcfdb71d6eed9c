import { isSameName } from '../../names/same-name';
import type { UnitFinder } from '../../plan/find-unit';
import type { PlanUnit } from '../../plan/plan';
import { rowsOf } from '../../plan/schema/table';
import { writeTable, type WrittenTable } from '../../plan/schema/write-plan';
import type { Records } from './read-records';
import { LOG, type LogEntry } from './tables';

/** Lines for the log. */
export function logRows(entries: readonly Partial<LogEntry>[]): WrittenTable {
  return writeTable(LOG, rowsOf(LOG, entries));
}

/** What a unit said of its points: it agrees, or it explains. */
export interface UnitAnswer {
  readonly kind: 'agreed' | 'explained';
  readonly time: number | null;
  readonly text: string;
}

/** The last answer of each unit in a round. */
export function unitAnswers({ log }: Records, units: UnitFinder, round: string): ReadonlyMap<PlanUnit, UnitAnswer> {
  const answers = new Map<PlanUnit, UnitAnswer>();
  for (const { what, unit, time, reason, round: of } of log) {
    const own = units.find(unit);
    if (own && (what === 'agreed' || what === 'explained') && isSameName(of, round))
      answers.set(own, { kind: what, time, text: reason });
  }
  return answers;
}

/** The highest class that a unit may get, and why. */
export interface ClassLimit {
  readonly atMost: string;
  readonly reason: string;
}

/** The limits of a round that were set last; a limit that was lifted is none. */
export function classLimits({ log }: Records, units: UnitFinder, round: string): ReadonlyMap<PlanUnit, ClassLimit> {
  const limits = new Map<PlanUnit, ClassLimit>();
  for (const { what, unit, now, reason, round: of } of log) {
    const own = units.find(unit);
    if (!own || what !== 'limited' || !isSameName(of, round)) continue;
    if (now === '') limits.delete(own);
    else limits.set(own, { atMost: String(now), reason });
  }
  return limits;
}

/** An award for which a unit is not considered, and why. */
export interface Exclusion {
  readonly award: string;
  readonly reason: string;
}

/** The awards of a round for which units are not considered; one that was lifted is none. */
export function exclusions(
  { log }: Records,
  units: UnitFinder,
  round: string,
): ReadonlyMap<PlanUnit, readonly Exclusion[]> {
  const found = new Map<PlanUnit, readonly Exclusion[]>();
  for (const { what, unit, before, now, reason, round: of } of log) {
    const own = units.find(unit);
    if (!own || what !== 'excluded' || !isSameName(of, round)) continue;
    const others = (found.get(own) ?? []).filter(({ award }) => !isSameName(award, String(now === '' ? before : now)));
    found.set(own, now === '' ? others : [...others, { award: String(now), reason }]);
  }
  return found;
}

/** What was done in a round, the latest first. */
export function logOf({ log }: Records, round: string): readonly LogEntry[] {
  return log.filter((entry) => entry.what !== null && isSameName(entry.round, round)).reverse();
}

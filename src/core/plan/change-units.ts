import type { Plan } from './plan';
import { mapValues } from './schema/map-values';

/** What happens to a unit: another name, or its people and its name go to another one. */
export interface UnitChange {
  readonly unit: string;
  readonly newName?: string;
  readonly mergedInto?: string;
}

/** Renames and merges units, also where they are named. */
export function changeUnits(plan: Plan, changes: readonly UnitChange[]): Plan {
  const nameNow = namesNow(changes);
  const renamed = mapValues(plan, (column, value) => column.renamed?.(value, nameNow) ?? value);
  return { ...renamed, units: unitsNow(plan.units, changes, nameNow) };
}

/** Follows mergers to their end, then takes that unit's new name. A circle of mergers ends where it began. */
function namesNow(changes: readonly UnitChange[]): (name: string) => string {
  const newNames = new Map(changes.map(({ unit, newName }) => [unit, newName?.trim() ?? '']));
  const into = new Map(changes.flatMap(({ unit, mergedInto }) => (mergedInto ? [[unit, mergedInto] as const] : [])));
  return (name) => {
    let last = name;
    for (let steps = 0; steps < into.size && into.has(last); steps += 1) last = into.get(last)!;
    return newNames.get(last) || last;
  };
}

/** The units that are left. Old names stay with the unit, so that last year's tables still find it. */
function unitsNow(
  units: Plan['units'],
  changes: readonly UnitChange[],
  nameNow: (name: string) => string,
): Plan['units'] {
  const merged = new Set(changes.filter(({ mergedInto }) => mergedInto).map(({ unit }) => unit));
  return units
    .filter(({ name }) => !merged.has(name))
    .map((unit) => {
      const name = nameNow(unit.name);
      const joined = units.filter((other) => merged.has(other.name) && nameNow(other.name) === name);
      const former = [
        ...unit.formerNames,
        ...(name === unit.name ? [] : [unit.name]),
        ...joined.flatMap((other) => [other.name, other.shortName, ...other.formerNames]),
      ];
      return { ...unit, name, formerNames: [...new Set(former.filter((one) => one !== '' && one !== name))] };
    });
}

import type { Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import { nameKey } from '../../names/same-name';
import { readNumber } from '../../numbers/read-number';
import { textOf } from '../../table/sheet-cells';
import type { Registrant } from '../registration';
import type { Check } from './check';

/**
 * A name that stands twice: in one unit an error, in two a warning, since two people may bear it. Where both rows tell a
 * year of birth, or both a position, that decides: other years or positions are other people, the same year is one person.
 */
export const duplicatePerson: Check = ({ registration }) => {
  const byName = new Map<string, Registrant[]>();
  for (const person of registration.sheets.flatMap(({ people }) => people)) {
    if (person.name.text === '' || person.kind === 'collective') continue;
    const key = nameKey(person.name.text);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return [...byName.values()].flatMap((all) =>
    all.slice(1).flatMap((person, at): Finding[] => {
      const before = all.slice(0, at + 1);
      const found = before
        .map((other) => ({ other, gravity: gravityOf(person, other) }))
        .filter((one) => one.gravity !== null);
      const worst = found.find(({ gravity }) => gravity === 'error') ?? found[0];
      if (!worst) return [];
      const { other, gravity } = worst;
      const values = {
        name: person.name.text,
        unitName: other.unit.text,
        isSameUnit: isSameUnit(person, other) ? 1 : 0,
      };
      return [
        {
          code: 'table/duplicate-person',
          gravity: gravity!,
          cell: person.name.cell,
          values,
          related: [other.name.cell, person.name.cell],
        },
      ];
    }),
  );
};

function gravityOf(one: Registrant, other: Registrant): 'error' | 'warning' | null {
  const [born, otherBorn] = [yearOf(one), yearOf(other)];
  if (born !== null && otherBorn !== null) return born === otherBorn ? 'error' : null;
  const [position, otherPosition] = [positionOf(one), positionOf(other)];
  if (position !== '' && otherPosition !== '' && position !== otherPosition) return null;
  return isSameUnit(one, other) ? 'error' : 'warning';
}

function isSameUnit({ unit }: Registrant, { unit: other }: Registrant): boolean {
  return unit.unit !== null || other.unit !== null
    ? unit.unit === other.unit
    : nameKey(unit.text) === nameKey(other.text);
}

function yearOf({ cells }: Registrant): number | null {
  const cell = cells.get('born')?.value;
  const year = /\b(19|20)\d{2}\b/.exec(textOf(cell));
  if (year) return Number(year[0]);
  const days = readNumber(cell);
  // A date that Excel made of a birthday.
  return typeof days === 'number' && days > 3000 ? 1900 + Math.floor(days / 365.25) : null;
}

function positionOf({ cells }: Registrant): string {
  return folded(textOf(cells.get('position')?.value))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

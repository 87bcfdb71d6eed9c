import type { Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import type { Registrant } from '../registration';
import type { Check } from './check';
import { initiativeOf } from './initiative-of';

/** One initiative in the rows of several people: it counts once. Source: CV 5007/BNV-TĐKT 2023. */
export const initiativeReused: Check = ({ registration }) => {
  const users = new Map<string, { readonly person: Registrant; readonly text: string }[]>();
  for (const person of registration.sheets.flatMap(({ people }) => people)) {
    const text = initiativeOf(person);
    if (text === null || folded(text).length < SHORTEST) continue;
    const key = folded(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    users.set(key, [...(users.get(key) ?? []), { person, text }]);
  }
  return [...users.values()].flatMap((all): Finding[] => {
    const cells = all.map(({ person }) => person.cells.get('initiative')!.cell);
    return all.slice(1).map(({ person, text }, at) => ({
      code: 'table/initiative-reused',
      gravity: 'warning',
      cell: cells[at + 1]!,
      values: { name: person.name.text, found: text.slice(0, 80), other: all[0]!.person.name.text },
      related: cells,
    }));
  });
};

/** Shorter texts are marks and numbers, not names of initiatives. */
const SHORTEST = 12;

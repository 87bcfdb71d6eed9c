import { personKey } from '../../names/honorifics';
import { repeatedNumbers } from '../../numbers/repeated';
import type { Steps } from '../../steps';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';

/** One of several rows that are alike, and its place in the order of all of them. */
export interface RepeatedRow {
  readonly order: number;
  readonly person: Registrant;
}

/**
 * Rows of all tables that share a key, in groups. `hashesOf` gives a number that equal keys share, 0 for rows to be passed
 * over; only rows that share one are asked for their key, which is null where it does not count.
 */
export function* repeatedRows(
  sheets: readonly RegistrationSheet[],
  hashesOf: (sheet: RegistrationSheet) => Int32Array,
  keyOf: (person: Registrant) => string | null,
): Steps<RepeatedRow[][]> {
  const hashes = new Int32Array(sheets.reduce((sum, { count }) => sum + count, 0));
  const firsts: number[] = [];
  let first = 0;
  for (const sheet of sheets) {
    firsts.push(first);
    yield;
    hashes.set(hashesOf(sheet), first);
    first += sheet.count;
  }
  yield;
  const found: RepeatedRow[][] = [];
  for (const items of repeatedNumbers(hashes).values()) {
    const byKey = new Map<string, RepeatedRow[]>();
    for (const order of items) {
      const table = firsts.filter((one) => one <= order).length - 1;
      const person = sheets[table]!.person(order - firsts[table]!);
      const key = keyOf(person);
      if (key === null) continue;
      const own = byKey.get(key);
      if (own) own.push({ order, person });
      else byKey.set(key, [{ order, person }]);
    }
    for (const own of byKey.values()) if (own.length > 1) found.push(own);
  }
  return found;
}

/** Rows of people that bear one name, in groups. */
export function repeatedPeople(sheets: readonly RegistrationSheet[]): Steps<RepeatedRow[][]> {
  return repeatedRows(
    sheets,
    ({ hashes }) => hashes,
    (person) => (person.name === '' || person.kind === 'collective' ? null : personKey(person.name)),
  );
}

/** Every row but the first of each group, in the order of the tables, with the group it belongs to. */
export function laterRows(
  groups: readonly RepeatedRow[][],
): { person: Registrant; before: readonly Registrant[]; all: readonly Registrant[] }[] {
  return groups
    .flatMap((all) =>
      all.slice(1).map(({ order, person }, at) => ({ order, person, at: at + 1, all: all.map((one) => one.person) })),
    )
    .sort((a, b) => a.order - b.order)
    .map(({ person, at, all }) => ({ person, before: all.slice(0, at), all }));
}

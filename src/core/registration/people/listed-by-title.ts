import type { Steps } from '../../steps';
import type { ReadingChoices } from '../reading/reading-choices';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import { repeatedPeople } from './repeated-rows';
import { areListedByTitle, likeness } from './same-people';

/** The rows of each person who stands in several lists that are made title by title, in their order. */
export function* listedByTitle(
  sheets: readonly RegistrationSheet[],
  people: ReadingChoices['people'],
): Steps<readonly (readonly Registrant[])[]> {
  const own = sheets.filter(({ titles }) => titles.items.some(({ isOfGroup }) => isOfGroup));
  if (own.length === 0) return [];
  const groups = yield* repeatedPeople(own);
  const found: Registrant[][] = [];
  for (const group of groups) {
    const open: Registrant[][] = [];
    for (const { person } of group) {
      const same = open.find((rows) =>
        rows.every((row) => areListedByTitle(row, person) && likeness(row, person, people) === 'same'),
      );
      if (same) same.push(person);
      else open.push([person]);
    }
    found.push(...open.filter(({ length }) => length > 1));
  }
  return found;
}

import type { Steps } from '../../steps';
import type { Registrant } from '../table/registration-sheet';
import { laterRows, repeatedPeople } from '../people/repeated-rows';
import { areListedByTitle, likeness, pairKey, unitKey } from '../people/same-people';
import type { CheckContext, Report } from './check';

/**
 * A name that stands twice: in one unit an error, in two a warning, since two people may bear it, until somebody says
 * whether it is one person. Where both rows tell a year of birth, or both a position, that decides.
 */
export function* duplicatePerson({ people, sheets }: CheckContext, report: Report): Steps<void> {
  const groups = yield* repeatedPeople(sheets);
  for (const { person, before } of laterRows(groups)) {
    const found = nearest(person, before, people);
    if (!found) continue;
    const { other, isSame } = found;
    const pair = pairKey(person, other);
    report({
      code: 'table/duplicate-person',
      gravity: isSame ? 'error' : 'warning',
      cell: person.cell('name'),
      values: {
        name: person.name,
        unitName: other.unit.text,
        isSameUnit: unitKey(person) === unitKey(other) ? 1 : 0,
        // Under this key the answer is remembered; where years of birth or units decide, none is asked for.
        pair: pair in people || !isSame ? pair : '',
      },
      related: [other.cell('name'), person.cell('name')],
    });
  }
}

/** The earlier row that is the same person, else the first that may be. */
function nearest(
  person: Registrant,
  before: readonly Registrant[],
  said: CheckContext['people'],
): { readonly other: Registrant; readonly isSame: boolean } | null {
  let open: Registrant | null = null;
  for (const other of before) {
    if (areListedByTitle(person, other)) continue;
    const likeThis = likeness(person, other, said);
    if (likeThis === 'same') return { other, isSame: true };
    if (likeThis === 'open') open ??= other;
  }
  return open && { other: open, isSame: false };
}

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
    const key = pairKey(person, other);
    const isSaid = key in people;
    // Where years of birth or units decide, no answer is asked for.
    const pair = isSaid || !isSame ? key : '';
    const where = { cell: person.cell('name'), related: [other.cell('name'), person.cell('name')] };
    const [gravity, name, unitName] = [isSame ? 'error' : 'warning', person.name, other.unit.text] as const;
    if (unitKey(person) === unitKey(other)) {
      report({ code: 'table/duplicate-person', variant: 'unit', gravity, values: { name, pair }, ...where });
    } else {
      const variant = !isSame ? 'open' : isSaid ? 'said' : 'born';
      report({ code: 'table/duplicate-person', variant, gravity, values: { name, unitName, pair }, ...where });
    }
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

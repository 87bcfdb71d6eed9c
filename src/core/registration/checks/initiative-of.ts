import { folded } from '../../names/fold';
import { isBlank } from '../../numbers/cell';
import type { Registrant } from '../table/registration-sheet';

const NONE = new Set(['', 'khong', 'khong co', 'chua co', '-', '–']);
/** What says that there is none is short. */
const LONGEST_NONE = 12;

/** The initiative that a row names; null where it names none. A mark under the heading says that there is one. */
export function initiativeOf(person: Registrant): string | null {
  if (isBlank(person.value('initiative'))) return null;
  const text = person.text('initiative');
  return text.length <= LONGEST_NONE && NONE.has(folded(text)) ? null : text;
}

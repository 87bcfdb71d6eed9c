import { folded } from '../../names/fold';
import { textOf } from '../../table/sheet-cells';
import type { Registrant } from '../registration';

const NONE = new Set(['', 'khong', 'khong co', 'chua co', '-', '–']);

/** The initiative that a row names; null where it names none. A mark under the heading says that there is one. */
export function initiativeOf({ cells }: Registrant): string | null {
  const text = textOf(cells.get('initiative')?.value);
  return NONE.has(folded(text)) ? null : text;
}

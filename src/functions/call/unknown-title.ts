import { nearestTitle } from '../../core/names/titles';
import { notAvailable, type CellError } from '../../core/numbers/cell';

/** A text that spells no award title, with the nearest one as a suggestion where there is one. */
export function unknownTitle(text: string, place: Readonly<Record<string, string | number>>): CellError {
  const suggestion = nearestTitle(text)?.name;
  const values = { ...place, found: text.trim() };
  return suggestion
    ? notAvailable('titleUnknownNearest', { ...values, suggestion })
    : notAvailable('titleUnknown', values);
}

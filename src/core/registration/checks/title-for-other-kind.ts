import { holderOf } from '../../names/titles';
import type { Check } from './check';

/** A title that only collectives hold registered for a person, or the other way round. */
export const titleForOtherKind: Check = ({ registration }) =>
  registration.sheets.flatMap(({ people }) =>
    people.flatMap(({ name, kind, titles }) =>
      titles
        .filter(({ code }) => code !== null && holderOf(code) !== 'either' && holderOf(code) !== kind)
        .map(({ text, cell }) => ({
          code: 'cell/title-for-other-kind' as const,
          gravity: 'error' as const,
          cell,
          values: { name: name.text, found: text, kind },
        })),
    ),
  );

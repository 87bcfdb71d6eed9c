import { nearestTitle } from '../../names/titles';
import type { Check } from './check';

/** A title that is none of the titles of the law, with the one it comes nearest to. */
export const unknownTitle: Check = ({ registration }) =>
  registration.sheets.flatMap(({ people }) =>
    people.flatMap(({ name, titles }) =>
      titles
        .filter(({ code }) => code === null)
        .map(({ text, cell }) => ({
          code: 'cell/unknown-title' as const,
          gravity: 'error' as const,
          cell,
          values: { name: name.text, found: text, suggestion: nearestTitle(text)?.name ?? '' },
        })),
    ),
  );

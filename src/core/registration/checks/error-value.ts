import { CellError, type Cell } from '../../numbers/cell';
import type { Check } from './check';

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** A cell of the table that shows an error instead of what it should say. */
export const errorValue: Check = ({ registration }) =>
  registration.sheets.flatMap(({ people }) =>
    people.flatMap(({ name, cells }) =>
      [...cells.values()]
        .filter(({ value }) => isError(value))
        .map(({ value, cell }) => ({
          code: 'cell/error-value' as const,
          gravity: 'error' as const,
          cell,
          values: {
            name: isError(name.text) ? '' : name.text,
            found: String(value instanceof CellError ? value.code : value),
          },
        })),
    ),
  );

/** Excel hands errors over as their texts. */
export function isError(value: Cell): boolean {
  return value instanceof CellError || (typeof value === 'string' && ERROR.test(value.trim()));
}

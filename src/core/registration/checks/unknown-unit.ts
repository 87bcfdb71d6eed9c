import type { Finding } from '../../findings/finding';
import type { Check } from './check';

/** A unit that the plan does not list. Where the plan lists none, that is said once instead. */
export const unknownUnit: Check = ({ registration, units }) => {
  if (units.units.length === 0) {
    const isEmpty = registration.sheets.length === 0;
    return isEmpty ? [] : [{ code: 'plan/units-missing', gravity: 'information', cell: null, values: {} }];
  }
  return registration.sheets.flatMap(({ people }) =>
    people
      .filter(({ unit }) => unit.text !== '' && unit.unit === null)
      .map(({ name, unit }): Finding => ({
        code: 'cell/unknown-unit',
        gravity: 'error',
        cell: unit.cell,
        values: { name: name.text, found: unit.text, suggestion: units.nearest(unit.text)?.name ?? '' },
      })),
  );
};

import type { Finding } from '../../findings/finding';
import type { RegistrationSheet } from '../registration';
import type { Check } from './check';

/**
 * A unit that is not among those the workbook lists. Where it lists none, that is said once instead; where the only
 * unit of a table is the name of its sheet, once a table.
 */
export const unknownUnit: Check = ({ registration, units }) => {
  if (units.units.length === 0) {
    const isEmpty = registration.sheets.length === 0;
    return isEmpty ? [] : [{ code: 'plan/units-missing', gravity: 'information', cell: null, values: {} }];
  }
  const unknown = ({ people }: RegistrationSheet): RegistrationSheet['people'] => {
    const found = people.filter(({ unit, kind }) => kind === 'person' && unit.text !== '' && unit.unit === null);
    return found[0]?.unit.from === 'sheet' ? found.slice(0, 1) : found;
  };
  return registration.sheets.flatMap(unknown).map(({ name, unit }): Finding => ({
    code: 'cell/unknown-unit',
    gravity: 'error',
    cell: unit.cell,
    values: {
      name: unit.from === 'sheet' ? '' : name.text,
      found: unit.text,
      from: unit.from,
      suggestion: units.nearest(unit.text)?.name ?? '',
    },
  }));
};

import { isErrorText } from '../error-text';
import type { RegistrantUnit } from '../registration';
import type { RegistrationSheet } from '../registration-sheet';
import type { Check } from './check';
import { suggestions } from './suggestion';

/**
 * A unit that is not among those the workbook lists. Where it lists none, that is said once instead; where the only
 * unit of a table is the name of its sheet, once a table.
 */
export const unknownUnit: Check = ({ sheets, units }, report) => {
  if (units.units.length === 0) {
    const isEmpty = sheets.length === 0;
    if (!isEmpty) report({ code: 'plan/units-missing', gravity: 'information', cell: null, values: {} });
    return;
  }
  const nearest = suggestions((text) => units.nearest(text)?.name ?? '');
  for (const sheet of sheets) {
    for (const at of unknownRows(sheet)) {
      const person = sheet.person(at);
      const { text, from } = person.unit;
      const suggestion = nearest(text);
      report({
        code: 'cell/unknown-unit',
        gravity: 'error',
        cell: person.cell('unit'),
        values: { name: from === 'sheet' ? '' : person.name, found: text, from, suggestion: suggestion.text },
        ...(from === 'column' && suggestion.isFix && { fix: { value: suggestion.text } }),
      });
    }
  }
};

function unknownRows(sheet: RegistrationSheet): readonly number[] {
  const isUnknown = ({ unit, text }: RegistrantUnit): boolean => unit === null && text !== '' && !isErrorText(text);
  const rows = sheet.units.rowsWhere(isUnknown).filter((at) => !sheet.isCollective(at));
  return rows.length > 0 && sheet.units.at(rows[0]!).from === 'sheet' ? rows.slice(0, 1) : rows;
}

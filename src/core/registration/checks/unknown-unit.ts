import { folded } from '../../names/fold';
import { isErrorText } from '../table/error-text';
import type { RegistrantUnit } from '../table/row-facts';
import type { RegistrationSheet } from '../table/registration-sheet';
import type { Check } from './check';
import { suggestions } from './suggestion';

/**
 * A unit that is not among those the workbook lists. Where it lists none, that is said once instead; where the only
 * unit of a table is the name of its sheet, once a table.
 */
export const unknownUnit: Check = ({ sheets, units }, report) => {
  if (units.units.length === 0) {
    report({ code: 'plan/units-missing', cell: null, values: {} });
    return;
  }
  const nearest = suggestions((text) => units.nearest(text)?.name ?? '', isOfAgency);
  for (const sheet of sheets) {
    for (const at of unknownRows(sheet)) {
      const person = sheet.person(at);
      const { text, from } = person.unit;
      const suggestion = nearest(text);
      const values = { found: text, suggestion: suggestion.text };
      const cell = person.cell('unit');
      if (from === 'sheet') {
        report({ code: 'cell/unknown-unit', variant: 'sheet', cell, values });
        continue;
      }
      report({
        code: 'cell/unknown-unit',
        variant: 'row',
        cell,
        values: { name: OF_TABLE.has(from) ? '' : person.name, ...values },
        ...(from === 'column' && suggestion.isFix && { fix: { value: suggestion.text } }),
      });
    }
  }
};

/** Where what is above a table, or its sheet, names the unit, that is said once. */
const OF_TABLE: ReadonlySet<RegistrantUnit['from']> = new Set(['sheet', 'heading']);

function unknownRows(sheet: RegistrationSheet): readonly number[] {
  const isUnknown = ({ unit, text }: RegistrantUnit): boolean => unit === null && text !== '' && !isErrorText(text);
  const rows = sheet.units.rowsWhere(isUnknown).filter((at) => !sheet.isCollective(at));
  return rows.length > 0 && OF_TABLE.has(sheet.units.at(rows[0]!).from) ? rows.slice(0, 1) : rows;
}

/** Words of an agency's own name. */
const AGENCY = new Set('so tinh thanh pho ubnd huyen xa phuong cua thuoc co quan'.split(' '));

/** `Văn phòng Sở`: the agency's own name behind that of the unit says nothing more. */
function isOfAgency(typed: string, unit: string): boolean {
  const words = (text: string): string[] => folded(text).split(/[^a-z0-9]+/);
  const [own, known] = [words(typed), words(unit)];
  return known.every((word, at) => own[at] === word) && own.slice(known.length).every((word) => AGENCY.has(word));
}

import { CellError } from '../../numbers/cell';
import { TEXTS, type RegistrationColumn } from '../table/columns';
import { isError } from '../table/error-text';
import type { RegistrationSheet } from '../table/registration-sheet';
import type { Check } from './check';

/** A cell of the table that shows an error instead of what it should say. */
export const errorValue: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    const keys = [...sheet.columns.keys()];
    const found = keys.flatMap((key) => rowsWithErrors(sheet, key).map((at) => ({ at, key })));
    for (const { at, key } of found.sort((a, b) => a.at - b.at)) {
      const person = sheet.person(at);
      const value = person.value(key);
      report({
        code: 'cell/error-value',

        cell: person.cell(key),
        values: {
          name: isError(person.name) ? '' : person.name,
          found: String(value instanceof CellError ? value.code : value),
        },
      });
    }
  }
};

function rowsWithErrors(sheet: RegistrationSheet, key: RegistrationColumn): readonly number[] {
  if (TEXTS.includes(key)) return sheet.errors(key);
  const rows = sheet.scan.numbers(key)?.others ?? [];
  return rows.filter((at) => isError(sheet.person(at).value(key)));
}

import { rowsOutOfOrder } from '../../numbers/odd-rows';
import { readNumber } from '../../numbers/read-number';
import type { RegistrationSheet } from '../table/registration-sheet';
import type { Check } from './check';

/** Numbers of rows that skip, repeat or go back. Each block may begin at 1 again; rows without a number are passed over. */
export const numbering: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    const numbers = numbersOf(sheet);
    for (const { at, expected } of rowsOutOfOrder(numbers)) {
      const found = numbers[at]!;
      if (found === 1) continue;
      const cell = sheet.person(at).cell('number');
      report({ code: 'table/numbering', cell, values: { found, expected } });
    }
  }
};

/** With those that stand as text. */
function numbersOf(sheet: RegistrationSheet): Float64Array {
  const column = sheet.scan.numbers('number');
  if (!column || column.others.length === 0) return column?.values ?? new Float64Array(0);
  const whole = column.values.slice();
  for (const at of column.others) {
    const typed = readNumber(sheet.person(at).value('number'));
    if (typeof typed === 'number') whole[at] = typed;
  }
  return whole;
}

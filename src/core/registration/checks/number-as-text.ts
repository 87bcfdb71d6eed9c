import { readVietnameseNumber } from '../../numbers/vietnamese-number';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';
import { NUMBERS } from '../table/columns';

/** A number that stands as text in a column of numbers, where sums and sorting pass it over. */
export const numberAsText: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    for (const key of NUMBERS) {
      const column = sheet.scan.numbers(key);
      if (!column || column.others.length === 0 || column.values.every(Number.isNaN)) continue;
      for (const at of column.others) {
        const person = sheet.person(at);
        const value = person.value(key);
        const reading = typeof value === 'string' ? readVietnameseNumber(value) : null;
        if (reading?.kind !== 'number') continue;
        const suggestion = String(reading.value).replace('.', ',');
        report({
          code: 'cell/number-as-text',

          cell: person.cell(key),
          values: { name: person.name, found: textOf(value), suggestion },
          fix: { value: reading.value },
        });
      }
    }
  }
};

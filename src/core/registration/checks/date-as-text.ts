import { officialDate } from '../../dates/serial';
import { textOf } from '../../table/sheet-cells';
import { readWrittenDay } from './written-day';
import type { Check } from './check';
import { DATES } from '../table/columns';

/** A day that stands as text, which Excel sorts among words. */
export const dateAsText: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    for (const key of DATES) {
      for (const at of sheet.scan.numbers(key)?.others ?? []) {
        const person = sheet.person(at);
        const reading = readWrittenDay(person.value(key));
        if (reading.kind !== 'date') continue;
        report({
          code: 'cell/date-as-text',

          cell: person.cell(key),
          values: {
            name: person.name,
            found: textOf(person.value(key)),
            suggestion: officialDate(reading.serial),
          },
          fix: { value: reading.serial, format: 'dd/mm/yyyy' },
        });
      }
    }
  }
};

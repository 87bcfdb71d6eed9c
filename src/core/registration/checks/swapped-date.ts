import { readDate } from '../../dates/read-date';
import { fromSerial, isRealDate, officialDate, toSerial } from '../../dates/serial';
import type { Check } from './check';
import { DATES } from '../table/columns';

/** The month that English settings can take for a day ends at 12. */
const LAST_MONTH = 12;

/**
 * A column whose true dates all have a day up to 12 beside texts with a day above 12 was typed under English settings: Excel
 * made 3 October of 10/3 and left 21/3 as it was. The swapped day is suggested, never taken.
 */
export const swappedDate: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    for (const key of DATES) {
      const column = sheet.scan.numbers(key);
      const hasLaterText = column?.others.some((at) => {
        const reading = readDate(sheet.person(at).value(key));
        return reading.kind === 'date' && fromSerial(reading.serial).day > LAST_MONTH;
      });
      if (!column || !hasLaterText) continue;
      const isLater = (serial: number): boolean => !Number.isNaN(serial) && fromSerial(serial).day > LAST_MONTH;
      if (column.values.some(isLater)) continue;
      column.values.forEach((serial, at) => {
        if (Number.isNaN(serial)) return;
        const { year, month, day } = fromSerial(serial);
        const swapped = { year, month: day, day: month };
        if (day === month || !isRealDate(swapped)) return;
        const person = sheet.person(at);
        report({
          code: 'cell/swapped-date',

          cell: person.cell(key),
          values: {
            name: person.name,
            found: officialDate(serial),
            suggestion: officialDate(toSerial(swapped)),
          },
          fix: { value: toSerial(swapped) },
        });
      });
    }
  }
};

import type { Finding } from '../../findings/finding';
import { readDate } from '../../dates/read-date';
import { fromSerial, isRealDate, officialDate, toSerial } from '../../dates/serial';
import type { Check } from './check';
import { DATES, eachColumn } from './each-column';

/**
 * A column whose true dates all have a day up to 12 beside texts with a day above 12 was typed under English settings: Excel
 * made 3 October of 10/3 and left 21/3 as it was. The swapped day is suggested, never taken.
 */
export const swappedDate: Check = ({ registration }) =>
  eachColumn(registration.sheets, DATES, (cells) => {
    const typed = cells.filter(({ value }) => typeof value === 'number');
    const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [readDate(value)] : []));
    const isTyped = texts.some((reading) => reading.kind === 'date' && fromSerial(reading.serial).day > 12);
    const days = typed.map(({ value }) => fromSerial(value as number));
    if (!isTyped || days.some(({ day }) => day > 12)) return [];
    return typed.flatMap(({ value, cell, name }): Finding[] => {
      const { year, month, day } = fromSerial(value as number);
      const swapped = { year, month: day, day: month };
      if (day === month || !isRealDate(swapped)) return [];
      const values = { name, found: officialDate(value as number), suggestion: officialDate(toSerial(swapped)) };
      return [{ code: 'cell/swapped-date', gravity: 'warning', cell, values }];
    });
  });

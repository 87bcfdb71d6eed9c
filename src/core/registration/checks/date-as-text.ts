import type { Finding } from '../../findings/finding';
import { officialDate } from '../../dates/serial';
import { textOf } from '../../table/sheet-cells';
import { readReceived } from '../read-received';
import type { Check } from './check';
import { DATES, eachColumn } from './each-column';

/** A day that stands as text, which Excel sorts among words. */
export const dateAsText: Check = ({ registration }) =>
  eachColumn(registration.sheets, DATES, (cells) =>
    cells.flatMap(({ value, cell, name }): Finding[] => {
      if (typeof value !== 'string') return [];
      const reading = readReceived(value);
      if (reading.kind !== 'date') return [];
      const values = { name, found: textOf(value), suggestion: officialDate(reading.serial) };
      return [{ code: 'cell/date-as-text', gravity: 'warning', cell, values }];
    }),
  );

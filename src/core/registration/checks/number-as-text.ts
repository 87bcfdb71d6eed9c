import type { Finding } from '../../findings/finding';
import { readVietnameseNumber } from '../../numbers/vietnamese-number';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';
import { eachColumn } from './each-column';

/** A number that stands as text in a column of numbers, where sums and sorting pass it over. */
export const numberAsText: Check = ({ registration }) =>
  eachColumn(registration.sheets, ['number', 'months'], (cells) => {
    if (!cells.some(({ value }) => typeof value === 'number')) return [];
    return cells.flatMap(({ value, cell, name }): Finding[] => {
      const reading = typeof value === 'string' ? readVietnameseNumber(value) : null;
      if (reading?.kind !== 'number') return [];
      const values = { name, found: textOf(value), suggestion: String(reading.value).replace('.', ',') };
      return [{ code: 'cell/number-as-text', gravity: 'warning', cell, values }];
    });
  });

import type { Finding } from '../../findings/finding';
import { readVietnameseNumber } from '../../numbers/vietnamese-number';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';
import { eachColumn } from './each-column';

/** `1.250`, which is a thousand or a little more than one. */
export const ambiguousNumber: Check = ({ registration }) =>
  eachColumn(registration.sheets, ['months'], (cells) =>
    cells.flatMap(({ value, cell, name }): Finding[] => {
      const reading = typeof value === 'string' ? readVietnameseNumber(value) : null;
      if (reading?.kind !== 'doubtful') return [];
      const { thousands, decimal } = reading;
      const values = { name, found: textOf(value), thousands, decimal };
      return [{ code: 'cell/ambiguous-number', gravity: 'warning', cell, values }];
    }),
  );

import type { Finding } from '../../findings/finding';
import { readNumber } from '../../numbers/read-number';
import type { Check } from './check';

/** Numbers of rows that skip, repeat or go back. Each block may begin at 1 again; rows without a number are passed over. */
export const numbering: Check = ({ registration }) =>
  registration.sheets.flatMap(({ people }) => {
    let last: number | null = null;
    return people.flatMap(({ cells }): Finding[] => {
      const own = cells.get('number');
      const number = own ? readNumber(own.value) : null;
      if (!own || typeof number !== 'number' || !Number.isInteger(number)) return [];
      const expected = last === null ? null : last + 1;
      last = number;
      if (expected === null || number === expected || number === 1) return [];
      return [{ code: 'table/numbering', gravity: 'warning', cell: own.cell, values: { found: number, expected } }];
    });
  });

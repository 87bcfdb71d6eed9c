import type { Finding } from '../../findings/finding';
import { fromSerial } from '../../dates/serial';
import { factNumber } from '../../plan/facts';
import type { Check } from './check';

/**
 * A title block that names another year than the plan's, and days of registration before the year began: what was copied from
 * last year's table. Later days are late or not, which is another matter.
 */
export const wrongYear: Check = ({ registration, plan }) => {
  const expected = factNumber(plan, 'year');
  if (expected === null) return [];
  return registration.sheets.flatMap(({ years, people }): Finding[] => {
    const told = (year: number, cell: Finding['cell'], name = ''): Finding => ({
      code: 'cell/wrong-year',
      gravity: 'warning',
      cell,
      values: { name, year: String(year), expected: String(expected) },
    });
    return [
      ...years.filter(({ year }) => year !== expected).map(({ year, cell }) => told(year, cell)),
      ...people.flatMap(({ name, received }) => {
        if (received?.value.kind !== 'date') return [];
        const { year } = fromSerial(received.value.serial);
        // A plan is launched in the last months of the year before.
        const isBefore = year < expected - 1 || (year === expected - 1 && fromSerial(received.value.serial).month < 10);
        return isBefore ? [told(year, received.cell, name.text)] : [];
      }),
    ];
  });
};

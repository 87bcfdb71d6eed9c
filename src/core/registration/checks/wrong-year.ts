import type { Finding } from '../../findings/finding';
import { fromSerial, toSerial } from '../../dates/serial';
import { rowsOutside } from '../../numbers/odd-rows';
import { factNumber } from '../../plan/facts';
import { readWrittenDay } from './written-day';
import type { Check } from './check';

/** A plan is launched in the last months of the year before. */
const FIRST_MONTH = 10;

/**
 * A title block that names another year than the plan's, and days of registration before the year began: what was copied from
 * last year's table. Later days are late or not, which is another matter.
 */
export const wrongYear: Check = ({ plan, sheets }, report) => {
  const expected = factNumber(plan, 'year');
  if (expected === null) return;
  const first = toSerial({ year: expected - 1, month: FIRST_MONTH, day: 1 });
  const tell = (year: number, cell: Finding['cell'], name: string): void =>
    report({
      code: 'cell/wrong-year',

      cell,
      values: { name, year: String(year), expected: String(expected) },
    });
  for (const sheet of sheets) {
    for (const { year, cell } of sheet.facts.years) if (year !== expected) tell(year, cell, '');
    const days = sheet.scan.numbers('received');
    for (const at of days ? rowsOutside(days.values, first, Infinity) : []) {
      const person = sheet.person(at);
      const day = readWrittenDay(person.value('received'));
      if (day.kind === 'date' && day.serial < first) {
        tell(fromSerial(day.serial).year, person.cell('received'), person.name);
      }
    }
  }
};

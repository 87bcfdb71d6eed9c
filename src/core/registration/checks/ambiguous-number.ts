import { readVietnameseNumber } from '../../numbers/vietnamese-number';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';

/** `1.250`, which is a thousand or a little more than one. */
export const ambiguousNumber: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    for (const at of sheet.scan.numbers('months')?.others ?? []) {
      const person = sheet.person(at);
      const value = person.value('months');
      const reading = typeof value === 'string' ? readVietnameseNumber(value) : null;
      if (reading?.kind !== 'doubtful') continue;
      const { thousands, decimal } = reading;
      const values = { name: person.name, found: textOf(value), thousands, decimal };
      report({ code: 'cell/ambiguous-number', cell: person.cell('months'), values });
    }
  }
};

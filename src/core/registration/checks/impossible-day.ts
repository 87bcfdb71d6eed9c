import { textOf } from '../../table/sheet-cells';
import { readWrittenDay } from './written-day';
import type { Check } from './check';

/** Days of birth and of recruitment that no calendar has. The day of registration is looked at with the deadline. */
export const impossibleDay: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    for (const key of ['hired', 'born'] as const) {
      for (const at of key === 'hired' ? (sheet.scan.numbers(key)?.others ?? []) : sheet.scan.birthdays) {
        const person = sheet.person(at);
        const value = person.value(key);
        if (readWrittenDay(value).kind !== 'impossible') continue;
        const values = { name: person.name, found: textOf(value) };
        report({ code: 'cell/impossible-date', variant: 'impossible', cell: person.cell(key), values });
      }
    }
  }
};

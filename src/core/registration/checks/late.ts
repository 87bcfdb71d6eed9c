import { rowsOutside } from '../../numbers/odd-rows';
import { lastDayOf } from '../../plan/last-day';
import type { Deadline } from '../../plan/plan';
import { readWrittenDay } from './written-day';
import type { Check } from './check';

/** What is due by when: a registration by one day of the plan, a proposal by another. */
const DUE: Readonly<Record<'registration' | 'proposal', Deadline['kind']>> = {
  registration: 'registration',
  proposal: 'dossier',
};

/**
 * Handed in after the last day of the plan, which itself still counts; and days that do not exist. Where a table or a row tells no
 * day, the one that the records tell of its unit counts, once a unit.
 */
export const late: Check = ({ plan, role, sheets, receivedFrom }, report) => {
  const deadline = plan.deadlines.find((one) => one.kind === DUE[role] && lastDayOf(one) !== null);
  const lastDay = deadline ? lastDayOf(deadline)! : Infinity;
  const daysOf = (received: number) => ({ received, deadline: lastDay, days: received - lastDay });
  const told = new Set<string>();
  const byRecords = (unitName: string | undefined): void => {
    if (unitName === undefined || role !== 'registration' || told.has(unitName)) return;
    told.add(unitName);
    const received = receivedFrom(unitName);
    if (!received || received.serial <= lastDay) return;
    const values = { unitName, ...daysOf(received.serial) };
    report({ code: 'row/late', variant: 'unit', cell: received.place, values, source: deadline!.source.section });
  };
  for (const sheet of sheets) {
    const days = sheet.scan.numbers('received');
    if (!days) {
      for (const { unit } of sheet.units.items) byRecords(unit?.name);
      continue;
    }
    // Dates are numbers; below 1 there is no day.
    for (const at of rowsOutside(days.values, 1, lastDay + 1)) {
      const person = sheet.person(at);
      const [cell, value] = [person.cell('received'), readWrittenDay(person.value('received'))];
      if (value.kind === 'blank') {
        byRecords(person.unit.unit?.name);
        continue;
      }
      if (value.kind !== 'date') {
        const values = { name: person.name, found: value.text };
        report({ code: 'cell/impossible-date', variant: value.kind, cell, values });
      } else if (value.serial > lastDay) {
        const values = { name: person.name, ...daysOf(value.serial) };
        report({ code: 'row/late', variant: 'person', cell, values, source: deadline!.source.section });
      }
    }
  }
};

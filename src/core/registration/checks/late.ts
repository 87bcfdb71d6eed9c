import type { Finding } from '../../findings/finding';
import { rowsOutside } from '../../numbers/odd-rows';
import { lastDayOf } from '../../plan/last-day';
import type { Deadline } from '../../plan/plan';
import { readReceived } from './read-received';
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
  const tell = (cell: Finding['cell'], name: string, received: number, unitName: string): void =>
    report({
      code: 'row/late',
      gravity: 'error',
      cell,
      values: { name, received, deadline: lastDay, days: received - lastDay, unitName },
      source: deadline!.source.section,
    });
  const told = new Set<string>();
  const byRecords = (name: string | undefined): void => {
    if (name === undefined || role !== 'registration' || told.has(name)) return;
    told.add(name);
    const came = receivedFrom(name);
    if (came && came.serial > lastDay) tell(came.place, '', came.serial, name);
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
      const value = readReceived(person.value('received'));
      if (value.kind === 'blank') {
        byRecords(person.unit.unit?.name);
        continue;
      }
      if (value.kind !== 'date') {
        const values = { name: person.name, found: value.text, kind: value.kind };
        report({ code: 'cell/impossible-date', gravity: 'error', cell: person.cell('received'), values });
      } else if (value.serial > lastDay) tell(person.cell('received'), person.name, value.serial, '');
    }
  }
};

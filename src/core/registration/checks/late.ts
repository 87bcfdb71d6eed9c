import type { Finding } from '../../findings/finding';
import { lastDayOf } from '../../plan/last-day';
import type { Check } from './check';

/** Registered after the last day of the plan, which itself still counts; and days that do not exist. */
export const late: Check = ({ registration, plan }) => {
  const deadline = plan.deadlines.find(({ kind }) => kind === 'registration');
  const lastDay = deadline ? lastDayOf(deadline) : null;
  return registration.sheets.flatMap(({ people }) =>
    people.flatMap(({ name, received }): Finding[] => {
      if (!received || received.value.kind === 'blank') return [];
      const { cell, value } = received;
      if (value.kind !== 'date') {
        const values = { name: name.text, found: value.text, kind: value.kind };
        return [{ code: 'cell/impossible-date', gravity: 'error', cell, values }];
      }
      if (lastDay === null || value.serial <= lastDay) return [];
      return [
        {
          code: 'row/late',
          gravity: 'error',
          cell,
          values: {
            name: name.text,
            received: value.serial,
            deadline: lastDay,
            days: value.serial - lastDay,
          },
          source: deadline!.source.section,
        },
      ];
    }),
  );
};

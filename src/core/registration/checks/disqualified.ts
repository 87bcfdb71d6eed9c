import { fromSerial } from '../../dates/serial';
import { readDate } from '../../dates/read-date';
import { folded } from '../../names/fold';
import { rowsOutside } from '../../numbers/odd-rows';
import { readNumber } from '../../numbers/read-number';
import { factNumber } from '../../plan/facts';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import type { Check } from './check';

const DISCIPLINE = /ky luat|khien trach/;
const NONE = new Set(['', 'khong', 'khong co', 'ko', '0', '-', '–']);

/** Who cannot be considered by the plan: too few months since recruitment, or disciplined. */
export const disqualified: Check = ({ plan, sheets }, report) => {
  const excluded = plan.conditions.filter(({ kind }) => kind === 'excluded');
  const service = excluded.find(({ months }) => months !== null);
  const discipline = excluded.find(({ content }) => DISCIPLINE.test(folded(content)));
  const year = factNumber(plan, 'year');
  for (const sheet of sheets) {
    const tellsDiscipline = discipline !== undefined && sheet.columns.has('discipline');
    for (const at of tellsDiscipline ? sheet.positions : rowsOfFewMonths(sheet, service?.months ?? null)) {
      const served = service ? monthsOf(sheet, at, year) : null;
      const isShort = served !== null && served.months < service!.months!;
      if (!isShort && !tellsDiscipline) continue;
      const person = sheet.person(at);
      const measure = tellsDiscipline ? person.text('discipline') : '';
      if (person.kind === 'collective' || person.titles.length === 0) continue;
      const { name } = person;
      if (isShort) {
        report({
          code: 'row/disqualified',
          variant: 'months',
          cell: person.cell(served.key),
          values: { name, months: served.months, least: service!.months! },
          source: service!.source.section,
        });
      }
      if (tellsDiscipline && !NONE.has(folded(measure))) {
        report({
          code: 'row/disqualified',
          variant: 'discipline',
          cell: person.cell('discipline'),
          values: { name, found: measure },
          source: discipline.source.section,
        });
      }
    }
  }
};

/** Rows that do not themselves say months enough, as nearly every one does. */
function rowsOfFewMonths(sheet: RegistrationSheet, least: number | null): Iterable<number> {
  const stated = sheet.scan.numbers('months');
  if (least === null || (!stated && !sheet.columns.has('hired'))) return [];
  return stated ? rowsOutside(stated.values, least, Infinity) : sheet.positions;
}

/** Months of service in the year: as the table says, else from the day of recruitment to the end of the plan's year. */
function monthsOf(
  sheet: RegistrationSheet,
  at: number,
  year: number | null,
): { months: number; key: 'months' | 'hired' } | null {
  const stated = sheet.scan.numbers('months')?.values[at];
  if (stated !== undefined && !Number.isNaN(stated)) return { months: stated, key: 'months' };
  if (stated === undefined && !sheet.columns.has('hired')) return null;
  const person: Registrant = sheet.person(at);
  const months = readNumber(person.value('months'));
  if (typeof months === 'number') return { months, key: 'months' };
  const day = readDate(person.value('hired'));
  if (day.kind !== 'date' || year === null) return null;
  const from = fromSerial(day.serial);
  const whole = (year - from.year) * 12 + (12 - from.month) + (from.day === 1 ? 1 : 0);
  return { months: Math.max(0, whole), key: 'hired' };
}

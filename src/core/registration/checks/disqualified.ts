import type { Finding } from '../../findings/finding';
import { fromSerial } from '../../dates/serial';
import { readDate } from '../../dates/read-date';
import { folded } from '../../names/fold';
import { readNumber } from '../../numbers/read-number';
import { factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import { textOf } from '../../table/sheet-cells';
import type { Registrant } from '../registration';
import type { Check } from './check';

const DISCIPLINE = /ky luat|khien trach/;
const NONE = new Set(['', 'khong', 'khong co', 'ko', '0', '-', '–']);

/** Who cannot be considered by the plan: too few months since recruitment, or disciplined. */
export const disqualified: Check = ({ registration, plan }) => {
  const excluded = plan.conditions.filter(({ kind }) => kind === 'excluded');
  const service = excluded.find(({ months }) => months !== null);
  const discipline = excluded.find(({ content }) => DISCIPLINE.test(folded(content)));
  return registration.sheets.flatMap(({ people }) =>
    people.flatMap((person): Finding[] => {
      const findings: Finding[] = [];
      if (person.titles.length === 0 || person.kind === 'collective') return findings;
      const served = monthsOf(person, plan);
      if (service && served && served.months < service.months!) {
        findings.push({
          code: 'row/disqualified',
          gravity: 'error',
          cell: served.cell,
          values: { name: person.name.text, why: 'months', months: served.months, least: service.months!, found: '' },
          source: service.source.section,
        });
      }
      const measure = person.cells.get('discipline');
      if (discipline && measure && !NONE.has(folded(textOf(measure.value)))) {
        findings.push({
          code: 'row/disqualified',
          gravity: 'error',
          cell: measure.cell,
          values: { name: person.name.text, why: 'discipline', months: 0, least: 0, found: textOf(measure.value) },
          source: discipline.source.section,
        });
      }
      return findings;
    }),
  );
};

/** Months of service in the year: as the table says, else from the day of recruitment to the end of the plan's year. */
function monthsOf({ cells }: Registrant, plan: Plan): { months: number; cell: NonNullable<Finding['cell']> } | null {
  const stated = cells.get('months');
  const months = stated ? readNumber(stated.value) : null;
  if (stated && typeof months === 'number') return { months, cell: stated.cell };
  const hired = cells.get('hired');
  const day = hired ? readDate(hired.value) : null;
  const year = factNumber(plan, 'year');
  if (!hired || day?.kind !== 'date' || year === null) return null;
  const from = fromSerial(day.serial);
  const whole = (year - from.year) * 12 + (12 - from.month) + (from.day === 1 ? 1 : 0);
  return { months: Math.max(0, whole), cell: hired.cell };
}

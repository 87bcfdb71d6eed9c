import type { Finding } from '../../findings/finding';
import type { Check } from './check';

/** A row without a name, a unit or a title cannot stand. A table without such a column is not held against each row. */
export const missing: Check = ({ registration }) =>
  registration.sheets.flatMap(({ people, has }) =>
    people.flatMap((person) => {
      const findings: Finding[] = [];
      const values = { name: person.name.text };
      if (person.name.text === '') {
        findings.push({ code: 'row/missing-name', gravity: 'error', cell: person.name.cell, values });
      }
      if (has.unit && person.kind === 'person' && person.unit.text === '') {
        findings.push({ code: 'row/missing-unit', gravity: 'error', cell: person.unit.cell, values });
      }
      if (person.titles.length === 0 && !person.hasDeclined) {
        findings.push({ code: 'row/missing-title', gravity: 'error', cell: person.titleCell, values });
      }
      return findings;
    }),
  );

import { isBlank } from '../../numbers/cell';
import type { Check } from './check';

/**
 * A row without a name, a unit or a title cannot stand. A table without such a column is not held against each row, nor a
 * blank that may be part of a merged cell above it.
 */
export const missing: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    const { hashes } = sheet;
    const unnamed = new Set<number>();
    for (let at = hashes.indexOf(0); at >= 0; at = hashes.indexOf(0, at + 1)) unnamed.add(at);
    const unitless = new Set(sheet.facts.hasUnits ? sheet.units.rowsWhere(({ text }) => text === '') : []);
    const untitled = new Set(sheet.titles.rowsWhere(({ titles, hasDeclined }) => titles.length === 0 && !hasDeclined));
    const rows = [...new Set([...unnamed, ...unitless, ...untitled])].sort((a, b) => a - b);
    const { columns, mergesUnknown } = sheet.facts;
    const firstTitled = mergesUnknown ? [...sheet.positions].find((at) => !untitled.has(at)) : undefined;
    const mayBeMerged = (at: number, key: 'name' | 'unit'): boolean => sheet.mayBeMerged(at, columns.get(key)!);
    for (const at of rows) {
      const person = sheet.person(at);
      const values = { name: person.name };
      if (unnamed.has(at) && isBlank(person.value('name')) && !mayBeMerged(at, 'name')) {
        report({ code: 'row/missing-name', cell: person.cell('name'), values: {} });
      }
      if (unitless.has(at) && person.kind === 'person' && !mayBeMerged(at, 'unit')) {
        report({ code: 'row/missing-unit', cell: person.cell('unit'), values });
      }
      if (untitled.has(at) && !(firstTitled !== undefined && firstTitled < at))
        report({ code: 'row/missing-title', cell: person.titleCell(), values });
    }
  }
};

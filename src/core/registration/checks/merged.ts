import type { Check } from './check';

/** Merged cells: among people they break sorting and filtering; in a heading they are only worth knowing. */
export const merged: Check = ({ sheets }, report) => {
  for (const { name, facts } of sheets) {
    for (const { row, column, rows, columns } of facts.merges) {
      const cell = { sheet: name, row, column };
      report({ code: 'cell/merged', gravity: 'warning', cell, values: { rows, columns, isHeading: 0, count: 1 } });
    }
    const [first] = facts.headingMerges;
    if (!first) continue;
    const { row, column, rows, columns } = first;
    const values = { rows, columns, isHeading: 1, count: facts.headingMerges.length };
    report({ code: 'cell/merged', gravity: 'information', cell: { sheet: name, row, column }, values });
  }
};

import type { Check } from './check';

/** Merged cells: among people they break sorting and filtering; in a heading they are only worth knowing. */
export const merged: Check = ({ sheets }, report) => {
  for (const { name, facts } of sheets) {
    for (const { row, column, rows, columns } of facts.merges) {
      const cell = { sheet: name, row, column };
      report({ code: 'cell/merged', variant: 'data', gravity: 'warning', cell, values: { rows, columns } });
    }
    const [first] = facts.headingMerges;
    if (!first) continue;
    const cell = { sheet: name, row: first.row, column: first.column };
    const values = { count: facts.headingMerges.length };
    report({ code: 'cell/merged', variant: 'heading', gravity: 'information', cell, values });
  }
};

import type { Check } from './check';

/** Rows of people that are hidden: they are read and counted like all others. */
export const hiddenRows: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    const { hiddenRows: rows } = sheet.facts;
    const [first] = rows;
    if (first === undefined) continue;
    const { column } = sheet.place(0, sheet.columns.get('name')!);
    const runs = runsOf(rows).map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`));
    report({
      code: 'table/hidden-rows',

      cell: { sheet: sheet.name, row: first, column },
      values: { count: rows.length, rows: runs.join(', ') },
    });
  }
};

function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

import { readNumber } from '../../numbers/read-number';
import type { Check } from './check';

/** Numbers of rows that skip, repeat or go back. Each block may begin at 1 again; rows without a number are passed over. */
export const numbering: Check = ({ sheets }, report) => {
  for (const sheet of sheets) {
    const column = sheet.scan.numbers('number');
    if (!column) continue;
    const texts = new Set(column.others);
    let last: number | null = null;
    for (let at = 0; at < sheet.count; at += 1) {
      const typed = texts.has(at) ? readNumber(sheet.person(at).value('number')) : column.values[at]!;
      if (typeof typed !== 'number' || !Number.isInteger(typed)) continue;
      const expected: number | null = last === null ? null : last + 1;
      last = typed;
      if (expected === null || typed === expected || typed === 1) continue;
      const cell = sheet.person(at).cell('number');
      report({ code: 'table/numbering', gravity: 'warning', cell, values: { found: typed, expected } });
    }
  }
};

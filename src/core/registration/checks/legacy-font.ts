import { legacyText } from '../../names/legacy-fonts';
import { remembered } from '../../names/remembered';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';
import { TEXTS } from '../table/columns';

/** Text typed in TCVN3 or VNI, which reads right in its own font alone; what it says in Unicode is suggested. */
export const legacyFont: Check = ({ sheets }, report) => {
  // Positions and titles come again and again.
  const read = remembered(legacyText);
  for (const sheet of sheets) {
    for (const key of TEXTS) {
      const column = sheet.columns.get(key)!;
      for (const at of sheet.legacyTexts(key)) {
        const value = sheet.cellsOf(at)[column];
        const legacy = typeof value === 'string' ? read(value) : null;
        if (!legacy) continue;
        const { encoding, unicode } = legacy;
        const person = sheet.person(at);
        const values = { name: person.name, found: textOf(value), encoding, suggestion: unicode };
        const cell = person.cell(key);
        report({ code: 'cell/legacy-font', cell, values, fix: { value: unicode } });
      }
    }
  }
};

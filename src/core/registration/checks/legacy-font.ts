import { legacyText } from '../../names/legacy-fonts';
import { textOf } from '../../table/sheet-cells';
import type { Check } from './check';
import { TEXTS } from '../columns';

/** Different texts of which it is remembered what they are: positions and titles come again and again. */
const MOST_REMEMBERED = 5_000;

/** Text typed in TCVN3 or VNI, which reads right in its own font alone; what it says in Unicode is suggested. */
export const legacyFont: Check = ({ sheets }, report) => {
  const known = new Map<string, ReturnType<typeof legacyText>>();
  const read = (text: string): ReturnType<typeof legacyText> => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const legacy = legacyText(text);
    if (known.size < MOST_REMEMBERED) known.set(text, legacy);
    return legacy;
  };
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
        report({ code: 'cell/legacy-font', gravity: 'warning', cell, values, fix: { value: unicode } });
      }
    }
  }
};

import type { Finding } from '../../findings/finding';
import { legacyText } from '../../names/legacy-fonts';
import { textOf } from '../../table/sheet-cells';
import type { RegistrationColumn } from '../columns';
import type { Check } from './check';
import { eachColumn } from './each-column';

const TEXTS: readonly RegistrationColumn[] = ['name', 'position', 'unit', 'title', 'initiative', 'note'];

/** Text typed in TCVN3 or VNI, which reads right in its own font alone; what it says in Unicode is suggested. */
export const legacyFont: Check = ({ registration }) =>
  eachColumn(registration.sheets, TEXTS, (cells) =>
    cells.flatMap(({ value, cell, name }): Finding[] => {
      const legacy = typeof value === 'string' ? legacyText(value) : null;
      if (!legacy) return [];
      const values = { name, found: textOf(value), encoding: legacy.encoding, suggestion: legacy.unicode };
      return [{ code: 'cell/legacy-font', gravity: 'warning', cell, values }];
    }),
  );

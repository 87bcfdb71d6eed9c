import type { Check } from './check';
import { absentUnits } from './ratio';

/** Units that registered nobody at all, once the whole workbook was read. */
export const unitMissing: Check = (context) => {
  if (context.coverage === 'part' || context.registration.sheets.length === 0) return [];
  return absentUnits(context).map((unit) => ({
    code: 'plan/unit-missing',
    gravity: 'error',
    cell: null,
    values: { unit },
  }));
};

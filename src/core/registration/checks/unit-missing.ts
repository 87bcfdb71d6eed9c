import type { RegistrationSheet } from '../table/registration-sheet';
import type { UnitFinder } from '../../plan/find-unit';
import type { Check } from './check';

/** Units that registered nobody at all, once the whole workbook was read. A proposal need not have somebody of each. */
export const unitMissing: Check = ({ units, coverage, role, sheets }, report) => {
  if (coverage === 'part' || role === 'proposal') return;
  for (const unit of absentUnits(units, sheets)) {
    report({ code: 'plan/unit-missing', cell: null, values: { unit } });
  }
};

/** Units of the workbook's list, as far as they take part, that have nobody in the tables that were read. */
export function absentUnits(units: UnitFinder, sheets: readonly RegistrationSheet[]): readonly string[] {
  const seen = new Set(sheets.flatMap((sheet) => sheet.units.items.map(({ unit }) => unit)));
  return units.units.filter((unit) => unit.takesPart !== 'no' && !seen.has(unit)).map(({ name }) => name);
}

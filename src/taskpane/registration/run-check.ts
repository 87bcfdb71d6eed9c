import type { Finding } from '../../core/findings/finding';
import type { Rounding } from '../../core/numbers/rounding';
import { UnitFinder } from '../../core/plan/find-unit';
import type { Plan } from '../../core/plan/plan';
import { readUnits, UNITS_TABLE } from '../../core/plan/read-units';
import { checkRegistration } from '../../core/registration/check-registration';
import { ratios, type RatioResult } from '../../core/registration/ratios';
import { readRegistration } from '../../core/registration/read-registration';
import type { WorkbookContent } from '../../workbook/workbook';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly ratios: readonly RatioResult[];
  readonly people: number;
  readonly sheets: number;
  /** Sheets on which no registration table was found. */
  readonly without: readonly string[];
  /** Sheets that were not read because they are hidden. */
  readonly hidden: readonly string[];
}

/** Reads and checks what the workbook holds. The sheets of the plan's own tables are no registration. */
export function runCheck(
  content: WorkbookContent,
  plan: Plan,
  rounding: Exclude<Rounding, 'exact'>,
  which: 'active' | 'all',
): CheckResult {
  const table = content.tables.get(UNITS_TABLE);
  const units = new UnitFinder(table ? readUnits(table) : plan.units);
  const sheets = content.sheets.filter(({ name }) => !content.tableSheets.has(name));
  const registration = readRegistration(sheets, units);
  return {
    findings: checkRegistration({ registration, plan, units, rounding, coverage: which === 'all' ? 'all' : 'part' }),
    ratios: ratios(registration, plan, units.units, rounding),
    people: registration.sheets.reduce((count, { people }) => count + people.length, 0),
    sheets: new Set(registration.sheets.map(({ name }) => name)).size,
    without: registration.without,
    hidden: which === 'all' ? content.hiddenSheets : [],
  };
}

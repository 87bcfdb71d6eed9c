import type { Finding } from '../../core/findings/finding';
import type { Rounding } from '../../core/numbers/rounding';
import { UnitFinder } from '../../core/plan/find-unit';
import { fact } from '../../core/plan/facts';
import { readPlan } from '../../core/plan/schema/read-plan';
import { checkRegistration } from '../../core/registration/check-registration';
import { ratios, type RatioResult } from '../../core/registration/ratios';
import { readRegistration } from '../../core/registration/read-registration';
import type { WorkbookContent } from '../../workbook/workbook';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly ratios: readonly RatioResult[];
  readonly people: number;
  readonly sheets: number;
  /** The title of the plan it rests on; null where the workbook holds none. */
  readonly plan: string | null;
  /** Sheets on which no registration table was found. */
  readonly without: readonly string[];
  /** Sheets that were not read because they are hidden. */
  readonly hidden: readonly string[];
}

/** Reads and checks what the workbook holds. The sheets of the plan's own tables are no registration. */
export function runCheck(
  content: WorkbookContent,
  rounding: Exclude<Rounding, 'exact'>,
  which: 'active' | 'all',
): CheckResult {
  const { plan, present } = readPlan(content.tables);
  const units = new UnitFinder(plan.units);
  const sheets = content.sheets.filter(({ name }) => !content.tableSheets.has(name));
  const registration = readRegistration(sheets, units);
  return {
    findings: checkRegistration({ registration, plan, units, rounding, coverage: which === 'all' ? 'all' : 'part' }),
    ratios: ratios(registration, plan, units.units, rounding),
    people: registration.sheets.reduce((count, { people }) => count + people.length, 0),
    sheets: new Set(registration.sheets.map(({ name }) => name)).size,
    plan: present.has('facts') ? fact(plan, 'title') : null,
    without: registration.without,
    hidden: which === 'all' ? content.hiddenSheets : [],
  };
}

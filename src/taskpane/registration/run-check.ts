import type { CellPlace, Finding } from '../../core/findings/finding';
import { receiptDays } from '../../core/bloc/records/receipts';
import { readRecords } from '../../core/bloc/records/read-records';
import type { Rounding } from '../../core/numbers/rounding';
import { fact } from '../../core/plan/facts';
import { UnitFinder } from '../../core/plan/find-unit';
import { readPlan } from '../../core/plan/schema/read-plan';
import { checkingRegistration, type CheckOutcome } from '../../core/registration/checks/check-registration';
import { asksForChains } from '../../core/registration/checks/title-chain';
import { hasHistory, readHistory } from '../../core/registration/people/history';
import { readingRegistration } from '../../core/registration/reading/read-registration';
import type { ReadingChoices } from '../../core/registration/reading/reading-choices';
import type { Registration } from '../../core/registration/table/registration';
import { withoutSources, type SummarisedSheet } from '../../core/registration/collect/summaries';
import { tidyings } from '../../core/registration/report/tidyings';
import type { Steps } from '../../core/steps';
import type { WorkbookContent } from '../../workbook/workbook';

/** Above so many rows the sheet that is open is offered instead of all, and nothing is checked unasked. */
export const MANY_ROWS = 50_000;

export function rowsIn({ sheets }: WorkbookContent): number {
  return sheets.reduce((sum, { values }) => sum + values.length, 0);
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly ratios: CheckOutcome['ratios'];
  readonly registration: Registration;
  readonly people: number;
  readonly sheets: number;
  /** The title of the plan it rests on; null where the workbook holds none. */
  readonly plan: string | null;
  /** Sheets on which no registration table was found. */
  readonly without: readonly string[];
  /** Sheets that were not read because they are hidden. */
  readonly hidden: readonly string[];
  /** Sheets whose people stand in a table that puts them together; they are not counted twice. */
  readonly summarised: readonly SummarisedSheet[];
  /** Sheets that somebody has said are not to be checked. */
  readonly leftOut: readonly string[];
  /** Sheets of which nobody told which cells are merged: from a blank below a text nothing was concluded. */
  readonly unlooked: readonly string[];
  /** Whether the plan asks for titles of earlier years, and the workbook keeps none. */
  readonly lacksHistory: boolean;
  /** Cells whose spaces or letters can be tidied. */
  readonly untidy: readonly { readonly cell: CellPlace; readonly before: string; readonly value: string }[];
}

/** Reads and checks what the workbook holds, in steps. The sheets of the plan's own tables are no registration. */
export function* runCheck(
  content: WorkbookContent,
  rounding: Exclude<Rounding, 'exact'>,
  which: 'active' | 'all',
  choices: ReadingChoices,
): Steps<CheckResult> {
  const { plan, present } = readPlan(content.tables);
  const units = new UnitFinder(plan.units);
  const sheets = content.sheets.filter(({ name }) => !content.tableSheets.has(name));
  const read = yield* readingRegistration(sheets, units, choices);
  const { registration, summarised } = withoutSources(read, choices);
  const days = receiptDays(readRecords(content.tables), units, 'registration');
  const { findings, ratios } = yield* checkingRegistration({
    registration,
    plan,
    units,
    rounding,
    coverage: which === 'all' ? 'all' : 'part',
    people: choices.people,
    receivedFrom: (unit) => days.get(unit) ?? null,
    holdings: readHistory(content.tables),
  });
  return {
    findings,
    ratios,
    registration,
    people: registration.sheets.reduce((sum, { count }) => sum + count, 0),
    sheets: new Set(registration.sheets.map(({ name }) => name)).size,
    plan: present.has('facts') ? fact(plan, 'title') : null,
    without: registration.without,
    hidden: which === 'all' ? content.hiddenSheets : [],
    summarised,
    leftOut: sheets.flatMap(({ name }) => (choices.sheets[name]?.role === 'none' ? [name] : [])),
    unlooked: [...new Set(registration.sheets.flatMap(({ name, facts }) => (facts.mergesUnknown ? [name] : [])))],
    lacksHistory: !hasHistory(content.tables) && asksForChains(plan),
    untidy: yield* tidyings(registration.sheets),
  };
}

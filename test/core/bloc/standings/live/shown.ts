import { liveStandings } from '../../../../../src/core/bloc/standings/live/live-standings';
import { rankRound, roundRecords, type RoundRecords } from '../../../../../src/core/bloc/standings/rank-round';
import { NO_RECORDS } from '../../../../../src/core/bloc/records/read-records';
import type { Layer } from '../../../../../src/core/bloc/sheets/form/columns';
import { readScoreSheets } from '../../../../../src/core/bloc/sheets/score-sheets';
import { UnitFinder } from '../../../../../src/core/plan/find-unit';
import type { Plan } from '../../../../../src/core/plan/plan';
import type { SheetDraft } from '../../../../../src/core/table/sheet-draft';
import { cellsOf, ROUND, written } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

/** The table by formulas, by its headings. */
export interface Shown {
  readonly draft: SheetDraft;
  readonly byValue: readonly string[];
  readonly headings: readonly (string | number)[];
  readonly below: (heading: string) => readonly (string | number)[];
}

/** The table of a plan whose units give themselves 10, 9, … points, and one more for each criterion. */
export function live(
  plan: Plan,
  {
    layer = 'self',
    records,
    without = [],
  }: { layer?: Layer; records?: Partial<RoundRecords>; without?: readonly string[] } = {},
): Shown {
  const units = new UnitFinder(plan.units);
  const cells = cellsOf(plan, (unit, criterion, column) => (column === 'self' ? 10 - unit + criterion : ''));
  const left = cells.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((cell) => (without.includes(String(cell)) ? '' : cell))),
  }));
  const sheets = readScoreSheets(left, { scoring: scoringPlan(plan), units, round: ROUND });
  const own = { ...roundRecords(scoringPlan(plan), units, NO_RECORDS, ROUND), ...records };
  const options = { openRounding: 'down', undecided: 'Bỏ phiếu' } as const;
  const { standings } = rankRound(scoringPlan(plan), plan.units, sheets, layer, { ...own, ...options });
  const made = liveStandings({
    plan,
    standings,
    sheets: sheets.sheets,
    records: own,
    layer,
    round: ROUND,
    undecided: 'Bỏ phiếu',
  });
  if (made.kind !== 'live') throw new Error(JSON.stringify(made));
  const rows = written(made.draft);
  const headings = rows[3]!;
  const below = (heading: string): (string | number)[] => {
    expect(headings).toContain(heading);
    return rows.slice(4).map((row) => row[headings.indexOf(heading)]!);
  };
  return { draft: made.draft, byValue: made.byValue, headings, below };
}

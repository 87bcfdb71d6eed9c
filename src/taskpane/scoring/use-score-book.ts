import { scoredUnits } from '../../core/bloc/sheets/member-sheets';
import { scoringPlan, type ScoringPlan } from '../../core/bloc/sheets/scoring-plan';
import { readRecords, type Records } from '../../core/bloc/records/read-records';
import { UnitFinder } from '../../core/plan/find-unit';
import type { Plan } from '../../core/plan/plan';
import { readPlan } from '../../core/plan/schema/read-plan';
import type { SheetCells } from '../../core/table/sheet-cells';
import type { Workbook, WorkbookContent } from '../../workbook/workbook';
import { useFollowed, type Followed } from '../app/use-followed';

/** Every sheet is read: longer than for the plan's tables alone. */
const PAUSE = 800;

/** What scoring rests on: the plan, the sheets beside it, and what the bloc has recorded. */
export interface ScoreBook {
  readonly plan: Plan;
  readonly scoring: ScoringPlan;
  /** Those that take part. */
  readonly units: UnitFinder;
  readonly sheets: readonly SheetCells[];
  readonly hiddenSheets: readonly string[];
  readonly records: Records;
}

/** The workbook as it is now. It follows what people edit. */
export function useScoreBook(): Followed<ScoreBook> {
  return useFollowed(readScoreBook, PAUSE);
}

async function readScoreBook(workbook: Workbook): Promise<ScoreBook> {
  return scoreBookOf(await workbook.read('all'));
}

export function scoreBookOf({ sheets, tables, tableSheets, hiddenSheets }: WorkbookContent): ScoreBook {
  const { plan } = readPlan(tables);
  const others = sheets.filter(({ name }) => !tableSheets.has(name));
  return {
    plan,
    scoring: scoringPlan(plan),
    units: new UnitFinder(scoredUnits(plan)),
    sheets: others,
    hiddenSheets,
    records: readRecords(tables),
  };
}

/** What a plan lacks to be scored by; null where it has all. */
export function lackOf({ plan, units }: ScoreBook): 'criteria' | 'units' | null {
  if (plan.criteria.length === 0) return 'criteria';
  return units.units.length === 0 ? 'units' : null;
}

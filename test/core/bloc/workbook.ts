import { formDraft } from '../../../src/core/bloc/sheets/form/form-draft';
import type { FormColumn } from '../../../src/core/bloc/sheets/form/columns';
import { readScoreSheets, type ScoreSheets } from '../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../src/core/numbers/cell';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import type { Plan } from '../../../src/core/plan/plan';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import type { SheetDraft } from '../../../src/core/table/sheet-draft';
import { scoringPlan } from '../../../src/core/bloc/sheets/scoring-plan';

export const ROUND = 'Cả năm';

/** What stands in a cell of a criterion, by the positions of the unit and of the criterion in the plan. */
export type Filled = (unit: number, criterion: number, column: FormColumn) => string | number;

/** The leader's score sheets of all units of a plan. */
export function cellsOf(plan: Plan, filled: Filled): SheetCells[] {
  return plan.units.map((unit, at) => {
    const values = (criterion: number, column: FormColumn): string | number => filled(at, criterion, column);
    return shown(formDraft(scoringPlan(plan), { unit, round: ROUND, for: 'leader', sheetName: unit.name, values }));
  });
}

/** The same, read again. */
export function sheetsOf(plan: Plan, filled: Filled): ScoreSheets {
  return readScoreSheets(cellsOf(plan, filled), {
    scoring: scoringPlan(plan),
    units: new UnitFinder(plan.units),
    round: ROUND,
  });
}

/** A draft as a sheet shows it before anything is computed. */
export function shown({ name, rows }: SheetDraft): SheetCells {
  return { name, row: 0, column: 0, values: rows.map((row) => row.map((cell): Cell => cell?.value ?? '')) };
}

/** What is written into each cell: a value, or a formula behind its sign. */
export function written({ rows }: SheetDraft): (string | number)[][] {
  return rows.map((row) => row.map((cell) => (cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`)));
}

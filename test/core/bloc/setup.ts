import type { FormColumn } from '../../../src/core/bloc/sheets/form/columns';
import { formDraft } from '../../../src/core/bloc/sheets/form/form-draft';
import { readForm } from '../../../src/core/bloc/sheets/read/read-form';
import { scoringPlan } from '../../../src/core/bloc/sheets/scoring-plan';
import { readScoreSheets, type ScoreSheet, type ScoreSheets } from '../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../src/core/numbers/cell';
import { factWords, type FactKey } from '../../../src/core/plan/facts';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import { EMPTY_PLAN, type Plan, type PlanUnit } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { AWARDS, BANDS, CRITERIA, FACTS, UNITS, type PlanRow } from '../../../src/core/plan/schema/tables';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import type { SheetDraft } from '../../../src/core/table/sheet-draft';

/* What the tests of a bloc begin with: plans of what matters, units, and score sheets, filled in or read. */

interface Parts {
  readonly facts?: Partial<Record<FactKey, string>>;
  readonly criteria: readonly Partial<PlanRow<'criteria'>>[];
  readonly units?: readonly Partial<PlanRow<'units'>>[];
  readonly bands?: readonly Partial<PlanRow<'bands'>>[];
  readonly awards?: readonly Partial<PlanRow<'awards'>>[];
}

/** A plan for scoring, from what matters of it. */
export function planOf({ facts = {}, criteria, units = [], bands = [], awards = [] }: Parts): Plan {
  return {
    ...EMPTY_PLAN,
    facts: rowsOf(
      FACTS,
      (Object.keys(facts) as FactKey[]).map((key) => ({ key: factWords(key), value: facts[key]! })),
    ),
    criteria: rowsOf(CRITERIA, criteria),
    units: rowsOf(UNITS, units),
    bands: rowsOf(BANDS, bands),
    awards: rowsOf(AWARDS, awards),
  };
}

export const group = (id: string, maximum: number | null = null): Partial<PlanRow<'criteria'>> => ({
  id,
  kind: 'group',
  name: `Nhóm ${id}`,
  maximum,
});
export const item = (
  id: string,
  maximum: number | null,
  more: Partial<PlanRow<'criteria'>> = {},
): Partial<PlanRow<'criteria'>> => ({
  id,
  kind: 'criterion',
  group: id.split('.')[0]!,
  name: `Tiêu chí ${id}`,
  maximum,
  ...more,
});

export const AN: PlanUnit = { id: '', name: 'Sở Mẫu An', shortName: '' };
export const BINH: PlanUnit = { id: '', name: 'Sở Mẫu Bình', shortName: '' };

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

type Rows = readonly (readonly Cell[])[];

/** A unit's sheet with points of all layers, as it is read: the number and words of each criterion, and what stands behind them. */
export function scoreSheet(plan: Plan, unit: PlanUnit, criteria: Rows, rows: Rows, name = unit.name): ScoreSheet {
  const headings = ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định', 'Điểm kết luận', 'Ghi chú'];
  const values = [headings, ...rows.map((row, at) => [...criteria[at]!, ...row])];
  return { unit, reading: readForm({ name, row: 0, column: 0, values }, scoringPlan(plan))! };
}

import { scoringPlan } from '../../../src/core/bloc/sheets/scoring-plan';
import type { Records } from '../../../src/core/bloc/records/read-records';
import type { Cell } from '../../../src/core/numbers/cell';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import type { ScoreBook } from '../../../src/taskpane/scoring/use-score-book';
import { recordsOf } from '../../core/bloc/records/records-of';
import { group, item, planOf, ROUND } from '../../core/bloc/setup';

/* A bloc of three units with two criteria and two awards, as the pages read it from a workbook. */

export const plan = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20)],
  units: [{ name: 'An' }, { name: 'Bình' }, { name: 'Cường' }],
  awards: [
    { name: 'Cờ thi đua', perBloc: 1 },
    { name: 'Bằng khen', perBloc: 1, vote: 0.8 },
  ],
});
export const FIRST_HALF = '6 tháng đầu năm';

type Points = readonly [Cell, Cell];

/** A unit's sheet: its own points and those of the bloc on both criteria. */
export function sheet(unit: string, self: Points, bloc: Points = ['', ''], round = ROUND): SheetCells {
  const row = (id: string, at: 0 | 1): Cell[] => [id, `Tiêu chí ${id}`, self[at], bloc[at]];
  const headings = ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định'];
  const values: Cell[][] = [['Đơn vị:', unit], ['Đợt chấm:', round], headings, row('I.1', 0), row('I.2', 1)];
  return { name: `${unit} ${round}`, row: 0, column: 0, values };
}

export function bookOf(sheets: readonly SheetCells[], records: Records = recordsOf(), own = plan): ScoreBook {
  return { plan: own, scoring: scoringPlan(own), units: new UnitFinder(own.units), sheets, hiddenSheets: [], records };
}

import { groupRanges, scoreCell, sheetReference } from '../../../../../src/core/bloc/standings/live/score-ranges';
import { readForm } from '../../../../../src/core/bloc/sheets/read/read-form';
import { scoreTree, type ScoreGroup } from '../../../../../src/core/bloc/points/score-tree';
import type { ScoreSheet } from '../../../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../../../src/core/numbers/cell';
import { group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({ criteria: [group('I'), item('I.1', 20), item('I.2', 20), item('I.3', 20)] });
const own = (): ScoreGroup => scoreTree(plan.criteria).groups[0]!;

/** A sheet with the criteria of the group in some order, a blank row for 0. */
function sheet(
  name: string,
  order: readonly number[],
  above = 0,
  headings = ['Điểm tối đa', 'Điểm tự chấm'],
): ScoreSheet {
  const rows = order.map((at): Cell[] => (at === 0 ? ['', '', '', ''] : [`I.${at}`, `Tiêu chí I.${at}`, 20, 10]));
  const blank = Array.from({ length: above }, (): Cell[] => ['']);
  const values = [...blank, ['STT', 'Nội dung', ...headings], ...rows];
  return {
    unit: { id: name, name, shortName: '' },
    reading: readForm({ name, row: 0, column: 0, values }, scoringPlan(plan))!,
  };
}

test('ranges go from the first criterion of a group to its last, in the maxima of the first sheet and the points of all', () => {
  const sheets = [sheet('A', [1, 2, 3]), sheet("B'", [1, 2, 3], 4)];
  expect(groupRanges(own(), sheets, 'self')).toEqual({ maxima: "'A'!C2:C4", points: ["'A'!D2:D4", "'B'''!D6:D8"] });
});

test('rows between are ranged over where they stand alike in all sheets', () => {
  const sheets = [sheet('A', [1, 0, 2, 3]), sheet('B', [1, 0, 2, 3])];
  expect(groupRanges(own(), sheets, 'self')).toEqual({ maxima: "'A'!C2:C5", points: ["'A'!D2:D5", "'B'!D2:D5"] });
});

test.each([
  ['in another order', [1, 3, 2]],
  ['apart', [1, 2, 0, 3]],
  ['without one of them', [1, 2]],
  ['without the first', [2, 3]],
])('a sheet with its rows %s is told', (_, order) => {
  const other = sheet('B', order);
  expect(groupRanges(own(), [sheet('A', [1, 2, 3]), other], 'self')).toBe(other);
});

test('where all sheets have the order of none, the first is told', () => {
  const sheets = [sheet('A', [2, 1, 3]), sheet('B', [2, 1, 3])];
  expect(groupRanges(own(), sheets, 'self')).toBe(sheets[0]);
});

test('a sheet without a column for the maxima, or for the points, is told', () => {
  const bare = sheet('A', [1, 2, 3], 0, ['Điểm tự chấm', 'Ghi chú']);
  expect(groupRanges(own(), [bare], 'self')).toBe(bare);
  const whole = sheet('B', [1, 2, 3]);
  expect(groupRanges(own(), [whole], 'bloc')).toBe(whole);
});

test('a single criterion is a cell, and a sheet that lacks it has none', () => {
  const [leaf] = own().leaves;
  expect(scoreCell(sheet('A', [1]), leaf!, 'self')).toBe("'A'!D2");
  expect(scoreCell(sheet('A', [1]), leaf!, 'maximum')).toBe("'A'!C2");
  expect(scoreCell(sheet('A', [2, 3]), leaf!, 'self')).toBeNull();
  expect(scoreCell(sheet('A', [1]), leaf!, 'council')).toBeNull();
});

test('a sheet is named in quotes, its own quotes twice', () => {
  expect(sheetReference("Sở 'A' và 'B'")).toBe("'Sở ''A'' và ''B'''!");
});

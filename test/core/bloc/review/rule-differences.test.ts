import { differences, fillBlanks } from '../../../../src/core/bloc/review/reconcile';
import { checkRules } from '../../../../src/core/bloc/sheets/read/check-sheet';
import { readForm } from '../../../../src/core/bloc/sheets/read/read-form';
import { readMembers } from '../../../../src/core/bloc/sheets/read/read-member';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import { roundProgress } from '../../../../src/core/bloc/standings/progress';
import { readScoreSheets } from '../../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { TARGETS } from '../../../../src/core/plan/schema/tables';
import { AN, group, item, planOf, ROUND } from '../setup';

/* What a unit gave itself, held against the rule: result 79, threshold 80%, so 0 points where it wrote 60. */

const plan = {
  ...planOf({
    facts: { year: '2026' },
    units: [AN],
    criteria: [
      group('I'),
      item('I.1', 60, { rule: 'ngưỡng 80%' }),
      item('I.2', 20, { rule: 'vi phạm 2' }),
      item('I.3', 20),
      { id: 'P', kind: 'penalty' as const, name: 'Trễ', rule: 'bậc 5=2; 1=1' },
    ],
  }),
  targets: rowsOf(TARGETS, [{ criterion: 'I.1', content: 'Hồ sơ đúng hạn', target: '100', measure: 'hồ sơ' }]),
};
const scoring = scoringPlan(plan);

type Row = readonly [result: Cell, self: Cell, bloc: Cell];

function cells(rows: readonly Row[]): SheetCells {
  const ids = ['I.1', 'I.2', 'I.3', 'P'];
  const values: Cell[][] = [
    ['Đơn vị:', AN.name],
    ['Đợt chấm:', ROUND],
    ['STT', 'Nội dung', 'Chỉ tiêu', 'Kết quả', 'Điểm tự chấm', 'Điểm khối thẩm định'],
    ...rows.map(([result, self, bloc], at): Cell[] => [ids[at]!, plan.criteria[at + 1]!.name, '', result, self, bloc]),
  ];
  return { name: 'An', row: 0, column: 0, values };
}
const sheet = (...rows: Row[]): ScoreSheet => ({ unit: AN, reading: readForm(cells(rows), scoring)! });
const told = (...rows: Row[]): unknown[] =>
  checkRules(sheet(...rows).reading, plan, AN).map(({ values, cell }) => [
    (values as { name: string }).name,
    values,
    cell?.column,
  ]);

test('a difference is told at the unit’s own points, with what the rule gives', () => {
  expect(told([79, 60, ''], [1, 18, ''], ['', 20, ''])).toEqual([
    ['Tiêu chí I.1', { name: 'Tiêu chí I.1', points: 60, byRule: 0, rule: 'ngưỡng 80%' }, 4],
  ]);
  expect(told([80, 60, ''], ['không', 20, ''])).toEqual([]);
});

test('nothing is said where the result, the points or the rule cannot be read, or somebody has reviewed it', () => {
  expect(told(['', 60, ''], ['vài', 20, ''], [5, 3, ''])).toEqual([]);
  expect(told([79, '', ''], ['không giao', 20, ''])).toEqual([]);
  expect(told([79, 'sáu mươi', ''])).toEqual([]);
  expect(told([79, 60, 0])).toEqual([]);
});

test('a penalty is compared by its size', () => {
  expect(told(['', '', ''], ['', '', ''], ['', '', ''], [5, -2, ''])).toEqual([]);
  expect(told(['', '', ''], ['', '', ''], ['', '', ''], [5, -1, ''])).toHaveLength(1);
});

test('it is told at import and in the progress of the round', () => {
  const own = cells([[79, 60, '']]);
  const units = new UnitFinder(plan.units);
  const member = { name: 'an.xlsx', sheets: [own], names: new Map([['TD_UNIT', AN.name]]), doubts: [] };
  const [imported] = readMembers([member], { scoring, units, round: ROUND });
  expect(imported).toMatchObject({ kind: 'refused' });
  const whole = cells([
    [79, 60, ''],
    [0, 20, ''],
    ['', 20, ''],
    ['', '', ''],
  ]);
  const [read] = readMembers([{ ...member, sheets: [whole] }], { scoring, units, round: ROUND });
  expect(read?.kind === 'read' && read.findings.map(({ code }) => code)).toEqual(['score/rule-differs']);
  const { findings } = roundProgress(scoring, plan.units, readScoreSheets([whole], { scoring, units, round: ROUND }));
  expect(findings.map(({ code }) => code)).toEqual(['score/rule-differs']);
});

test('it stands beside self and bloc where these are compared, also where the bloc took the unit’s word', () => {
  const of = (...rows: Row[]) =>
    differences(plan, [sheet(...rows)]).map(({ self, settled, byRule, difference }) => [
      self,
      settled,
      byRule,
      difference,
    ]);
  expect(of([79, 60, ''])).toEqual([[60, undefined, 0, -60]]);
  expect(of([79, 60, 60])).toEqual([[60, 60, 0, -60]]);
  expect(of([79, 60, 0])).toEqual([[60, 0, 0, -60]]);
  expect(of([90, 60, 50])).toEqual([[60, 50, 60, -10]]);
  expect(of([90, 60, ''], [1, 18, 18])).toEqual([]);
});

test('blanks of the bloc are filled by the rule where it gives points, and nowhere else', () => {
  const own = sheet([79, 60, ''], [1, 20, ''], ['', 20, ''], [5, -1, 7]);
  expect(fillBlanks([own], 'byRule', 'bloc', plan).map(({ place, value }) => [place.row, value])).toEqual([
    [3, 0],
    [4, 18],
  ]);
});

test('what a unit gave itself above the maximum is a fault until somebody has reviewed it', () => {
  const units = new UnitFinder(plan.units);
  const of = (...rows: Row[]): unknown[] => {
    const read = readScoreSheets([cells(rows)], { scoring, units, round: ROUND });
    return roundProgress(scoring, plan.units, read).findings.map(({ code, cell }) => [code, cell?.column]);
  };
  const rest: Row[] = [
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
  ];
  expect(of(['', 61, ''], ...rest)).toEqual([['score/above-maximum', 4]]);
  expect(of(['', 61, 60], ...rest)).toEqual([]);
  expect(of(['', 61, 62], ...rest)).toEqual([['score/above-maximum', 5]]);
});

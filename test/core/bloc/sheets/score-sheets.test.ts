import { roundProgress } from '../../../../src/core/bloc/standings/progress';
import { readScoreSheets, type ScoreSheets } from '../../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import { group, item, planOf, ROUND } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20)],
  units: [{ id: 'SMA', name: 'Sở Mẫu An' }, { name: 'Sở Mẫu Bình' }, { name: 'Sở Mẫu Cường' }],
});
const units = new UnitFinder(plan.units);

function sheet(
  name: string,
  above: readonly (readonly Cell[])[],
  rows: readonly (readonly Cell[])[] = [[1], [2]],
): SheetCells {
  const criteria = rows.map((row, at): Cell[] => [`I.${at + 1}`, `Tiêu chí I.${at + 1}`, ...row]);
  return { name, row: 0, column: 0, values: [...above, ['STT', 'Nội dung', 'Điểm tự chấm'], ...criteria] };
}
const read = (sheets: readonly SheetCells[], round = ROUND): ScoreSheets =>
  readScoreSheets(sheets, { scoring: scoringPlan(plan), units, round });
const of = (unit: string, round = ROUND): Cell[][] => [[`Đơn vị: ${unit}`], [`Đợt chấm: ${round}`]];

test('sheets come in the order of the plan, each to its unit by name, code, or the name of the sheet', () => {
  const found = read([sheet('Sở Mẫu Cường', []), sheet('X', of('sma')), sheet('Y', of('Sở mẫu Bình'))]);
  expect(found.sheets.map(({ unit, reading }) => [unit.name, reading.sheet])).toEqual([
    ['Sở Mẫu An', 'X'],
    ['Sở Mẫu Bình', 'Y'],
    ['Sở Mẫu Cường', 'Sở Mẫu Cường'],
  ]);
  expect(found).toMatchObject({ doubled: [], ownerless: [], strayed: [] });
});

test('a sheet that names no round is one of the last round, and of no other', () => {
  const bare = sheet('Sở Mẫu An', []);
  expect(read([bare]).sheets).toHaveLength(1);
  expect(read([bare], '6 tháng đầu năm')).toEqual({ sheets: [], doubled: [], ownerless: [], strayed: [] });
  expect(read([sheet('A', of('Sở Mẫu An', '6 tháng đầu năm'))])).toMatchObject({ sheets: [], strayed: [] });
});

test('of a unit with several sheets none is taken; sheets of nobody and of no round are told', () => {
  const found = read([
    sheet('A1', of('Sở Mẫu An')),
    sheet('A2', of('Sở Mẫu An')),
    sheet('B', of('Sở Mẫu Bình')),
    sheet('Của ai', []),
    sheet('Sở Mẫu Cường', of('Sở lạ')),
    sheet('C', of('Sở Mẫu Cường', 'Quý III')),
  ]);
  expect(found.sheets.map(({ reading }) => reading.sheet)).toEqual(['B']);
  expect(found.doubled).toEqual([{ unit: plan.units[0], names: ['A1', 'A2'] }]);
  expect(found.ownerless).toEqual([
    { name: 'Của ai', stated: 'Của ai' },
    { name: 'Sở Mẫu Cường', stated: 'Sở lạ' },
  ]);
  expect(found.strayed).toEqual([{ name: 'C', stated: 'Quý III' }]);
});

test('what is no score sheet, has no criterion of the plan, or is a review, is passed over', () => {
  const other = {
    ...sheet('Sở Mẫu An', []),
    values: [
      ['STT', 'Nội dung', 'Điểm tự chấm'],
      ['9', 'Việc khác', 3],
    ],
  };
  const review = sheet('Thẩm định', [['PHIẾU THẨM ĐỊNH ĐIỂM THI ĐUA'], ...of('Sở Mẫu An')]);
  const note = { name: 'Ghi chép', row: 0, column: 0, values: [['Việc riêng']] };
  expect(read([other, review, note])).toEqual({ sheets: [], doubled: [], ownerless: [], strayed: [] });
});

test('the faults of the sheets are told at their first cell', () => {
  const sheets = [
    sheet('A1', of('Sở Mẫu An')),
    sheet('A2', of('Sở Mẫu An')),
    sheet('X', of('Sở X')),
    sheet('Y', of('Sở Y')),
    sheet('C', of('Sở Mẫu Cường', 'Quý III')),
  ];
  const first = (name: string) => ({ sheet: name, row: 0, column: 0 });
  expect(roundProgress(scoringPlan(plan), plan.units, read(sheets)).findings).toEqual([
    {
      code: 'score/sheet-twice',
      gravity: 'error',
      cell: first('A1'),
      values: { unitName: 'Sở Mẫu An', sheets: 'A1; A2' },
      related: [first('A1'), first('A2')],
    },
    {
      code: 'score/sheet-ownerless',
      gravity: 'warning',
      cell: first('X'),
      values: { stated: 'Sở X; Sở Y', count: 2 },
      related: [first('X'), first('Y')],
    },
    { code: 'score/round-unknown', gravity: 'warning', cell: first('C'), values: { stated: 'Quý III' } },
  ]);
});

test('how far a unit is: what is missing on each layer, whether it was begun, and nothing without a sheet', () => {
  const { units: all } = roundProgress(
    scoringPlan(plan),
    plan.units,
    read([sheet('A', of('Sở Mẫu An'), [[18], ['']])]),
  );
  expect(all.map(({ unit, sheet: name, layers }) => [unit.name, name, layers === null])).toEqual([
    ['Sở Mẫu An', 'A', false],
    ['Sở Mẫu Bình', null, true],
    ['Sở Mẫu Cường', null, true],
  ]);
  expect(all[0]!.layers).toMatchObject({
    self: { total: 'open', missing: 1, isBegun: true },
    bloc: { total: 'open', missing: 2, isBegun: false },
    council: { total: 'open', missing: 2, isBegun: false },
  });
});

test('not assigned without a treatment is told once a criterion, at the first layer that says so', () => {
  const open = planOf({
    criteria: [group('I'), item('I.1', 20), item('I.2', null, { unassigned: 'full' }), item('I.3', 5)],
    units: plan.units,
  });
  const values: Cell[][] = [
    ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định'],
    ['I.1', 'Tiêu chí I.1', 'không giao', 'không giao'],
    ['I.2', 'Tiêu chí I.2', 3, 'không giao'],
    ['I.3', 'Tiêu chí I.3', 3, 2],
  ];
  const cells = [{ name: 'Sở Mẫu An', row: 0, column: 0, values }];
  const own = readScoreSheets(cells, { scoring: scoringPlan(open), units: new UnitFinder(open.units), round: ROUND });
  expect(roundProgress(scoringPlan(open), open.units, own).findings).toEqual([
    {
      code: 'score/treatment-open',
      gravity: 'error',
      cell: { sheet: 'Sở Mẫu An', row: 1, column: 2 },
      values: { name: 'Tiêu chí I.1' },
    },
    {
      code: 'score/maximum-open',
      gravity: 'error',
      cell: { sheet: 'Sở Mẫu An', row: 2, column: 3 },
      values: { name: 'Tiêu chí I.2' },
    },
  ]);
});

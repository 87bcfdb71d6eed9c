import { differences, fillBlanks } from '../../../../src/core/bloc/review/reconcile';
import { readForm } from '../../../../src/core/bloc/sheets/read/read-form';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { group, item, planOf, scoreSheet } from '../setup';

const plan = planOf({ criteria: [group('I'), item('I.1', 20), item('I.2', 20), item('I.3', 20)] });

const NAMES = ['I.1', 'I.2', 'I.3'].map((id) => [id, `Tiêu chí ${id}`]);
const sheet = (name: string, rows: readonly (readonly Cell[])[]): ScoreSheet =>
  scoreSheet(plan, { id: name, name, shortName: '' }, NAMES, rows);

const A = (): ScoreSheet =>
  sheet('A', [
    [20, 18.5, '', 'Thiếu minh chứng'],
    ['19,5', 19.5, '', ''],
    [10, 4, 9, 'Đã giải trình'],
  ]);
const B = (): ScoreSheet =>
  sheet('B', [
    [15, '', '', ''],
    ['không giao', '', '', ''],
    ['', 5, '', ''],
  ]);

test('the largest difference first, by the conclusion where there is one', () => {
  expect(differences(plan, [A(), B()])).toEqual([
    {
      unit: A().unit,
      criterion: 1,
      self: 20,
      settled: 18.5,
      byRule: null,
      by: 'bloc',
      difference: -1.5,
      reason: 'Thiếu minh chứng',
      place: { sheet: 'A', row: 1, column: 3 },
    },
    {
      unit: A().unit,
      criterion: 3,
      self: 10,
      settled: 9,
      byRule: null,
      by: 'council',
      difference: -1,
      reason: 'Đã giải trình',
      place: { sheet: 'A', row: 3, column: 4 },
    },
  ]);
});

test('blanks are filled from another layer, not assigned included, and nothing else is touched', () => {
  expect(fillBlanks([A(), B()], 'self', 'bloc', plan)).toEqual([
    { place: { sheet: 'B', row: 1, column: 3 }, value: 15 },
    { place: { sheet: 'B', row: 2, column: 3 }, value: 'không giao' },
  ]);
  expect(
    fillBlanks([A(), B()], 'bloc', 'council', plan).map(({ place, value }) => [place.sheet, place.row, value]),
  ).toEqual([
    ['A', 1, 18.5],
    ['A', 2, 19.5],
    ['B', 3, 5],
  ]);
});

test('points that cannot stand are not passed on, and not assigned against points is a difference', () => {
  const C = sheet('C', [
    [25, '', '', ''],
    ['mười', '', '', ''],
    ['không giao', 4, '', 'Có giao'],
  ]);
  expect(fillBlanks([C], 'self', 'bloc', plan)).toEqual([]);
  expect(differences(plan, [A(), C])[0]).toMatchObject({ unit: C.unit, self: null, settled: 4, difference: null });
});

test('a criterion that one side has not scored, or scored in words, is no difference', () => {
  const own = sheet('D', [
    ['', 4, '', ''],
    [4, '', '', ''],
    ['mười', 4, '', ''],
  ]);
  expect(differences(plan, [own])).toEqual([]);
  const equal = sheet('E', [
    ['–', 'không giao', '', ''],
    ['4,0', 4, '', ''],
    [4, 3, 4, 'Như tự chấm'],
  ]);
  expect(differences(plan, [equal])).toEqual([]);
});

test('equal differences keep the order of the sheets, not assigned stands before all, either way', () => {
  const own = sheet('F', [
    [4, 5, '', ''],
    [5, 4, '', ''],
    [4, '–', '', 'Không giao'],
  ]);
  expect(
    differences(plan, [own]).map(({ criterion, self, settled, difference }) => [criterion, self, settled, difference]),
  ).toEqual([
    [3, 4, null, null],
    [1, 4, 5, 1],
    [2, 5, 4, -1],
  ]);
});

test('points up to the maximum are passed on, a penalty below 0 too, as numbers; errors and yes are not', () => {
  const extra = planOf({
    criteria: [
      item('1', 20),
      item('2', null),
      { id: 'P', kind: 'penalty', name: 'Trễ', maximum: 3 },
      { id: 'T', kind: 'bonus', name: 'Cờ' },
    ],
  });
  const filled = (to: 'bloc' | 'council', ...points: readonly Cell[]): unknown[] => {
    const names = [
      ['1', 'Tiêu chí 1'],
      ['2', 'Tiêu chí 2'],
      ['P', 'Trễ'],
      ['T', 'Cờ'],
    ];
    const values: Cell[][] = [
      ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định'],
      ...points.map((one, at): Cell[] => [...names[at]!, one, '']),
    ];
    const reading = readForm({ name: 'A', row: 0, column: 0, values }, scoringPlan(extra))!;
    return fillBlanks([{ unit: A().unit, reading }], 'self', to, extra).map(({ place, value }) => [place.row, value]);
  };
  expect(filled('bloc', '20', '900,5', -3, 0)).toEqual([
    [1, 20],
    [2, 900.5],
    [3, -3],
    [4, 0],
  ]);
  expect(filled('bloc', 20.5, -1, -4, true)).toEqual([]);
  expect(filled('bloc', new CellError('#N/A'), ' ', 'ba', -1)).toEqual([]);
  // The sheet has no column for the conclusion.
  expect(filled('council', 20)).toEqual([]);
});

test('a penalty is written as 8 by some and as −8 by others: its size is compared', () => {
  const criteria = [
    item('1', 20),
    { id: 'P1', kind: 'penalty' as const, name: 'Trễ' },
    { id: 'P2', kind: 'penalty' as const, name: 'Sai' },
  ];
  const own = planOf({ criteria });
  const values: Cell[][] = [
    ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định'],
    ['P1', 'Trễ', 8, -8],
    ['P2', 'Sai', -2, 5],
  ];
  const reading = readForm({ name: 'A', row: 0, column: 0, values }, scoringPlan(own))!;
  const found = differences(own, [{ unit: A().unit, reading }]);
  expect(found.map(({ criterion, self, settled, difference }) => [criterion, self, settled, difference])).toEqual([
    [2, 2, 5, 3],
  ]);
});

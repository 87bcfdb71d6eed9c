import { isSamePoints, settledValue, settlingRows } from '../../../../src/core/bloc/records/settled';
import type { Cell } from '../../../../src/core/numbers/cell';
import { group, item, planOf, ROUND } from '../setup';
import { A, B, plan, row, settled, sheet } from './settled-plan';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

test('a round of which nothing was settled is none, whatever others say', () => {
  expect(settled()).toBeNull();
  expect(settled(row({ round: 'Quý I' }))).toBeNull();
  expect(settled(row({ round: 'CẢ  NĂM' }))).not.toBeNull();
});

test('the day is the first that is written down', () => {
  expect(settled(row({}))!.day).toBeNull();
  expect(settled(row({ settled: 46_010 }), row({ settled: 46_000 }), row({ settled: 46_005 }))!.day).toBe(46_000);
  expect(settled(row({ settled: 'hôm qua' }), row({ unit: 'Sở lạ', settled: 46_000 }))!.day).toBe(46_000);
});

test('the first row of one thing counts, and rows of nobody, of no criterion or no layer are left out', () => {
  const own = settled(
    row({ unit: 'Sở lạ', points: 1 }),
    row({ criterion: '9', content: '', points: 2 }),
    row({ layer: null, points: 3 }),
    row({ points: 4 }),
    row({ points: 5 }),
  )!;
  expect(own.points(A!, 1, 'bloc')).toBe(4);
  expect(own.place(A!, 1, 'bloc')).toEqual({ sheet: 'Trang TD_Scores', row: 4, column: 5 });
  expect([own.points(A!, 1, 'self'), own.place(A!, 1, 'self')]).toEqual(['', null]);
  expect([own.points(B!, 1, 'bloc'), own.points(A!, 2, 'bloc')]).toEqual(['', '']);
});

test.each([
  ['number and text', 'I.1', 'Tiêu chí I.1', 1],
  ['the text alone', '', 'tiêu chí  I.1', 1],
  ['the text against another number', 'II.7', 'Không số', 2],
  ['the number alone', 'I.1', '', 1],
  ['the number of its row, where the plan gives none', '2', '', 2],
  ['nothing', '', '', null],
])('a row names its criterion by %s', (_, criterion, content, expected) => {
  const own = settled(row({ criterion, content, points: 7 }))!;
  expect([1, 2, 3].filter((at) => own.points(A!, at, 'bloc') === 7)).toEqual(expected === null ? [] : [expected]);
});

test('criteria are named by number and text, with their group where two have one number', () => {
  expect(scoringPlan(plan).names.get(1)).toEqual({ criterion: 'I.1', content: 'Tiêu chí I.1' });
  expect(scoringPlan(plan).names.get(2)).toEqual({ criterion: '2', content: 'Không số' });
  const twins = planOf({
    criteria: [
      group('I'),
      item('', 5, { group: 'I', name: 'Một' }),
      group('II'),
      item('', 5, { group: 'II', name: 'Hai' }),
      { kind: 'bonus', name: 'Cờ' },
    ],
  });
  expect([1, 3, 4].map((at) => scoringPlan(twins).names.get(at)!.criterion)).toEqual(['I/1', 'II/1', '1']);
});

test.each<[Cell, string | number]>([
  ['19,5', 19.5],
  [0, 0],
  ['–', 'không giao'],
  ['chưa rõ', 'chưa rõ'],
  ['', ''],
  [null, ''],
  ['  ', ''],
  [true, 'true'],
])('of %p is settled %p', (cell, expected) => {
  expect(settledValue(cell)).toBe(expected);
});

test.each<[Cell, Cell, boolean]>([
  ['19,5', 19.5, true],
  [19, 19.5, false],
  [19, '', false],
  ['', null, true],
  ['không giao', '–', true],
  ['Chưa  rõ', 'chưa rõ', true],
  ['chưa rõ', 'đã rõ', false],
  [0, '', false],
])('%p and %p say the same points: %p', (a, b, expected) => {
  expect(isSamePoints(a, b)).toBe(expected);
});

test('a penalty says the same with and without a minus sign, and nothing else does', () => {
  expect(isSamePoints(8, -8, 'penalty')).toBe(true);
  expect(isSamePoints('-8', 8, 'penalty')).toBe(true);
  expect(isSamePoints(8, -7, 'penalty')).toBe(false);
  expect(isSamePoints(8, -8, 'bonus')).toBe(false);
  expect(isSamePoints(8, -8)).toBe(false);
});

test('every point of the sheets is settled on its layer, with the note as the reason of what the unit did not give itself', () => {
  const table = settlingRows(
    scoringPlan(plan),
    [
      sheet([
        ['19,5', 18, '', 'Thiếu'],
        ['', '–', 17, 4],
        ['', '', '', 'Không điểm'],
      ]),
    ],
    ROUND,
    46_000,
  );
  expect(table.rows).toEqual([
    [ROUND, 'Sở Mẫu An', 'I.1', 'Tiêu chí I.1', 'Tự chấm', 19.5, '', 46_000],
    [ROUND, 'Sở Mẫu An', 'I.1', 'Tiêu chí I.1', 'Thẩm định', 18, 'Thiếu', 46_000],
    [ROUND, 'Sở Mẫu An', '2', 'Không số', 'Thẩm định', 'không giao', '', 46_000],
    [ROUND, 'Sở Mẫu An', '2', 'Không số', 'Kết luận', 17, '', 46_000],
  ]);
});

import { asPoints, importScores, isReadable, type ReadMember } from '../../../../src/core/bloc/sheets/import-scores';
import { fileNameOf, memberSheet, scoredUnits } from '../../../../src/core/bloc/sheets/member-sheets';
import { readMember } from '../../../../src/core/bloc/sheets/read/read-member';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import { cellAddress } from '../../../../src/core/findings/address';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { TARGETS } from '../../../../src/core/plan/schema/tables';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import { group, item, planOf, ROUND, written } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const base = planOf({
  facts: { year: '2026', title: 'Kế hoạch' },
  criteria: [group('I'), item('I.1', 20), item('I.2', 20)],
  units: [
    { id: 'SMA', name: 'Sở Mẫu An', shortName: 'SM An' },
    { name: 'Sở Mẫu Bình', takesPart: 'yes' },
    { name: 'Sở Mẫu Cường', takesPart: 'no' },
  ],
});
const plan: Plan = { ...base, targets: rowsOf(TARGETS, [{ criterion: 'I.1', content: 'Giải ngân', target: '95' }]) };
const units = new UnitFinder(plan.units);
const [A, B] = plan.units;

/** A sheet by its columns of target, result, own points, evidence and note. */
function sheet(unit: string, rows: readonly (readonly Cell[])[]): SheetCells {
  const headings = ['STT', 'Nội dung', 'Chỉ tiêu', 'Kết quả', 'Điểm tự chấm', 'Tài liệu minh chứng', 'Ghi chú'];
  const criteria = rows.map((row, at): Cell[] => [`I.${at + 1}`, `Tiêu chí I.${at + 1}`, ...row]);
  return { name: unit, row: 0, column: 0, values: [['Đơn vị:', unit], headings, ...criteria] };
}
function member(unit: string, rows: readonly (readonly Cell[])[]): ReadMember {
  const file = { name: `${unit}.xlsx`, sheets: [sheet(unit, rows)], names: new Map(), doubts: [] };
  const reading = readMember(file, { scoring: scoringPlan(plan), units, round: ROUND });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}
const present = (rows: readonly (readonly Cell[])[]): ScoreSheet => {
  const { unit, reading } = member('Sở Mẫu An', rows);
  return { unit, reading };
};
const edits = (said: readonly (readonly Cell[])[], before: readonly (readonly Cell[])[]): string[] => {
  const { drafts, edits: made } = importScores(
    scoringPlan(plan),
    ROUND,
    [member('Sở Mẫu An', said)],
    [present(before)],
  );
  expect(drafts).toEqual([]);
  return made.map(({ place, value }) => `${cellAddress(place)} ${JSON.stringify(value)}`);
};
const BLANK: readonly Cell[] = ['', '', '', '', ''];

test('a unit that has a sheet gets only what its file says otherwise, and a blank takes nothing away', () => {
  const before = [
    ['', 'cũ', 15, 'QĐ 1', ''],
    ['3', '', 10, '', 'Khối: thiếu'],
  ];
  expect(
    edits(
      [
        ['97', 'mới', '15,5', 'QĐ 1', 'Đã nộp'],
        ['4', 2, 10, '', 'Đơn vị: đủ'],
      ],
      before,
    ),
  ).toEqual(['D3 "mới"', 'E3 15.5', 'G3 "Đã nộp"', 'C4 "4"', 'D4 2']);
  expect(edits([BLANK, BLANK], before)).toEqual([]);
});

test('points are not given up for a text that cannot be read, but for words that say not assigned', () => {
  const before = [
    ['', '', 15, '', ''],
    ['', '', 'chưa rõ', '', ''],
  ];
  expect(
    edits(
      [
        ['', '', 'mười', '', ''],
        ['', '', 'không rõ', '', ''],
      ],
      before,
    ),
  ).toEqual(['E4 "không rõ"']);
  expect(edits([['', '', 'Không được giao', '', ''], BLANK], before)).toEqual(['E3 "không giao"']);
});

test('error values, yes and no are written as texts', () => {
  const said = [
    ['', new CellError('#N/A'), '', true, ''],
    ['', false, '', '', ''],
  ];
  expect(edits(said as Cell[][], [BLANK, BLANK])).toEqual([`D3 "'#N/A"`, 'F3 "Có"', 'D4 "Không"']);
});

test('a unit without a sheet gets one, called after it, with what its file says', () => {
  const files = [member('Sở Mẫu An', [['97', 'kq', '7,5', 'QĐ', 'ghi'], BLANK]), member('Sở Mẫu Bình', [BLANK, BLANK])];
  const { drafts, edits: made } = importScores(scoringPlan(plan), ROUND, files, []);
  expect(made).toEqual([]);
  expect(drafts.map(({ name }) => name)).toEqual(['SM An - Cả năm', 'Sở Mẫu Bình - Cả năm']);
  // The target is the plan's own.
  expect(written(drafts[0]!)[10]).toEqual([
    'I.1',
    'Tiêu chí I.1\nGiải ngân',
    20,
    95,
    'kq',
    7.5,
    '',
    '',
    '',
    'QĐ',
    'ghi',
    '',
  ]);
});

test.each<[string | number, string | number]>([
  ['19,5', 19.5],
  [3, 3],
  ['–', 'không giao'],
  ['không giao', 'không giao'],
  ['chưa rõ', 'chưa rõ'],
  ['', ''],
])('as points %p is %p', (value, expected) => {
  expect(asPoints(value)).toBe(expected);
});

test.each<[Cell, boolean]>([
  [0, true],
  ['19,5', true],
  ['không giao', true],
  ['', false],
  [null, false],
  ['mười', false],
  [new CellError('#N/A'), false],
])('%p says points: %p', (cell, expected) => {
  expect(isReadable(cell)).toBe(expected);
});

describe('what a member is sent', () => {
  test('is a sheet and a file that tells plan, unit and round', () => {
    const first = memberSheet(scoringPlan(plan), A!, ROUND);
    expect(first).toMatchObject({
      fileName: 'SM An - Cả năm',
      tags: { form: '1', plan: '2026||Kế hoạch', unit: 'SMA', round: ROUND },
      draft: { name: 'Phiếu chấm điểm', isProtected: true },
    });
    expect(first.draft.rows[3]![1]).toEqual({ value: 'Sở Mẫu An', look: 'fact' });
    expect(memberSheet(scoringPlan(plan), B!, ROUND)).toMatchObject({
      fileName: 'Sở Mẫu Bình - Cả năm',
      tags: { unit: 'Sở Mẫu Bình' },
    });
  });

  test('goes to the units that take part', () => {
    expect(scoredUnits(plan).map(({ name }) => name)).toEqual(['Sở Mẫu An', 'Sở Mẫu Bình']);
  });

  test.each([
    ['Sở A/B: "C" <D>|E?*\\F', 'Sở A B C D E F'],
    ['  ..Phòng\u0007 Đào  tạo. ', 'Phòng Đào tạo'],
    ['So\u031B\u0309 Y'.normalize('NFD'), 'Sở Y'],
    ['x'.repeat(130), 'x'.repeat(120)],
    ['a.b', 'a.b'],
  ])('in a file whose name file systems take: %j', (text, expected) => {
    expect(fileNameOf(text)).toBe(expected);
  });
});

import { hiddenScoreSheets } from '../../../../src/core/bloc/sheets/hidden-sheets';
import {
  openUnits,
  reviewedLayer,
  roundProgress,
  type UnitProgress,
} from '../../../../src/core/bloc/standings/progress';
import { deputyOf, isLeader } from '../../../../src/core/bloc/points/roles';
import { readScoreSheets } from '../../../../src/core/bloc/sheets/score-sheets';
import { reviewDraft } from '../../../../src/core/bloc/review/review-draft';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { TARGETS } from '../../../../src/core/plan/schema/tables';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';
import type { SheetDraft } from '../../../../src/core/table/sheet-draft';
import { group, item, planOf, ROUND } from '../setup';
import { said } from '../../said';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const base = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20), { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 }],
  units: [
    { id: 'A', name: 'Sở Mẫu An', role: 'Khối trưởng', bloc: 'Khối 1' },
    { id: 'B', name: 'Sở Mẫu Bình', role: 'Khối phó', bloc: 'Khối 1' },
    { id: 'C', name: 'Sở Mẫu Cường', role: 'Phó Cụm trưởng', bloc: 'Cụm 2' },
    { id: 'D', name: 'Sở Mẫu Dũng', role: 'Cụm trưởng', bloc: 'Cụm 2' },
    { id: 'E', name: 'Sở Mẫu Em', role: 'Trưởng khối', bloc: 'Khối 3' },
  ],
});
const plan: Plan = {
  ...base,
  targets: rowsOf(TARGETS, [
    { criterion: 'I.1', content: 'Giải ngân', target: '95', measure: '%' },
    { criterion: 'I.2', content: 'Số đề tài', target: '3', measure: 'đề tài' },
  ]),
};
const units = new UnitFinder(plan.units);

function sheet(name: string, above: readonly (readonly Cell[])[], rows: readonly (readonly Cell[])[]): SheetCells {
  const headings = ['STT', 'Nội dung', 'Kết quả', 'Điểm tự chấm', 'Điểm khối thẩm định', 'Tài liệu minh chứng'];
  const names = [
    ['I.1', 'Tiêu chí I.1'],
    ['I.2', 'Tiêu chí I.2'],
    ['T1', 'Cờ'],
  ];
  const values = [...above, headings, ...rows.map((row, at) => [...names[at]!, ...row])];
  return { name, row: 0, column: 0, values };
}

const stated = (unit: string, round = ROUND): Cell[][] => [
  ['Đơn vị:', unit],
  ['Đợt chấm:', round],
];
const codes = (...sheets: SheetCells[]): string[] => {
  const own = readScoreSheets(sheets, { scoring: scoringPlan(plan), units, round: ROUND });
  return roundProgress(scoringPlan(plan), plan.units, own).findings.map(
    ({ code, cell }) => `${code} ${cell?.sheet ?? ''}!${cell?.row ?? ''}`,
  );
};

const GOOD = [
  [96, 20, '', ''],
  [3, 18, '', ''],
  ['', 2, '', 'QĐ 15'],
];

test('a bonus without evidence, and a share beside a target in percent, are told at their cells', () => {
  expect(codes(sheet('A', stated('Sở Mẫu An'), GOOD))).toEqual([]);
  const rows = [
    [0.96, 20, '', ''],
    [1, 18, '', ''],
    ['', 2, '', ''],
  ];
  expect(codes(sheet('A', stated('Sở Mẫu An'), rows))).toEqual([
    'score/bonus-evidence A!5',
    'score/result-percent A!3',
  ]);
  // A bonus of 0 claims nothing.
  expect(codes(sheet('A', stated('Sở Mẫu An'), [...GOOD.slice(0, 2), ['', 0, '', '']]))).toEqual([]);
});

test('sheets of an unknown round, of units that are not listed, and hidden ones are named', () => {
  const stray = sheet('A', stated('Sở Mẫu An', 'Quý III'), GOOD);
  expect(codes(stray)).toEqual(['score/round-unknown A!0']);
  const strangers = ['X', 'Y'].map((name) => sheet(name, stated(`Sở lạ ${name}`), GOOD));
  const own = readScoreSheets(strangers, { scoring: scoringPlan(plan), units, round: ROUND });
  const { findings } = roundProgress(scoringPlan(plan), plan.units, own);
  expect(findings).toMatchObject([
    { code: 'score/sheet-ownerless', gravity: 'warning', values: { stated: 'Sở lạ X; Sở lạ Y', count: 2 } },
  ]);
  const hidden = hiddenScoreSheets(['Sở Mẫu An - Cả năm', 'sở mẫu bình', 'Danh mục'], units);
  expect(hidden.map((one) => said(one)['sheet'])).toEqual(['Sở Mẫu An - Cả năm', 'sở mẫu bình']);
  const long = new UnitFinder([
    { id: 'K', name: 'Ban Quản lý các khu công nghiệp tỉnh', shortName: '' },
    { id: 'L', name: 'Ban An toàn', shortName: 'ATGT - Ban An toàn' },
  ]);
  const names = ['Ban Quản lý các khu công nghiệp', 'ATGT - Ban An toàn - Cả năm', 'ATGT'];
  expect(hiddenScoreSheets(names, long)).toHaveLength(2);
});

test('leader and deputy are known by their role, within their bloc', () => {
  expect(plan.units.map(isLeader)).toEqual([true, false, false, true, true]);
  const [a, , , d, e] = plan.units;
  expect([a, d, e].map((unit) => deputyOf(plan, unit!)?.id ?? null)).toEqual(['B', 'C', null]);
});

describe('a review', () => {
  const rows = [
    [96, 20, 18.5, ''],
    [3, 'không giao', 'không giao', ''],
    ['', 2, 0, ''],
  ];
  const reviewed = (): { draft: SheetDraft; cells: (string | number)[][] } => {
    const own = readScoreSheets([sheet('A', stated('Sở Mẫu An'), rows)], {
      scoring: scoringPlan(plan),
      units,
      round: ROUND,
    });
    const draft = reviewDraft(scoringPlan(plan), own.sheets[0]!, ROUND);
    return { draft, cells: draft.rows.map((row) => row.map((cell) => cell?.value ?? '')) };
  };

  test('shows both points, what differs, and sums; the leader’s is signed by the deputy', () => {
    const { draft, cells } = reviewed();
    const start = draft.headingEnd;
    // The unassigned criterion has no treatment in the plan, so the sums stay open.
    expect(cells.slice(start, draft.tableEnd).map((row) => row.slice(0, 6))).toEqual([
      ['I', 'Nhóm I', '', '', '', ''],
      ['I.1', 'Tiêu chí I.1', 20, 20, 18.5, -1.5],
      ['I.2', 'Tiêu chí I.2', 20, 'không giao', 'không giao', ''],
      ['', 'Điểm thưởng', '', 2, 0, -2],
      ['T1', 'Cờ', 5, 2, 0, -2],
      ['', 'Tổng điểm', '', '', '', ''],
    ]);
    expect(cells.at(-1)).toContain('KHỐI PHÓ');
    expect(JSON.stringify(cells)).not.toContain('Bình');
  });

  test('a criterion without a conclusion shows the points of the bloc', () => {
    const headings = ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định', 'Điểm kết luận'];
    const values: Cell[][] = [
      ...stated('Sở Mẫu An'),
      headings,
      ['I.1', 'Tiêu chí I.1', 20, 18, 19],
      ['I.2', 'Tiêu chí I.2', 15, 14, ''],
      ['T1', 'Cờ', 0, 0, ''],
    ];
    const both = readScoreSheets([{ name: 'A', row: 0, column: 0, values }], {
      scoring: scoringPlan(plan),
      units,
      round: ROUND,
    });
    const review = reviewDraft(scoringPlan(plan), both.sheets[0]!, ROUND);
    const own = review.rows.slice(review.headingEnd, review.tableEnd).map((row) => row.map((one) => one?.value ?? ''));
    expect(own[1]!.slice(3, 6)).toEqual([20, 19, -1]);
    expect(own[2]!.slice(3, 6)).toEqual([15, 14, -1]);
    expect(own.at(-1)!.slice(3, 6)).toEqual([35, 33, -2]);
  });

  test('is no score sheet when it stands in the workbook', () => {
    const { draft, cells } = reviewed();
    const written: SheetCells = { name: draft.name, row: 0, column: 0, values: cells };
    const again = readScoreSheets([sheet('A', stated('Sở Mẫu An'), rows), written], {
      scoring: scoringPlan(plan),
      units,
      round: ROUND,
    });
    expect([again.sheets.length, again.doubled, again.ownerless]).toEqual([1, [], []]);
  });
});

describe('the layer on which a bloc is further', () => {
  const OPEN_LAYER = { total: 'open', missing: 1, isBegun: false };
  const DONE = { total: 90, missing: 0, isBegun: true };
  const unit = (bloc: object, council: object): UnitProgress =>
    ({ unit: { name: 'Sở Mẫu An' }, sheet: 'A', layers: { self: DONE, bloc, council } }) as unknown as UnitProgress;
  const none = { unit: { name: 'Sở Mẫu Bình' }, sheet: null, layers: null } as unknown as UnitProgress;

  test.each([
    ['nobody has begun', [unit(OPEN_LAYER, OPEN_LAYER), none], 'bloc', 2],
    ['one conclusion is not the review', [unit(DONE, DONE), unit(DONE, OPEN_LAYER)], 'bloc', 0],
    ['the same number on both', [unit(DONE, OPEN_LAYER), unit(OPEN_LAYER, DONE)], 'bloc', 1],
    ['conclusions without reviews', [unit(OPEN_LAYER, DONE), unit(OPEN_LAYER, DONE), none], 'council', 1],
  ] as const)('%s', (_, progress, layer, open) => {
    expect(reviewedLayer(progress)).toBe(layer);
    expect(openUnits(progress, layer)).toHaveLength(open);
  });
});

import { laterChanges, recordChanges } from '../../../../src/core/bloc/records/later-changes';
import { settledRound, settlingRows } from '../../../../src/core/bloc/records/settled';
import { reviewDraft } from '../../../../src/core/bloc/review/review-draft';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Plan, PlanUnit } from '../../../../src/core/plan/plan';
import type { SheetDraft } from '../../../../src/core/table/sheet-draft';
import { group, item, planOf, ROUND, scoreSheet, written } from '../setup';
import { recordsOf } from '../records/records-of';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  facts: { title: 'Kế hoạch 12' },
  criteria: [
    group('I'),
    item('I.1', 20),
    item('I.2', null, { unassigned: 'exclude' }),
    group('II'),
    item('II.1', 10, { unassigned: 'exclude' }),
    { id: 'T', kind: 'bonus', name: 'Cờ' },
    { id: 'P', kind: 'penalty', name: 'Trễ' },
  ],
  units: [
    { name: 'Sở Mẫu An', shortName: 'SM An', role: 'Thành viên' },
    { name: 'Sở Mẫu Bình', role: 'Khối trưởng' },
  ],
});
const NAMES = ['I.1', 'I.2', 'II.1', 'T', 'P'].map((id) => [id, '']);

const sheet = (unit: PlanUnit, rows: readonly (readonly Cell[])[], own: Plan = plan): ScoreSheet =>
  scoreSheet(own, unit, NAMES, rows);
const [A, B] = plan.units;
const bodyOf = (draft: SheetDraft): unknown[] => written(draft).slice(draft.headingEnd, draft.tableEnd);

const reviewed = (): ScoreSheet =>
  sheet(A!, [
    ['18,5', 17, '', 'Thiếu hồ sơ'],
    [3.3333333, 3, '', ''],
    ['không giao', '–', '', ''],
    [2, '', '', ''],
    [1, 3, '', ''],
  ]);

test('points stand beside each other, with the difference and its reason; sums in the headings', () => {
  expect(bodyOf(reviewDraft(scoringPlan(plan), reviewed(), ROUND))).toEqual([
    ['I', 'Nhóm I', '', 21.8333, 20, -1.8333, ''],
    ['I.1', 'Tiêu chí I.1', 20, 18.5, 17, -1.5, 'Thiếu hồ sơ'],
    ['I.2', 'Tiêu chí I.2', '', 3.3333333, 3, -0.3333333, ''],
    ['II', 'Nhóm II', '', '–', '–', '', ''],
    ['II.1', 'Tiêu chí II.1', 10, 'không giao', '–', '', ''],
    ['', 'Điểm thưởng', '', 2, 0, -2, ''],
    ['T', 'Cờ', '', 2, '', '', ''],
    ['', 'Điểm trừ', '', 1, 3, 2, ''],
    ['P', 'Trễ', '', 1, 3, 2, ''],
    ['', 'Tổng điểm', '', 22.8333, 17, -5.8333, ''],
  ]);
});

test('the title block, the headings, and room for the answer of the unit', () => {
  const draft = reviewDraft(scoringPlan(plan), reviewed(), ROUND);
  const rows = written(draft);
  expect(draft).toMatchObject({
    name: 'Thẩm định SM An',
    widths: [7, 46, 9, 10, 10, 10, 40],
    headingStart: 5,
    headingEnd: 6,
    tableEnd: 16,
    merges: [],
    validations: [],
    computed: [],
    isProtected: false,
  });
  expect(rows.slice(0, 5).map(([first]) => first)).toEqual([
    'PHIẾU THẨM ĐỊNH ĐIỂM THI ĐUA',
    'Kế hoạch 12 - Cả năm',
    'Đơn vị: Sở Mẫu An',
    'Điểm thẩm định do khối trưởng thực hiện.',
    '',
  ]);
  expect(rows[5]).toEqual([
    'STT',
    'Nội dung, tiêu chí',
    'Điểm tối đa',
    'Điểm tự chấm',
    'Điểm khối thẩm định',
    'Chênh lệch',
    'Lý do',
  ]);
  expect(rows.slice(16).map(([first]) => String(first).slice(0, 18))).toEqual([
    '',
    'Ý kiến của đơn vị:',
    '……………………………………………………………………………………………………'.slice(0, 18),
    '……………………………………………………………………………………………………'.slice(0, 18),
    '',
  ]);
  expect(rows.at(-1)).toEqual(['', 'ĐẠI DIỆN ĐƠN VỊ', '', '', '', '', 'KHỐI TRƯỞNG']);
  expect(draft.rows.every((row) => row.length === 7)).toBe(true);
});

test('the looks of groups, criteria and the total', () => {
  const looks = reviewDraft(scoringPlan(plan), reviewed(), ROUND).rows.map((row) =>
    row.map((cell) => cell?.look ?? '').join(' '),
  );
  expect(looks[6]).toBe('group group group group group group group');
  expect(looks[7]).toBe('center text points points points points text');
  expect(looks[15]).toBe('total total total total total total total');
  expect(looks[5]).toBe('heading heading heading heading heading heading heading');
});

test('where one criterion has a conclusion, that is what the column is of', () => {
  const draft = reviewDraft(
    scoringPlan(plan),
    sheet(B!, [
      [18, 17, 16, ''],
      [5, 4, '', ''],
    ]),
    ROUND,
  );
  expect(written(draft)[5]![4]).toBe('Điểm kết luận');
  expect(bodyOf(draft).slice(1, 3)).toEqual([
    ['I.1', 'Tiêu chí I.1', 20, 18, 16, -2, ''],
    ['I.2', 'Tiêu chí I.2', '', 5, 4, -1, ''],
  ]);
});

test('the leader’s own is reviewed by the deputy, in a cụm by that word', () => {
  const facts = planOf({ facts: { bloc: 'Cụm' }, criteria: [] }).facts;
  const cluster = { ...plan, facts };
  const draft = reviewDraft(scoringPlan(cluster), sheet(B!, [[18, 17, '', '']], cluster), ROUND);
  expect(draft.name).toBe('Thẩm định Sở Mẫu Bình');
  expect(written(draft)[1]![0]).toBe(ROUND);
  expect(written(draft)[3]![0]).toBe('Điểm thẩm định do cụm phó thực hiện.');
  expect(written(draft).at(-1)!.at(-1)).toBe('CỤM PHÓ');
});

test('once the round is settled the review shows what was settled, whatever the sheet says now', () => {
  const table = settlingRows(scoringPlan(plan), [reviewed()], ROUND, 46_000);
  const record = settledRound(scoringPlan(plan), new UnitFinder(plan.units), recordsOf(table), ROUND);
  const later = sheet(A!, [[1, 1, 1, 'Đã giải trình']]);
  expect(bodyOf(reviewDraft(scoringPlan(plan), later, ROUND, record))[1]).toEqual([
    'I.1',
    'Tiêu chí I.1',
    20,
    18.5,
    17,
    -1.5,
    'Đã giải trình',
  ]);
  expect(bodyOf(reviewDraft(scoringPlan(plan), later, ROUND))[1]).toEqual([
    'I.1',
    'Tiêu chí I.1',
    20,
    1,
    1,
    '',
    'Đã giải trình',
  ]);
});

test('what was changed after settling reaches the unit, with both values and the reason', () => {
  const units = new UnitFinder(plan.units);
  const settling = settlingRows(scoringPlan(plan), [reviewed()], ROUND, 46_000);
  const first = settledRound(scoringPlan(plan), units, recordsOf(settling), ROUND)!;
  const later = sheet(A!, [[18.5, 17.5, '', '']]);
  const [change] = laterChanges(first, [later]);
  const recorded = recordChanges(scoringPlan(plan), [change!], {
    round: ROUND,
    reason: 'Bổ sung minh chứng',
    time: 46_010,
  })!;
  const record = settledRound(scoringPlan(plan), units, recordsOf(settling, ...recorded.rows), ROUND);
  const reasonOf = (of: typeof record): unknown =>
    (bodyOf(reviewDraft(scoringPlan(plan), later, ROUND, of))[1] as unknown[]).at(-1);
  expect(reasonOf(record)).toBe('Sửa sau khi chốt: 17 → 17,5 (Bổ sung minh chứng)');
  expect(reasonOf(first)).toBe('');
});

test('sums that are open are blank, and so is what differs from them', () => {
  const body = bodyOf(reviewDraft(scoringPlan(plan), sheet(A!, [[18, '', '', '']]), ROUND));
  expect(body[0]).toEqual(['I', 'Nhóm I', '', '', '', '', '']);
  expect(body.at(-1)).toEqual(['', 'Tổng điểm', '', '', '', '', '']);
  expect(body[1]).toEqual(['I.1', 'Tiêu chí I.1', 20, 18, '', '', '']);
});

test('of a penalty the sizes are compared, with or without a minus', () => {
  const rows: Cell[][] = [
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    [8, -8, '', ''],
  ];
  expect(bodyOf(reviewDraft(scoringPlan(plan), sheet(A!, rows), ROUND)).at(-2)).toEqual([
    'P',
    'Trễ',
    '',
    8,
    -8,
    '',
    '',
  ]);
  rows[4] = [-2, 5, '', ''];
  expect(bodyOf(reviewDraft(scoringPlan(plan), sheet(A!, rows), ROUND)).at(-2)).toEqual(['P', 'Trễ', '', -2, 5, 3, '']);
});

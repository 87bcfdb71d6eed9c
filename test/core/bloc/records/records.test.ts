import { readForm } from '../../../../src/core/bloc/sheets/read/read-form';
import { laterChanges, recordChanges, revertChanges } from '../../../../src/core/bloc/records/later-changes';
import { classLimits, logOf, logRows, unitAnswers } from '../../../../src/core/bloc/records/log';
import { receiptMatrix, receiptRows, recordReceipt } from '../../../../src/core/bloc/records/receipts';
import { settledRound, settlingRows, type SettledRound } from '../../../../src/core/bloc/records/settled';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import { toSerial } from '../../../../src/core/dates/serial';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Plan, PlanUnit } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { DEADLINES } from '../../../../src/core/plan/schema/tables';
import type { WrittenTable } from '../../../../src/core/plan/schema/write-plan';
import { group, item, planOf, ROUND, scoreSheet } from '../setup';
import { recordsOf } from './records-of';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const MID = '6 tháng đầu năm';
const day = (date: number, month: number, year = 2026): number => toSerial({ day: date, month, year });

const base = planOf({
  criteria: [group('I'), item('I.1', 20), item('I.2', 20), { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 }],
  units: [
    { id: 'A', name: 'Sở Mẫu An', shortName: 'An' },
    { id: 'B', name: 'Sở Mẫu Bình' },
    { id: 'C', name: 'Sở Mẫu Cường' },
  ],
});
const plan: Plan = {
  ...base,
  deadlines: rowsOf(DEADLINES, [
    { kind: 'registration', content: 'Đăng ký', phrase: 'trước ngày 01/3/2026', units: ['Các đơn vị thành viên'] },
    { kind: 'midYear', content: 'Báo cáo', lastDay: day(15, 6) },
    { kind: 'midYear', content: 'Báo cáo sơ kết của Khối phó', lastDay: day(30, 6), units: ['Sở Mẫu Bình'] },
    { kind: 'midYear', content: 'Tổ chức sơ kết', lastDay: day(31, 7), units: ['Sở Mẫu Cường'] },
    { kind: 'scores', content: 'Tự chấm', lastDay: day(10, 11), except: ['Sở Mẫu Cường'] },
    { kind: 'review', content: 'Tổng kết', lastDay: day(20, 11) },
  ]),
};
const units = new UnitFinder(plan.units);
const [A, B, C] = plan.units as unknown as [PlanUnit, PlanUnit, PlanUnit];

const put = <T>(row: readonly T[], at: number, value: T): T[] => row.map((one, index) => (index === at ? value : one));

describe('what came in', () => {
  test('days late are counted from the last day of the plan, which itself is still in time', () => {
    const records = recordsOf(
      receiptRows([
        { kind: 'registration', unit: A, round: ROUND, day: day(28, 2) },
        { kind: 'registration', unit: B, round: ROUND, day: day(1, 3) },
        { kind: 'scores', unit: A, round: ROUND, day: day(10, 11) },
        { kind: 'scores', unit: B, round: ROUND, day: day(13, 11) },
        { kind: 'scores', unit: C, round: ROUND, day: day(21, 11) },
        { kind: 'scores', unit: C, round: MID, day: day(1, 7) },
      ]),
    );
    const late = (round: string): (number | null)[][] =>
      receiptMatrix(plan, units, records, round).map(({ states }) => states.map(({ daysLate }) => daysLate));
    // Registration, mid-year report, year report, scores, evidence.
    expect(late(ROUND)).toEqual([
      [0, null, null, 0, null],
      [1, null, null, 3, null],
      // The deadline of the scores does not hold for C; that of the review does.
      [null, null, null, 1, null],
    ]);
    // Of the mid-year round alone: 1/7 is 16 days after 15/6.
    expect(late(MID).map((states) => states[3])).toEqual([null, null, 16]);
  });

  test('a deadline that names the unit goes before one for everybody', () => {
    const matrix = receiptMatrix(plan, units, recordsOf(), ROUND);
    expect(matrix.map(({ states }) => states[1]!.lastDay)).toEqual([day(15, 6), day(30, 6), day(15, 6)]);
  });

  test('a day is recorded in the row that is there, else in a new one; a text that is no day is kept and shown', () => {
    const [state] = receiptMatrix(plan, units, recordsOf(), ROUND)[0]!.states;
    const first = recordReceipt(state!, { unit: A, round: ROUND, day: day(2, 3) });
    expect([first.edits, first.rows.length]).toEqual([[], 1]);
    const known = recordsOf(...first.rows);
    const [again] = receiptMatrix(plan, units, known, ROUND)[0]!.states;
    expect([again!.received, again!.daysLate]).toEqual([day(2, 3), 2]);
    const change = recordReceipt(again!, { unit: A, round: ROUND, day: null });
    expect(change.rows).toEqual([]);
    expect(change.edits).toEqual([
      { place: { sheet: 'Trang TD_Receipts', row: 1, column: 3 }, value: '', format: 'dd/mm/yyyy' },
    ]);
    const typed = first.rows[0]!;
    const odd = recordsOf({ ...typed, rows: typed.rows.map((row) => put(row, 3, '30/2/2026')) });
    expect(receiptMatrix(plan, units, odd, ROUND)[0]!.states[0]).toMatchObject({
      received: '30/2/2026',
      daysLate: null,
    });
  });
});

const NAMES = [
  ['I.1', 'Tiêu chí I.1'],
  ['I.2', 'Tiêu chí I.2'],
  ['T1', 'Cờ'],
];
const sheet = (unit: PlanUnit, rows: readonly (readonly Cell[])[]): ScoreSheet => scoreSheet(plan, unit, NAMES, rows);

describe('a settled round', () => {
  const sheets = (): ScoreSheet[] => [
    sheet(A, [
      ['19,5', 18, '', 'Thiếu minh chứng'],
      ['không giao', 'không giao', '', ''],
      ['', '', '', ''],
    ]),
    sheet(B, [
      [20, 20, '', ''],
      [15, 14, '', ''],
      [2, 2, '', ''],
    ]),
  ];
  const table = (): WrittenTable => settlingRows(scoringPlan(plan), sheets(), ROUND, day(20, 11));
  const settledIn = (round: string): SettledRound | null =>
    settledRound(scoringPlan(plan), units, recordsOf(table()), round);

  test('holds every point that stood in the sheets, and nothing for blanks', () => {
    const settled = settledIn(ROUND)!;
    // A: two criteria on two layers; B: three.
    expect(table().rows).toHaveLength(10);
    expect(settled.day).toBe(day(20, 11));
    expect(settled.points(A, 1, 'self')).toBe(19.5);
    expect(settled.points(A, 2, 'bloc')).toBe('không giao');
    expect(settled.points(A, 3, 'self')).toBe('');
    expect(settled.points(B, 2, 'bloc')).toBe(14);
    expect(settled.points(B, 2, 'council')).toBe('');
    expect(settledIn(MID)).toBeNull();
    expect(laterChanges(settled, sheets())).toEqual([]);
  });

  test('is still read after the units and rows were renamed by hand, by number or by text', () => {
    const renamed = table().rows.map((row) => put(put(row, 1, String(row[1]).toLowerCase()), 2, ''));
    const again = settledRound(scoringPlan(plan), units, recordsOf({ ...table(), rows: renamed }), ROUND)!;
    expect(again.points(B, 2, 'bloc')).toBe(14);
    const byNumber = table().rows.map((row) => put(row, 3, 'đã sửa chữ'));
    expect(
      settledRound(scoringPlan(plan), units, recordsOf({ ...table(), rows: byNumber }), ROUND)!.points(B, 2, 'bloc'),
    ).toBe(14);
  });

  test('criteria of one number and text in two groups are told apart', () => {
    const twins = planOf({
      criteria: [
        group('I'),
        { ...item('1', 20), group: 'I', name: 'Khác' },
        group('II'),
        { ...item('1', 20), group: 'II', name: 'Khác' },
      ],
      units: [A],
    });
    const headings = ['STT', 'Nội dung', 'Điểm tự chấm'];
    const values: Cell[][] = [headings, ['I', 'Nhóm I', ''], ['1', 'Khác', 5], ['II', 'Nhóm II', ''], ['1', 'Khác', 9]];
    const reading = readForm({ name: 'A', row: 0, column: 0, values }, scoringPlan(twins))!;
    const own = settlingRows(scoringPlan(twins), [{ unit: A, reading }], ROUND, 1);
    const record = settledRound(scoringPlan(twins), new UnitFinder([A]), recordsOf(own), ROUND)!;
    expect([...reading.entries.keys()].map((at) => record.points(A, at, 'self'))).toEqual(
      [...reading.entries.values()].map((entry) => entry.value('self')),
    );
    expect(own.rows.map((row) => row[2])).toEqual([...reading.entries.keys()].map((at) => (at === 1 ? 'I/1' : 'II/1')));
  });

  test('a later change is told with what it was, and recorded only with a reason', () => {
    const now = [
      sheet(A, [
        [19.5, 17, '', ''],
        ['không giao', 'không giao', '', ''],
        ['', '', '', ''],
      ]),
      sheet(B, [
        ['20', 20, 19, ''],
        [15, '', '', ''],
        [2, 2, '', ''],
      ]),
    ];
    const changes = laterChanges(settledIn(ROUND)!, now);
    expect(
      changes.map(({ unit, criterion, layer, before, now: after }) => [unit.id, criterion, layer, before, after]),
    ).toEqual([
      ['A', 1, 'bloc', 18, 17],
      ['B', 1, 'council', '', 19],
      ['B', 2, 'bloc', 14, ''],
    ]);
    const time = day(25, 11) + 0.5;
    expect(recordChanges(scoringPlan(plan), changes, { round: ROUND, reason: '  ', time })).toBeNull();
    const recorded = recordChanges(scoringPlan(plan), changes, { round: ROUND, reason: 'Họp ngày 24/11', time })!;
    expect(recorded.edits.map(({ place, value }) => [place.sheet, place.column, value])).toEqual([
      ['Trang TD_Scores', 5, 17],
      ['Trang TD_Scores', 5, ''],
    ]);
    expect(recorded.rows.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['TD_Scores', 1],
      ['TD_Log', 3],
    ]);
    const log = logOf(recordsOf(...recorded.rows), ROUND);
    expect(log[2]).toMatchObject({
      what: 'changed',
      unit: 'Sở Mẫu An',
      criterion: 'I.1',
      layer: 'bloc',
      before: 18,
      now: 17,
      time,
      reason: 'Họp ngày 24/11',
    });
    expect(revertChanges(changes).map(({ value }) => value)).toEqual([18, '', 14]);
  });
});

test('answers and limits: the last word of a unit in the round counts, and a limit can be lifted', () => {
  const entry = { round: ROUND, unit: 'An' } as const;
  const records = recordsOf(
    logRows([
      { ...entry, what: 'explained', time: day(1, 12), reason: 'Đã có Cờ' },
      { ...entry, what: 'agreed', time: day(2, 12) },
      { ...entry, what: 'explained', round: MID, reason: 'Đợt khác' },
      { ...entry, what: 'limited', now: 'Hoàn thành tốt', reason: 'Khiển trách' },
      { round: ROUND, unit: 'Sở Mẫu Bình', what: 'limited', now: 'Hoàn thành', reason: 'Cảnh cáo' },
      { round: ROUND, unit: 'Sở Mẫu Bình', what: 'limited', now: '', reason: 'Ghi nhầm' },
    ]),
  );
  expect([...unitAnswers(records, units, ROUND)]).toEqual([[A, { kind: 'agreed', time: day(2, 12), text: '' }]]);
  expect([...classLimits(records, units, ROUND)]).toEqual([[A, { atMost: 'Hoàn thành tốt', reason: 'Khiển trách' }]]);
});

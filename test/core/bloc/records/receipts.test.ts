import {
  receiptDays,
  receiptMatrix,
  receiptRows,
  recordReceipt,
  type ReceiptState,
} from '../../../../src/core/bloc/records/receipts';
import { toSerial } from '../../../../src/core/dates/serial';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Deadline, Plan, PlanUnit } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { DEADLINES } from '../../../../src/core/plan/schema/tables';
import { planOf, ROUND } from '../setup';
import { recordsOf } from './records-of';

const MID = '6 tháng đầu năm';
const day = (date: number, month: number): number => toSerial({ day: date, month, year: 2026 });

const base = planOf({ criteria: [], units: [{ name: 'Sở Mẫu An' }, { name: 'Sở Mẫu Bình' }] });
const units = new UnitFinder(base.units);
const [A, B] = base.units as unknown as [PlanUnit, PlanUnit];
const due = (...deadlines: readonly Partial<Deadline>[]): Plan => ({
  ...base,
  deadlines: rowsOf(DEADLINES, deadlines),
});
const lastDays = (plan: Plan, round = ROUND): (number | null)[][] =>
  receiptMatrix(plan, units, recordsOf(), round).map(({ states }) => states.map(({ lastDay }) => lastDay));

test('things are due by their own kind of deadline, the year’s by the review where scores have none', () => {
  const all = due(
    { kind: 'registration', content: 'Đăng ký', lastDay: day(1, 3) },
    { kind: 'midYear', content: 'Báo cáo', lastDay: day(2, 6) },
    { kind: 'scores', content: 'Chấm điểm', lastDay: day(3, 11) },
    { kind: 'review', content: 'Tổng kết', lastDay: day(4, 12) },
  );
  const year = [day(1, 3), day(2, 6), day(3, 11), day(3, 11), day(3, 11)];
  expect(lastDays(all)[0]).toEqual(year);
  // Scores and evidence of another round are due mid-year.
  expect(lastDays(all, MID)[0]).toEqual([day(1, 3), day(2, 6), day(3, 11), day(2, 6), day(2, 6)]);
  const review = due({ kind: 'review', content: 'Tổng kết', lastDay: day(4, 12) });
  expect(lastDays(review)[0]).toEqual([null, null, day(4, 12), day(4, 12), day(4, 12)]);
  expect(lastDays(review, MID)[0]).toEqual([null, null, day(4, 12), null, null]);
});

test('a deadline for handing in goes before one for something else, and one without a day says nothing', () => {
  const both = [
    { kind: 'registration' as const, content: 'Tổ chức hội nghị', lastDay: day(1, 2) },
    { kind: 'registration' as const, content: 'Gửi bảng đăng ký', lastDay: day(1, 3) },
  ];
  expect(lastDays(due(...both))[0]![0]).toBe(day(1, 3));
  expect(lastDays(due(both[0]!))[0]![0]).toBe(day(1, 2));
  expect(lastDays(due(both[0]!, { ...both[1]!, lastDay: null, phrase: '' }))[0]![0]).toBe(day(1, 2));
});

test('names of no unit are everybody; a unit that is named or excepted has its own day', () => {
  const plan = due(
    { kind: 'registration', content: 'Đăng ký', lastDay: day(1, 3), units: ['Các đơn vị'], except: ['Sở Mẫu Bình'] },
    { kind: 'registration', content: 'Đăng ký', lastDay: day(9, 3), units: ['Sở Mẫu Bình'] },
  );
  expect(lastDays(plan).map(([first]) => first)).toEqual([day(1, 3), day(9, 3)]);
  const others = due({ kind: 'registration', content: 'Đăng ký', lastDay: day(9, 3), units: ['Sở Mẫu Bình'] });
  expect(lastDays(others).map(([first]) => first)).toEqual([null, day(9, 3)]);
});

test('days late are counted; nothing is late without a last day, and a day before it is 0', () => {
  const plan = due({ kind: 'scores', content: 'Chấm điểm', lastDay: day(10, 11) });
  const records = recordsOf(
    receiptRows([
      { kind: 'scores', unit: A, round: ROUND, day: day(12, 11) },
      { kind: 'scores', unit: B, round: ROUND, day: day(1, 11) },
      { kind: 'registration', unit: A, round: ROUND, day: day(1, 12) },
    ]),
  );
  const states = receiptMatrix(plan, units, records, ROUND).map((one) => one.states);
  expect(states[0]![3]).toEqual({
    kind: 'scores',
    received: day(12, 11),
    lastDay: day(10, 11),
    daysLate: 2,
    place: { sheet: 'Trang TD_Receipts', row: 1, column: 3 },
  });
  expect(states[1]![3]).toMatchObject({ daysLate: 0 });
  expect(states[0]![0]).toMatchObject({ received: day(1, 12), lastDay: null, daysLate: null });
  expect(states[1]![0]).toEqual({ kind: 'registration', received: null, lastDay: null, daysLate: null, place: null });
});

test('of several rows for one thing the first with a day counts; scores of no round are those of any', () => {
  const [row] = receiptRows([{ kind: 'scores', unit: A, round: '', day: day(5, 11) }]).rows;
  const table = receiptRows([]);
  const withoutDay = row!.map((cell, at) => (at === 3 ? '' : cell));
  const records = recordsOf({ ...table, rows: [withoutDay, row!] });
  const place = (round: string) => receiptMatrix(base, units, records, round)[0]!.states[3]!.place;
  expect(place(ROUND)).toMatchObject({ row: 2 });
  expect(place(MID)).toMatchObject({ row: 2 });
  const [first] = receiptMatrix(base, units, recordsOf({ ...table, rows: [withoutDay] }), ROUND);
  expect(first!.states[3]).toMatchObject({ received: null, place: { row: 1 } });
});

test('what comes is written into the cell that is there, else into a row, of a round where it is of one', () => {
  const blank: ReceiptState = { kind: 'scores', received: null, lastDay: null, daysLate: null, place: null };
  const rows = (kind: ReceiptState['kind']) =>
    recordReceipt({ ...blank, kind }, { unit: A, round: MID, day: 46_000 }).rows.map((table) => table.rows);
  expect(rows('scores')).toEqual([[['Sở Mẫu An', 'Bảng tự chấm điểm', MID, 46_000, '']]]);
  expect(rows('evidence')).toEqual([[['Sở Mẫu An', 'Tài liệu minh chứng', MID, 46_000, '']]]);
  expect(rows('year')).toEqual([[['Sở Mẫu An', 'Báo cáo năm', '', 46_000, '']]]);
  expect(recordReceipt(blank, { unit: A, round: MID, day: null })).toEqual({ edits: [], rows: [] });
  const place = { sheet: 'Theo dõi nộp', row: 4, column: 3 };
  expect(recordReceipt({ ...blank, place }, { unit: A, round: MID, day: 46_000 })).toEqual({
    edits: [{ place, value: 46_000, format: 'dd/mm/yyyy' }],
    rows: [],
  });
});

test('the first day of each unit is told with its cell, texts and strangers left out', () => {
  const table = receiptRows([
    { kind: 'registration', unit: A, round: ROUND, day: day(9, 3) },
    { kind: 'registration', unit: A, round: ROUND, day: day(5, 3) },
    { kind: 'registration', unit: A, round: ROUND, day: day(7, 3) },
    { kind: 'scores', unit: B, round: ROUND, day: day(1, 3) },
    { kind: 'registration', unit: { ...B, name: 'Sở lạ' }, round: ROUND, day: day(1, 3) },
  ]);
  const odd = table.rows.at(-1)!.map((cell, at) => [B.name, cell, cell, '30/2/2026', cell][at]!);
  const days = receiptDays(recordsOf({ ...table, rows: [...table.rows, odd] }), units, 'registration');
  expect([...days]).toEqual([
    ['Sở Mẫu An', { serial: day(5, 3), place: { sheet: 'Trang TD_Receipts', row: 2, column: 3 } }],
  ]);
});

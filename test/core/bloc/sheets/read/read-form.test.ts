import { cellAddress } from '../../../../../src/core/findings/address';
import { readForm, type FormReading } from '../../../../../src/core/bloc/sheets/read/read-form';
import type { FormColumn } from '../../../../../src/core/bloc/sheets/form/columns';
import type { Cell } from '../../../../../src/core/numbers/cell';
import { group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  facts: { year: '2026', councilHeading: 'Điểm Hội đồng chốt' },
  criteria: [
    group('I'),
    item('I.1', 20),
    item('I.2', 20),
    { id: 'T1', kind: 'bonus', name: 'Cờ thi đua', maximum: 5 },
    { id: 'P1', kind: 'penalty', name: 'Nộp muộn', maximum: 5 },
  ],
});
const HEADINGS = ['STT', 'Nội dung', 'Điểm tự chấm'];
const ROWS: readonly (readonly Cell[])[] = [
  ['I', 'Nhóm I', ''],
  ['I.1', 'Tiêu chí I.1', 18],
  ['I.2', 'Tiêu chí I.2', 17],
  ['', 'Tổng điểm', 35],
];
/** A sheet whose first cell is C6. */
const read = (...values: readonly (readonly Cell[])[]): FormReading | null =>
  readForm({ name: 'Phiếu', row: 5, column: 2, values }, scoringPlan(plan));
const lines = (reading: FormReading | null): string[] =>
  reading!.findings.map(
    ({ code, gravity, cell, values }) => `${gravity} ${code} ${cellAddress(cell!)} ${JSON.stringify(values)}`,
  );
const valuesOf = (reading: FormReading | null, column: FormColumn): unknown[] =>
  [...reading!.entries].map(([criterion, entry]) => [criterion, entry.value(column)]);

test('a sheet without the headings of a score sheet is none', () => {
  expect(read(['STT', 'Nội dung'], ['I.1', 'Tiêu chí I.1'])).toBeNull();
  expect(read(...ROWS)).toBeNull();
});

test('criteria are read with their values and cells, and the total with its row', () => {
  const reading = read(HEADINGS, ...ROWS);
  expect(reading).toMatchObject({ sheet: 'Phiếu', firstColumn: 2, totalRow: 9, findings: [] });
  expect(valuesOf(reading, 'self')).toEqual([
    [1, 18],
    [2, 17],
  ]);
  expect(valuesOf(reading, 'council')).toEqual([
    [1, ''],
    [2, ''],
  ]);
  const entry = reading!.entries.get(2)!;
  expect(entry.place('self')).toEqual({ sheet: 'Phiếu', row: 8, column: 4 });
  expect(entry.place('council')).toBeNull();
  expect(entry.row).toMatchObject({ kind: 'criterion', name: 'Tiêu chí I.2' });
  expect(read(HEADINGS, ...ROWS.slice(0, 3))!.totalRow).toBeNull();
});

test('columns are known by the plan’s own words for them, in any case and punctuation', () => {
  const reading = read(['TT', 'NỘI DUNG', 'Tự chấm', '(ĐIỂM) HỘI ĐỒNG  CHỐT:'], ['I.1', 'Tiêu chí I.1', 18, 16]);
  expect(valuesOf(reading, 'council')).toEqual([[1, 16]]);
});

test('a criterion that the sheet lacks is told at its heading; a bonus, a penalty and a group may be missing', () => {
  expect(lines(read(HEADINGS, ROWS[2]!))).toEqual(['error score/criterion-missing D6 {"name":"Tiêu chí I.1"}']);
});

test('a row of nobody is told where it has points, a doubtful one always, at its text and cut short', () => {
  const long = 'Việc khác '.repeat(10).trim();
  const reading = read(
    HEADINGS,
    ...ROWS,
    ['9', long, 5],
    ['10', 'Việc không có điểm', ''],
    ['11', 'Việc ghi chữ', 'chưa rõ'],
    ['I.1', 'Một nội dung hoàn toàn khác', ''],
  );
  expect(lines(reading)).toEqual([
    `warning score/row-unknown D11 {"number":"9","name":"${long.slice(0, 80)}"}`,
    'error score/row-doubtful D14 {"number":"I.1","name":"Một nội dung hoàn toàn khác","candidates":"Tiêu chí I.1"}',
  ]);
});

test('of two columns of points neither is taken; of two columns by year that of the plan', () => {
  const twice = read([...HEADINGS, 'Điểm tự chấm'], ...ROWS.map((row) => [...row, 1]));
  expect(lines(twice)).toEqual(['error score/column-twice F6 {"heading":"Điểm tự chấm"}']);
  expect(valuesOf(twice, 'self')).toEqual([
    [1, ''],
    [2, ''],
  ]);
  const byYear = read(
    [...HEADINGS, 'Kết quả năm 2025', 'Kết quả năm 2026'],
    ...ROWS.map((row) => [...row, 'cũ', 'mới']),
  );
  expect(lines(byYear)).toEqual([]);
  expect(valuesOf(byYear, 'result')).toEqual([
    [1, 'mới'],
    [2, 'mới'],
  ]);
  const neither = read(
    [...HEADINGS, 'Kết quả năm 2024', 'Kết quả năm 2025'],
    ...ROWS.map((row) => [...row, 'cũ', 'mới']),
  );
  expect(lines(neither)).toEqual(['error score/column-twice G6 {"heading":"Kết quả năm 2025"}']);
  const notes = read([...HEADINGS, 'Ghi chú', 'Giải trình'], ...ROWS.map((row) => [...row, 'một', 'hai']));
  expect(lines(notes)).toEqual([]);
  expect(valuesOf(notes, 'note')[0]).toEqual([1, 'một']);
});

test('rows that only number the columns or are blank are no criteria', () => {
  const reading = read(HEADINGS, ['(1)', '(2)', '(3)'], ['', '', ''], ...ROWS, ['1', '2', '3'], ['', '', 4]);
  expect(lines(reading)).toEqual([]);
  expect(reading!.entries.size).toBe(2);
});

test('a number typed before the text in one cell tells the row', () => {
  const reading = read(
    ['Nội dung', 'Điểm tự chấm', 'Ghi chú'],
    ['I.1. Tiêu chí I.1', 18, ''],
    ['(I.2) Tiêu chí I.2', 17, ''],
    ['a, Nộp muộn', 2, ''],
  );
  expect(valuesOf(reading, 'self')).toEqual([
    [1, 18],
    [2, 17],
    [4, 2],
  ]);
});

test('a number that Excel holds as one, and a text with its target below it, are read', () => {
  const numbered = planOf({ criteria: [item('1', 20, { group: '' }), item('2', 20, { group: '' })] });
  const values: Cell[][] = [HEADINGS, [1, '', 18], [2, 'Tiêu chí 2\nChỉ tiêu: 95%', 17]];
  const reading = readForm({ name: 'Phiếu', row: 0, column: 0, values }, scoringPlan(numbered))!;
  expect(valuesOf(reading, 'self')).toEqual([
    [0, 18],
    [1, 17],
  ]);
});

describe('what stands above the table', () => {
  const stated = (...above: readonly (readonly Cell[])[]): FormReading['stated'] =>
    read(...above, HEADINGS, ...ROWS)!.stated;

  test.each([
    [
      'beside its label',
      [
        ['Đơn vị:', '', 'Sở Mẫu An'],
        ['Đợt chấm', 'Quý I'],
        ['Năm:', 2026],
      ],
    ],
    ['behind its label', [['Đơn vị tự chấm: Sở Mẫu An'], ['Kỳ chấm :Quý I'], ['Năm: 2026']]],
    [
      'in capitals',
      [
        ['TÊN ĐƠN VỊ THÀNH VIÊN: Sở Mẫu An', 'ĐỢT: Quý I'],
        ['NĂM', '2026'],
      ],
    ],
    [
      'first, whatever comes later',
      [['Đơn vị:', 'Sở Mẫu An'], ['Đơn vị: Sở khác'], ['Kỳ: Quý I'], ['Kỳ: II'], ['Năm: 2026']],
    ],
  ])('is read %s', (_, above) => {
    expect(stated(...above)).toEqual({ unit: 'Sở Mẫu An', round: 'Quý I', year: 2026, isReview: false });
  });

  test('may say nothing', () => {
    expect(stated(['Đơn vị chủ trì', 'Sở khác'])).toEqual({ unit: '', round: '', year: null, isReview: false });
    expect(stated(['Đơn vị:', '', ''])).toMatchObject({ unit: '' });
  });

  test('tells the year in its title where it does not state one', () => {
    expect(stated(['BẢNG CHẤM ĐIỂM NĂM 2025'])).toMatchObject({ year: 2025 });
    expect(stated(['BẢNG CHẤM ĐIỂM NĂM 2025'], ['Năm:', 'khoảng 2024'])).toMatchObject({ year: 2024 });
    expect(stated(['BẢNG CHẤM ĐIỂM NĂM 2025'], ['Năm:', 'chưa rõ'])).toMatchObject({ year: 2025 });
  });

  test('tells a review by its title', () => {
    expect(stated(['Phiếu  thẩm định điểm thi đua'])).toMatchObject({ isReview: true });
  });
});

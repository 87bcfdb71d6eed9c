import { knownRows, matchRows } from '../../../../../src/core/bloc/sheets/read/match-rows';
import { group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

/* Texts with errors, shortened texts, and numbers that agree or do not. */

const plan = planOf({
  criteria: [
    group('I'),
    item('I.1', 10, { name: 'Giải ngân vốn đầu tư công' }),
    item('I.2', 10, { name: 'Cải cách hành chính năm nay' }),
    item('I.3', 10, { name: 'Cải cách hành chính năm này' }),
    group('II'),
    item('II.1', 10, { name: 'Văn thư' }),
    item('', 10, { group: 'II', name: 'Chuyển đổi số toàn diện' }),
    item('', 10, { group: 'II', name: 'Thi đua yêu nước' }),
    { id: '', kind: 'bonus', name: 'Có mô hình mới được nhân rộng' },
    { id: '', kind: 'penalty', name: '' },
  ],
});

/** `number|text` a row; where in the plan each is, else the rows it may be, or nothing. */
const match = (...rows: readonly string[]): unknown[] =>
  matchRows(
    rows.map((row) => ({ number: row.split('|')[0]!, name: row.split('|')[1]! })),
    knownRows(scoringPlan(plan).rows),
  ).map((found) => {
    if (found.kind === 'matched') return [found.row.index, found.by];
    return found.kind === 'doubtful' ? found.rows.map(({ index }) => index) : found.kind;
  });

test.each<[string, unknown]>([
  // 25 letters allow three errors.
  ['I.1|Giải ngân vốn đầu tư cô', [1, 'text']],
  ['I.1|Giải ngan von dau tu c', [1, 'text']],
  ['I.1|Giải ngân vốn đầu tư', [1, 'text']],
  ['|Giải ngân vốn đầu tư công năm 2026', [1, 'text']],
  ['I.1|Giải ngn vn đầu t cng', [1]],
  ['I.1|Giải ngân v', [1]],
  // Seven letters allow none.
  ['II.1|Văn thơ', [5]],
  ['II.1|Văn thư', [5, 'text']],
  ['|Văn thơ', 'unknown'],
  ['|Hoàn toàn khác hẳn', 'unknown'],
  ['9|Hoàn toàn khác hẳn', 'unknown'],
  ['I.9|Hoàn toàn khác hẳn', 'unknown'],
  ['|', 'unknown'],
  ['I.1|', [1, 'number']],
  ['I.9|', 'unknown'],
])('“%s” by itself is %j', (row, expected) => {
  expect(match(row)).toEqual([expected]);
});

test('a text with errors that is near to two rows is told apart by its number alone', () => {
  expect(match('I.2|Cải cách hành chính năm')).toEqual([[2, 'text']]);
  expect(match('I.3|Cải cách hành chính năm')).toEqual([[3, 'text']]);
  expect(match('|Cải cách hành chính năm')).toEqual([[2, 3]]);
  expect(match('I.1|Cải cách hành chính năm')).toEqual([[2, 3]]);
});

test('a text with errors beside the number of another row is doubtful', () => {
  expect(match('I.2|Giải ngân vốn đầu tư cô')).toEqual([[1]]);
  expect(match('I.2|Giải ngân vốn đầu tư công')).toEqual([[1, 'text']]);
});

test('a row without a number in the plan’s sheet takes any, others of errors only their own', () => {
  expect(match('7|Điểm thưởn')).toEqual([[null, 'text']]);
  expect(match('5|Có mô hình mới được nhân rôg')).toEqual([[8]]);
  expect(match('1|Có mô hình mới được nhân rôg')).toEqual([[8, 'text']]);
});

test.each(['I. 1.', '(I.1)', 'I,1', ' i.1 ', 'I.1..'])('the number “%s” is I.1', (number) => {
  expect(match(`${number}|`)).toEqual([[1, 'number']]);
});

test('a target below the text in the same cell is set aside, an error above it too', () => {
  expect(match('I.1|Giải ngân vốn đầu tư công\nđạt 95% kế hoạch', '|Chuyển đổi số toàn diên\r\n3 chỉ tiêu')).toEqual([
    [1, 'text'],
    [6, 'text'],
  ]);
  expect(match('|\nVăn thư\nlưu trữ')).toEqual([[5, 'text']]);
});

test('a number alone gives way to the text of another row, and two of them to each other', () => {
  expect(match('I.1|', 'I.1|Giải ngân vốn đầu tư công')).toEqual(['unknown', [1, 'text']]);
  expect(match('I.1|', 'I.1|')).toEqual([[1], [1]]);
  expect(match('|Văn thư', '|Văn thư')).toEqual([[5], [5]]);
});

test('signs around and between words are set aside', () => {
  expect(match('|– Văn   thư:')).toEqual([[5, 'text']]);
});

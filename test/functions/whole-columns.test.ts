import { call } from './call';

/* Whole columns and rows are a million cells and sixteen thousand, of which few hold something. */

const column = (cells: readonly unknown[], blank: unknown = ''): unknown[][] =>
  Array.from({ length: 1_048_576 }, (_, at) => [at < cells.length ? cells[at] : blank]);
const row = (cells: readonly unknown[]): unknown[][] => [
  Array.from({ length: 16_384 }, (_, at) => (at < cells.length ? cells[at] : null)),
];

test.each([null, ''])('functions are done with the cells in use, blank cells are %j', (blank) => {
  expect(call('RANK', column([90, blank, 95, 80], blank))).toEqual([[2], [''], [1], [3]]);
  expect(call('RATIO', column([1, 3], blank), 4)).toEqual([[0.25], [0.75]]);
});

test('a column without a value gives one blank', () => {
  expect(call('RATIO', column([]), 4)).toEqual([['']]);
});

test('columns that belong together are cut alike, also those of a repeating parameter', () => {
  expect(call('RANK', column([90, 90, 80]), null, null, [column([1, 2])])).toEqual([[2], [1], [3]]);
  expect(call('RATIO', column([1]), column([4, 4, 4]))).toEqual([[0.25], [''], ['']]);
});

test('a whole row is cut like a column', () => {
  expect(call('RATIO', row([1, 3]), 4)).toEqual([[0.25, 0.75]]);
});

test('a whole column beside a shorter range does not seem to fit', () => {
  expect(call('TOTAL', [[5], [5]], column([10, 10]), null)).toEqual('#VALUE!');
});

test('ranges that are no whole columns stay as they are', () => {
  expect(call('RATIO', [[1], [''], ['']], 4)).toEqual([[0.25], [''], ['']]);
});

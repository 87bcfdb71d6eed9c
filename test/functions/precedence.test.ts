import { call, column, HostError, sentenceOf } from './call';

/** An error value in the input, then blank, then not assigned, then the other checks in parameter order. */
describe('which error comes back', () => {
  test('a not-assigned mark before a number out of range', () => {
    expect(call('ADJUST', 8, '-2,5', '–', 12, 3)).toEqual([['#VALUE!']]);
    expect(call('ADJUST', 0.3, '-2,5', null, null, '–', 0.3)).toEqual([['#VALUE!']]);
    expect(call('TOTAL', column('–', 6), column(10, -3))).toBe('#VALUE!');
    expect(call('TOTAL', column('–', 6), column(10, -3), 'zero')).toBe('#NUM!');
  });

  test('the base before the percentage', () => {
    expect(call('QUOTA', 2.5, 'abc')).toEqual([['#NUM!']]);
    expect(call('QUOTA', -3, 'abc')).toEqual([['#NUM!']]);
    expect(call('QUOTA', 3, 'abc', 'xyz')).toEqual([['#VALUE!']]);
  });

  test('an error value before sizes that do not fit', () => {
    expect(call('TOTAL', column(new HostError('#N/A'), 3), column(1, 3, 4))).toBe('#N/A');
  });

  test('a blank score before weights that add to 0', () => {
    expect(
      call(
        'WEIGHTED',
        [
          [1, ''],
          [1, 2],
        ],
        [[0, 0]],
      ),
    ).toEqual(column('#N/A', '#DIV/0!'));
  });

  test('a blank score before a keyword that cannot be read, and scores before counts', () => {
    const scores = [
      [1, 2],
      [3, ''],
    ];
    expect(call('WEIGHTED', scores, [[1, 1]], 'full')).toEqual(column('#VALUE!', '#N/A'));
    expect(call('AWARDS', 'x', column(-1), column('A'), null, null, [])).toEqual([['#VALUE!']]);
    expect(call('TOTAL', column(80, 96.5, 0), column(0, -0.5, '–'), 'full')).toBe('#VALUE!');
  });

  test('an error that Excel takes from a function comes back as that error', () => {
    expect(call('RANK', column(2, new HostError('#NULL!'), 1), null, null, [])).toEqual(column(1, '#NULL!', 2));
    expect(call('QUOTA', '#DIV/0!', 0.1)).toEqual([['#DIV/0!']]);
  });
});

test('a number within 1e-9 of a bound is that bound', () => {
  expect(call('QUOTA', 32.9999999999, 1)).toEqual([[33]]);
  expect(call('QUOTA', 33, 1.0000000001)).toEqual([[33]]);
  expect(call('QUOTA', 33, -1e-10)).toEqual([[0]]);
  expect(call('QUOTA', 33, 1.00000001)).toEqual([['#NUM!']]);
  expect(call('ADJUST', 5, -1e-12)).toEqual([[5]]);
});

describe('where an error is', () => {
  test('a column is named where the argument has several, a row where it has that row', () => {
    const grid = [
      [1, 2],
      [3, 'x'],
    ];
    expect(sentenceOf('vi', 'RANK', grid)).toBe('Đối số scores, hàng 2, cột 2: “x” không phải là số.');
    expect(sentenceOf('vi', 'TOTAL', [[1, 2, 'x']], [[1, 2, 3]])).toBe(
      'Đối số points, hàng 1, cột 3: “x” không phải là số.',
    );
    expect(sentenceOf('en', 'QUOTA', column(1, 2), [[0.1, 15]])).toContain('Argument percent, row 1, column 2');
    expect(sentenceOf('vi', 'QUOTA', column('', 2, 3), 15)).toBe(
      'Đối số percent: tỷ lệ phải từ 0% đến 100% (viết 15% hoặc 0,15).',
    );
    expect(sentenceOf('vi', 'QUOTA', 'x', 0.1)).toBe('Đối số base, hàng 1: “x” không phải là số.');
  });

  test('units in columns are named by their column', () => {
    const scores = [
      [1, 2],
      [3, 4],
      [5, 'abc'],
    ];
    expect(sentenceOf('vi', 'WEIGHTED', scores, column(1, 1, 1))).toBe('Đối số scores, cột 2: “abc” không phải là số.');
  });
});

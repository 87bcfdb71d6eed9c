import { call, column, HostError } from './call';

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

  test('an error that Excel added later comes back as that error', () => {
    expect(call('RANK', column(2, new HostError('#SPILL!'), 1), null, null, [])).toEqual(column(1, '#SPILL!', 2));
    expect(call('QUOTA', '#CALC!', 0.1)).toEqual([['#CALC!']]);
  });
});

test('a number within 1e-9 of a bound is that bound', () => {
  expect(call('QUOTA', 32.9999999999, 1)).toEqual([[33]]);
  expect(call('QUOTA', 33, 1.0000000001)).toEqual([[33]]);
  expect(call('QUOTA', 33, -1e-10)).toEqual([[0]]);
  expect(call('QUOTA', 33, 1.00000001)).toEqual([['#NUM!']]);
  expect(call('ADJUST', 5, -1e-12)).toEqual([[5]]);
});

import { call, column, HostError } from '../call';

describe('ADJUST', () => {
  test('adds the bonus and takes the penalty, within caps and ceiling, never below 0', () => {
    expect(call('ADJUST', 945, 60, 50)).toEqual([[995]]);
    expect(call('ADJUST', 97, 10)).toEqual([[107]]);
    expect(call('ADJUST', 97, 10, null, null, null, 100)).toEqual([[100]]);
    expect(call('ADJUST', 2, null, null, 5)).toEqual([[0]]);
    expect(call('ADJUST', 90, null, null, 5, 3)).toEqual([[87]]);
    expect(call('ADJUST', 0.1, 0.2)).toEqual([[0.3]]);
    expect(call('ADJUST', 100.1, null, null, 100)).toEqual([[0.1]]);
  });

  test('works on columns; a blank total gives a blank, blank options count as absent', () => {
    expect(call('ADJUST', column(90, '', 80), column(1, 1, ''), 3, column('', '', 2), 3)).toEqual(column(91, '', 78));
  });

  test('what is below 0, not assigned or unreadable is an error in its own place', () => {
    expect(call('ADJUST', column(1, 2, 3, 4), column(-1, '–', 'x', 1))).toEqual(
      column('#NUM!', '#VALUE!', '#VALUE!', 5),
    );
    expect(call('ADJUST', column('–', new HostError('#N/A')), 1)).toEqual(column('#VALUE!', '#N/A'));
    expect(call('ADJUST', 1, 1, -1)).toEqual([['#NUM!']]);
  });
});

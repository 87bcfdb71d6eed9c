import { call, column, HostError, sentenceOf } from '../call';

describe('BLOCRANK', () => {
  const blocs = column('Khối 1', 'khối  1', 'Khối 2', 'KHỐI 1', 'Khối 2');
  test('ranks within each bloc, names compared as names are', () => {
    expect(call('BLOCRANK', column(90, 95, 80, 90, 85), blocs)).toEqual(column(2, 1, 2, 2, 1));
    expect(call('BLOCRANK', column(90, 95, 80, 90, 85), blocs, 'thứ tự', 1)).toEqual(column(1, 3, 1, 2, 2));
    expect(call('BLOCRANK', [[1, 2, 3]], [[1, 1, 2]])).toEqual([[2, 1, 1]]);
  });

  test('a blank bloc gives a blank rank, a bad cell its own error', () => {
    expect(call('BLOCRANK', column(3, 2, 1, 5), column('a', '', 'a', new HostError('#NULL!')))).toEqual(
      column(1, '', 2, '#NULL!'),
    );
    expect(call('BLOCRANK', column(3, 'x', 1), column('a', '', '–'))).toEqual(column(1, '', '#VALUE!'));
    expect(call('BLOCRANK', column(3, 2), column('a', 'a', 'a'))).toEqual([['#VALUE!']]);
  });

  test('tiebreakers decide within the bloc', () => {
    expect(call('BLOCRANK', column(9, 9, 9), column('a', 'a', 'b'), null, null, [column(1, 2, 0)])).toEqual(
      column(2, 1, 1),
    );
  });
});

describe('RANKING', () => {
  const names = column('A', 'B', 'C', 'D', 'E');
  test('best first, equals in input order, unscored last', () => {
    expect(call('RANKING', names, column(5, '', 9, '–', 5))).toEqual([
      [1, 'C', 9],
      [2, 'A', 5],
      [2, 'E', 5],
      ['', 'B', ''],
      ['', 'D', '–'],
    ]);
    expect(call('RANKING', column('A', 'B'), column(1, 2), null, null, 1)).toEqual([
      [1, 'A', 1],
      [2, 'B', 2],
    ]);
  });

  test('blocs in order of first appearance, spelled as there, units without one last', () => {
    const blocs = column('Cụm 2', 'Cụm 1', 'cụm 2', '', 'Cụm 1');
    expect(call('RANKING', names, column('', 7, 9, 8, 6), blocs)).toEqual([
      ['Cụm 2', 1, 'C', 9],
      ['Cụm 2', '', 'A', ''],
      ['Cụm 1', 1, 'B', 7],
      ['Cụm 1', 2, 'E', 6],
      ['', '', 'D', 8],
    ]);
  });

  test('top keeps ranks up to it in each bloc', () => {
    const blocs = column('x', 'x', 'y', 'y', 'x');
    expect(call('RANKING', names, column(5, 5, 3, '', 1), blocs, null, null, 1)).toEqual([
      ['x', 1, 'A', 5],
      ['x', 1, 'B', 5],
      ['y', 1, 'C', 3],
    ]);
    expect(call('RANKING', names, column('', '', '', '', ''), null, null, null, 3)).toEqual([['#N/A']]);
    expect(call('RANKING', names, column(5, 4, 3, 2, 1), null, 'đồng hạng', 0, 'hai')).toEqual([['#VALUE!']]);
  });

  test('rows blank in name and score are skipped; nothing left is #N/A', () => {
    expect(call('RANKING', column('A', '', ''), column(1, '', 2))).toEqual([
      [1, '', 2],
      [2, 'A', 1],
    ]);
    expect(call('RANKING', column('', null), column('', ' '))).toEqual([['#N/A']]);
  });

  test('what cannot be read is an error in its own place, unranked', () => {
    const table = call(
      'RANKING',
      column('A', 'B', new HostError('#NULL!'), 'D'),
      column('x', 2, 3, 1),
      null,
      null,
      null,
      null,
      [column(1, 1, 1, 'y')],
    );
    expect(table).toEqual([
      [1, 'B', 2],
      ['', 'A', '#VALUE!'],
      ['', '#NULL!', 3],
      ['#VALUE!', 'D', 1],
    ]);
    expect(sentenceOf('vi', 'RANKING', column('A', 'B'), column(1, 'x'))).toBe(
      'Đối số scores, hàng 2: “x” không phải là số.',
    );
    expect(call('RANKING', names, column(1, 2))).toEqual([['#VALUE!']]);
  });
});

describe('AWARDS', () => {
  const counts = column(1, 3);
  const labels = column('Cờ', 'Bằng khen');
  test('ten units: one flag and three certificates', () => {
    const scores = column(91, 98, 85, 97, 80, 96, 95, 70, 60, 50);
    expect(call('AWARDS', scores, counts, labels)).toEqual(
      column('', 'Cờ', '', 'Bằng khen', '', 'Bằng khen', 'Bằng khen', '', '', ''),
    );
  });

  test('a tie across a boundary is left to the council, unless a tiebreaker settles it', () => {
    const scores = column(98, 98, 90, 85, 85);
    const undecided = 'Hội đồng quyết định';
    expect(call('AWARDS', scores, counts, labels)).toEqual(
      column(undecided, undecided, 'Bằng khen', undecided, undecided),
    );
    expect(call('AWARDS', scores, counts, labels, null, 'Khối biểu quyết', [column(1, 2, 0, 3, 3)])).toEqual(
      column('Bằng khen', 'Cờ', 'Bằng khen', 'Khối biểu quyết', 'Khối biểu quyết'),
    );
    expect(call('AWARDS', column(9, 8, 8, 7), counts, labels)).toEqual(
      column('Cờ', 'Bằng khen', 'Bằng khen', 'Bằng khen'),
    );
  });

  test('in each bloc by itself; unscored units and those without a bloc get nothing', () => {
    expect(call('AWARDS', column(9, 8, 7, '', 6), column(1), column('Cờ'), column('a', 'b', 'a', 'b', ''))).toEqual(
      column('Cờ', 'Cờ', '', '', ''),
    );
    expect(call('AWARDS', [[9, '–', 8]], column(1, ''), column('Cờ', ''))).toEqual([['Cờ', '', '']]);
  });

  test('one bad cell spoils everything, an error value first', () => {
    expect(call('AWARDS', column(9, 'x'), counts, labels)).toEqual([['#VALUE!']]);
    expect(call('AWARDS', column(9, 'x'), counts, column('Cờ', new HostError('#NULL!')))).toEqual([['#NULL!']]);
    expect(call('AWARDS', column(9, 8), column(1, -1), labels)).toEqual([['#NUM!']]);
    expect(call('AWARDS', column(9, 8), column(1, 1.5), labels)).toEqual([['#NUM!']]);
    expect(call('AWARDS', column(9, 8), column(1, ''), labels)).toEqual([['#VALUE!']]);
    expect(call('AWARDS', column(9, 8), column(1, 2), column('Cờ', ''))).toEqual([['#VALUE!']]);
    expect(call('AWARDS', column(9, 8), column(1), labels)).toEqual([['#VALUE!']]);
    expect(call('AWARDS', column(9, 8), counts, labels, column('a'))).toEqual([['#VALUE!']]);
  });
});

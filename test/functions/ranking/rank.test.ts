import fc from 'fast-check';
import vectors from '../vectors/rank.json';
import { call, column, HostError, sentenceOf } from '../call';

const na = new HostError('#N/A');

describe('RANK', () => {
  test.each([
    [null, [2, 1, 2, 4]],
    ['competition', [2, 1, 2, 4]],
    ['đồng hạng', [2, 1, 2, 4]],
    ['DONG HANG', [2, 1, 2, 4]],
    ['dense', [2, 1, 2, 3]],
    ['Liên Tiếp', [2, 1, 2, 3]],
    ['average', [2.5, 1, 2.5, 4]],
    ['trung bình', [2.5, 1, 2.5, 4]],
    ['ordinal', [2, 1, 3, 4]],
    ['thứ tự', [2, 1, 3, 4]],
  ])('ties %s', (ties, ranks) => {
    expect(call('RANK', column(970, 985, 970, 950), ties, null, [])).toEqual(column(...ranks));
  });

  test('keeps the shape of the scores', () => {
    expect(
      call(
        'RANK',
        [
          [3, 1],
          [2, 4],
        ],
        null,
        null,
        [],
      ),
    ).toEqual([
      [2, 4],
      [3, 1],
    ]);
    expect(call('RANK', 7, null, null, [])).toEqual([[1]]);
  });

  test('order as in Excel: 0 or absent is highest first, anything else lowest first', () => {
    expect(call('RANK', column(1, 2, 3), null, 0, [])).toEqual(column(3, 2, 1));
    expect(call('RANK', column(1, 2, 3), null, 1, [])).toEqual(column(1, 2, 3));
    expect(call('RANK', column(1, 2, 3), null, '-1', [])).toEqual(column(1, 2, 3));
    expect(call('RANK', column(2, 1, 2), 'ordinal', 1, [])).toEqual(column(2, 1, 3));
  });

  test('blank and not-assigned scores stay unranked', () => {
    const scores = column(5, null, '', '  \u00a0', 'không giao', '–', '-', 'N/A', 'Không áp dụng', 4);
    expect(call('RANK', scores, null, null, [])).toEqual(column(1, '', '', '', '', '', '', '', '', 2));
  });

  test('scores equal at nine decimals tie, and 0 is a score', () => {
    expect(call('RANK', column(0.1 + 0.2, 0.3, 0, -0), null, null, [])).toEqual(column(1, 1, 3, 3));
    expect(call('RANK', column(1.000000001, 1), null, null, [])).toEqual(column(1, 2));
    expect(call('RANK', column(1.0000000001, 1), null, null, [])).toEqual(column(1, 1));
  });

  test('reads numbers as text in Vietnamese notation', () => {
    expect(call('RANK', column('95,5', 95.4, '1.234,5', '96%'), null, null, [])).toEqual(column(2, 3, 1, 4));
  });

  test('a tiebreaker decides, the higher first and a blank last, whatever the order', () => {
    const scores = column(90, 90, 90);
    expect(call('RANK', scores, null, null, [column(1, 3, 2)])).toEqual(column(3, 1, 2));
    expect(call('RANK', scores, null, 1, [column(1, 3, 2)])).toEqual(column(3, 1, 2));
    expect(call('RANK', scores, null, null, [column(null, -5, 2)])).toEqual(column(3, 2, 1));
    expect(call('RANK', scores, null, null, [column(1, 1, 2), column(1, 2, 0)])).toEqual(column(3, 2, 1));
    expect(call('RANK', scores, null, null, [[[1, 1, 2]]])).toEqual(column(2, 2, 1));
    expect(call('RANK', scores, 'dense', null, column(1, 3, 2))).toEqual(column(3, 1, 2));
  });

  test('a bad element comes back in its own place and the others are ranked without it', () => {
    expect(call('RANK', column(3, na, 'ba', 1), null, null, [])).toEqual(column(1, '#N/A', '#VALUE!', 2));
    expect(call('RANK', column(3, 2, 1), null, null, [column(1, 'x', 1)])).toEqual(column(1, '#VALUE!', 2));
    expect(call('RANK', column(3, '', 1), null, null, [column(1, na, 1)])).toEqual(column(1, '#N/A', 2));
    expect(call('RANK', column(true, 2), null, null, [])).toEqual(column('#VALUE!', 1));
  });

  test('wrong shapes, keywords and orders are one error that names them', () => {
    expect(call('RANK', column(1, 2), null, null, [column(1, 2, 3)])).toEqual([['#VALUE!']]);
    expect(sentenceOf('vi', 'RANK', column(1, 2), null, null, [column(1, 2, 3)])).toBe(
      'Kích thước không khớp: scores là 2×1, tiebreaker1 là 3×1.',
    );
    expect(sentenceOf('en', 'RANK', column(1), 'xyz', null, [])).toBe(
      'Argument ties: “xyz” is not one of the choices: competition, dense, average, ordinal.',
    );
    expect(call('RANK', column(1, 2), column('dense', 'dense'), null, [])).toEqual([['#VALUE!']]);
    expect(call('RANK', column(1, 2), na, null, [])).toEqual([['#N/A']]);
    expect(call('RANK', column(1, 2), null, 'lên', [])).toEqual([['#VALUE!']]);
  });

  test('a doubtful number names both readings', () => {
    expect(sentenceOf('vi', 'RANK', column(1, '1.250'), null, null, [])).toBe(
      'Đối số scores, hàng 2: “1.250” có thể là 1250 hoặc 1,25; hãy ghi rõ một trong hai, hoặc dùng THIDUA.NUMBER.',
    );
  });

  test('agrees with the results that Excel cached', () => {
    const { values, ranks } = vectors.excel;
    for (const { value, highestFirst, lowestFirst } of ranks) {
      const at = values.indexOf(value);
      const rankOf = (ties: string, order: number): unknown =>
        (call('RANK', column(...values), ties, order, []) as unknown[][])[at]![0];
      expect(rankOf('competition', 0)).toBe(highestFirst.eq);
      expect(rankOf('average', 0)).toBe(highestFirst.avg);
      expect(rankOf('competition', 1)).toBe(lowestFirst.eq);
      expect(rankOf('average', 1)).toBe(lowestFirst.avg);
    }
  });

  test('agrees with scipy', () => {
    const names = { min: 'competition', dense: 'dense', ordinal: 'ordinal', average: 'average' } as const;
    for (const { values, ...methods } of vectors.scipy.cases) {
      for (const [method, ranks] of Object.entries(methods)) {
        expect(call('RANK', column(...values), names[method as keyof typeof names], 1, [])).toEqual(
          column(...(ranks as number[])),
        );
      }
    }
  });

  test('property: shuffling the units does not change their ranks', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        scores,
        fc.constantFrom('competition', 'dense', 'average'),
        fc.infiniteStream(fc.nat()),
        (values, ties, random) => {
          const order = values
            .map((_, index) => ({ index, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key);
          const shuffled = order.map(({ index }) => values[index]);
          const ranks = (call('RANK', column(...values), ties, null, []) as number[][]).flat();
          const others = (call('RANK', column(...shuffled), ties, null, []) as number[][]).flat();
          order.forEach(({ index }, at) => expect(others[at]).toBe(ranks[index]));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { call, column, HostError, sentenceOf } from '../call';

describe('WEIGHTED', () => {
  test('units in rows give a column, units in columns a row', () => {
    expect(
      call(
        'WEIGHTED',
        [
          [66, 74, 82],
          [100, 0, 0],
        ],
        [[0.5, 0.3, 0.2]],
      ),
    ).toEqual(column(71.6, 50));
    expect(
      call(
        'WEIGHTED',
        [
          [66, 100],
          [74, 0],
          [82, 0],
        ],
        column(0.5, 0.3, 0.2),
      ),
    ).toEqual([[71.6, 50]]);
  });

  test('where both fit, units are rows', () => {
    expect(
      call(
        'WEIGHTED',
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 0]],
      ),
    ).toEqual(column(1, 3));
  });

  test('divides by the sum of the weights', () => {
    expect(call('WEIGHTED', [[1, 2]], [[1, 2]])).toEqual([[5 / 3]]);
    expect(call('WEIGHTED', [['1,5', 2.5]], [['50%', '50%']])).toEqual([[2]]);
  });

  test('a blank score is #N/A in its unit, and only there', () => {
    expect(
      call(
        'WEIGHTED',
        [
          [1, ''],
          [3, 4],
        ],
        [[1, 1]],
      ),
    ).toEqual(column('#N/A', 3.5));
    expect(
      sentenceOf(
        'vi',
        'WEIGHTED',
        [
          [1, ''],
          [3, 4],
        ],
        [[1, 1]],
      ),
    ).toBe('Đối số scores, hàng 1: tiêu chí 2 chưa chấm điểm.');
  });

  test('not assigned drops out of both sums, or counts 0, or asks', () => {
    const scores = [
      [80, '–'],
      [90, 70],
    ];
    expect(call('WEIGHTED', scores, [[1, 3]], 'exclude')).toEqual(column(80, 75));
    expect(call('WEIGHTED', scores, [[1, 3]], 'không điểm')).toEqual(column(20, 75));
    expect(call('WEIGHTED', scores, [[1, 3]])).toEqual(column('#VALUE!', 75));
    expect(call('WEIGHTED', scores, [[1, 3]], 'rescale')).toEqual(column('#VALUE!', '#VALUE!'));
    expect(call('WEIGHTED', [['–', '–']], [[1, 3]], 'exclude')).toEqual([['#DIV/0!']]);
  });

  test.each([
    ['x', '#VALUE!'],
    ['', '#VALUE!'],
    [-1, '#NUM!'],
  ])('a weight of %j spoils everything', (weight, error) => {
    const scores = [
      [1, 2],
      [3, 4],
    ];
    expect(call('WEIGHTED', scores, [[1, weight]])).toEqual(column(error, error));
  });

  test('weights that come to nothing give no mean, and an error among the scores stays that error', () => {
    const scores = (last: unknown): unknown[][] => [
      [1, last],
      [3, 4],
    ];
    expect(call('WEIGHTED', scores(2), [[0, 0]])).toEqual(column('#DIV/0!', '#DIV/0!'));
    expect(call('WEIGHTED', scores(new HostError('#N/A')), [[0, 0]])).toEqual(column('#N/A', '#DIV/0!'));
  });

  test('sizes that fit neither way are named', () => {
    expect(call('WEIGHTED', [[1, 2]], [[1, 2, 3]])).toEqual([['#VALUE!']]);
    expect(sentenceOf('vi', 'WEIGHTED', [[1, 2]], [[1, 2, 3]])).toContain('scores là 1×2, weights là 1×3');
  });

  test('property: scaling every weight changes nothing', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(scores, weights, fc.constantFrom(10, 0.1, 7, 0.25), (row, own, factor) => {
        const scaled = own.map((weight) => Number((weight * factor).toPrecision(15)));
        const [[first]] = call('WEIGHTED', [row], [own]) as [[number]];
        const [[second]] = call('WEIGHTED', [row], [scaled]) as [[number]];
        expect(second).toBeCloseTo(first, 9);
      }),
    );
  });
});

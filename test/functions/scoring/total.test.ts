import fc from 'fast-check';
import { call, column, HostError, sentenceOf } from '../call';

describe('TOTAL', () => {
  test('adds decimals exactly', () => {
    expect(call('TOTAL', column(0.1, 0.2, 0.3), column(1, 1, 1))).toBe(0.6);
    expect(
      call(
        'TOTAL',
        Array.from({ length: 10 }, () => [0.1]),
        Array.from({ length: 10 }, () => [1]),
      ),
    ).toBe(1);
    expect(call('TOTAL', column('1,5', '2,25'), column(2, 3))).toBe(3.75);
  });

  test('a blank point is not 0 and names its row; a row blank in both is a heading', () => {
    expect(call('TOTAL', column('', 5, null, 3), column('', 10, null, 4))).toBe(8);
    expect(call('TOTAL', column('', 5, '', 3), column('', 10, 5, 4))).toBe('#N/A');
    expect(sentenceOf('vi', 'TOTAL', column('', 5, '', 3), column('', 10, 5, 4))).toBe(
      'Đối số points, hàng 3: chưa chấm điểm.',
    );
    expect(call('TOTAL', column('', ''), column('', ''))).toBe('#N/A');
  });

  test('a point above its maximum is kept', () => {
    expect(call('TOTAL', column(12, 1), column(10, 2))).toBe(13);
  });

  const points = column(8, 'không giao', 2);
  const maxima = column(10, 7.5, 2.5);
  test.each([
    ['full', 17.5],
    ['đủ điểm', 17.5],
    ['rescale', 16],
    ['quy đổi', 16],
    ['exclude', 10],
    ['Không tính', 10],
    ['zero', 10],
    ['khong diem', 10],
  ])('not assigned, treated as %s', (treatment, expected) => {
    expect(call('TOTAL', points, maxima, treatment)).toBe(expected);
  });

  test('spread shares the unassigned maximum equally among the rest', () => {
    expect(call('TOTAL', column(6, '–', 2), column(10, 5, 2), 'spread')).toBe(12);
    expect(call('TOTAL', column(6, '–', 2), column(10, 5, 2), 'quy đổi')).toBeCloseTo(34 / 3, 12);
    expect(
      call('TOTAL', column(...Array<number>(15).fill(1), 0, '-'), column(...Array<number>(16).fill(1), 4), 'chia đều'),
    ).toBe(18.75);
    expect(call('TOTAL', column(6, '–', 0), column(10, 5, 0), 'spread')).toBe(9);
  });

  test('all not assigned', () => {
    const all = [column('–', 'n/a'), column(10, 5)] as const;
    expect(call('TOTAL', ...all, 'full')).toBe(15);
    expect(call('TOTAL', ...all, 'zero')).toBe(0);
    for (const treatment of ['spread', 'rescale', 'exclude']) expect(call('TOTAL', ...all, treatment)).toBe('–');
  });

  test('not assigned without a treatment asks for one', () => {
    expect(call('TOTAL', points, maxima)).toBe('#VALUE!');
    expect(sentenceOf('en', 'TOTAL', points, maxima, '')).toBe(
      'Argument points, row 2: was not assigned; choose how to treat it (unassigned): full, spread, rescale, exclude, zero.',
    );
  });

  test('one bad element spoils the total, an error value first', () => {
    expect(call('TOTAL', column(1, '', new HostError('#NULL!')), column(1, 1, 1))).toBe('#NULL!');
    expect(call('TOTAL', column(1, 'x'), column(1, 1))).toBe('#VALUE!');
    expect(call('TOTAL', column(1, 2), column(1, -1))).toBe('#NUM!');
    expect(call('TOTAL', column(1, 2), column(1, ''))).toBe('#VALUE!');
    expect(call('TOTAL', column(1, 2), column(1, 2), 'maybe')).toBe('#VALUE!');
    expect(call('TOTAL', column(1, ''), column(1, 2), new HostError('#NULL!'))).toBe('#NULL!');
    expect(call('TOTAL', column(1, 2), column(1, 2, 3))).toBe('#VALUE!');
  });

  test('points and maxima are matched in reading order, row or column alike', () => {
    expect(call('TOTAL', [[1, 2, 3]], column(5, 5, 5))).toBe(6);
  });

  test('property: agrees with integer hundredths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 }), (cents) => {
        const sum = cents.reduce((total, value) => total + value, 0);
        expect(call('TOTAL', column(...cents.map((value) => value / 100)), column(...cents.map(() => 1000)))).toBe(
          sum / 100,
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { call, column, HostError, sentenceOf } from '../call';

const bases = [3, 6, 7, 10, 13, 14, 20, 27, 40];

describe('QUOTA', () => {
  test.each([
    ['down', [0, 0, 1, 1, 1, 2, 3, 4, 6]],
    ['xuống', [0, 0, 1, 1, 1, 2, 3, 4, 6]],
    ['nearest', [0, 1, 1, 2, 2, 2, 3, 4, 6]],
    ['gan nhat', [0, 1, 1, 2, 2, 2, 3, 4, 6]],
    ['up', [1, 1, 2, 2, 2, 3, 3, 5, 6]],
    ['Lên', [1, 1, 2, 2, 2, 3, 3, 5, 6]],
  ])('15%% of several bases, rounded %s', (rounding, quotas) => {
    expect(call('QUOTA', column(...bases), 0.15, rounding)).toEqual(column(...quotas));
  });

  test('worked figures: 33 × 15%, 33 × 40% and the six rooms', () => {
    expect(call('QUOTA', 33, '15%')).toEqual([[4]]);
    expect(call('QUOTA', 33, '15%', 'không làm tròn')).toEqual([[4.95]]);
    expect(call('QUOTA', 33, 0.4)).toEqual([[13]]);
    expect(call('QUOTA', [[5, 7, 4, 6, 3, 8]], 0.4)).toEqual([[2, 2, 1, 2, 1, 3]]);
  });

  test('the float traps: 70% of 90, 170, 180, 35% of 180, 29% of 100', () => {
    expect(call('QUOTA', [[90, 170, 180, 180, 100]], [[0.7, 0.7, 0.7, 0.35, 0.29]])).toEqual([[63, 119, 126, 63, 29]]);
    expect(call('QUOTA', 3, 1 / 3)).toEqual([[1]]);
    expect(call('QUOTA', 3, 1 / 3, 'up')).toEqual([[1]]);
  });

  test('two readings of the base: in it, or beside it', () => {
    expect(call('QUOTA', 30, 0.2)).toEqual([[6]]);
    expect(call('QUOTA', 30, 0.2, null, null, 'excluding')).toEqual([[5]]);
    expect(call('QUOTA', 30, 0.2, null, null, 'Không gồm')).toEqual([[5]]);
    expect(call('QUOTA', 30, 0.2, null, null, 'trên tổng')).toEqual([[6]]);
  });

  test('the minimum applies above a base of 0 and never exceeds the base', () => {
    expect(call('QUOTA', column(0, 1, 3, 40), 0.15, null, 1)).toEqual(column(0, 1, 1, 6));
    expect(call('QUOTA', column(2, 3), 0.15, null, 5)).toEqual(column(2, 3));
    expect(call('QUOTA', 5, 0.15, 'exact', 1)).toEqual([[1]]);
  });

  test('blank elements give blanks, blank options count as absent', () => {
    expect(call('QUOTA', column(33, null, ''), 0.15)).toEqual(column(4, '', ''));
    expect(call('QUOTA', 33, '')).toEqual([['']]);
    expect(call('QUOTA', 33, 0.15, '', null, ' ')).toEqual([[4]]);
  });

  test('ranges broadcast as dynamic arrays do', () => {
    expect(call('QUOTA', column(10, 20), [[0.1, 0.5]])).toEqual([
      [1, 5],
      [2, 10],
    ]);
    expect(call('QUOTA', column(10, 20), column(0.1, 0.2, 0.3))).toEqual([['#VALUE!']]);
    expect(sentenceOf('vi', 'QUOTA', column(10, 20), column(0.1, 0.2, 0.3))).toContain('base là 2×1, percent là 3×1');
  });

  test('out of range is #NUM!, unreadable #VALUE!', () => {
    expect(call('QUOTA', column(-1, 2.5, 10), column(0.1, 0.1, 15))).toEqual(column('#NUM!', '#NUM!', '#NUM!'));
    expect(call('QUOTA', 10, -0.1)).toEqual([['#NUM!']]);
    expect(call('QUOTA', 10, 0.1, null, 1.5)).toEqual([['#NUM!']]);
    expect(call('QUOTA', 10, 0.1, null, -1)).toEqual([['#NUM!']]);
    expect(call('QUOTA', 'mười', 0.1)).toEqual([['#VALUE!']]);
    expect(call('QUOTA', 10, true)).toEqual([['#VALUE!']]);
    expect(call('QUOTA', 10, 0.1, 'trunc')).toEqual([['#VALUE!']]);
    expect(call('QUOTA', 10, 0.1, 1)).toEqual([['#VALUE!']]);
    expect(call('QUOTA', '–', 0.1)).toEqual([['#VALUE!']]);
  });

  test('an error value wins over a blank, a blank over everything else', () => {
    expect(call('QUOTA', new HostError('#DIV/0!'), '')).toEqual([['#DIV/0!']]);
    expect(call('QUOTA', '', new HostError('#NUM!'))).toEqual([['#NUM!']]);
    expect(call('QUOTA', '', 15)).toEqual([['']]);
    expect(call('QUOTA', 'x', '')).toEqual([['']]);
    expect(call('QUOTA', '–', 15)).toEqual([['#VALUE!']]);
  });

  test('property: down ≤ exact ≤ up, in both readings of the base', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('of', 'excluding'),
        (base, permille, basis) => {
          const [[down]] = call('QUOTA', base, permille / 1000, 'down', null, basis) as [[number]];
          const [[exact]] = call('QUOTA', base, permille / 1000, 'exact', null, basis) as [[number]];
          const [[up]] = call('QUOTA', base, permille / 1000, 'up', null, basis) as [[number]];
          expect(down).toBeLessThanOrEqual(exact + 1e-9);
          expect(exact).toBeLessThanOrEqual(up + 1e-9);
          expect(up - down).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

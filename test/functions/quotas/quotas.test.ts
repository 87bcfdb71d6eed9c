import fc from 'fast-check';
import vectors from '../vectors/apportionment.json';
import { call, column, HostError, sentenceOf } from '../call';

const METHODS = ['hamilton', 'webster', 'jefferson', 'adams'] as const;

describe('RATIO and WITHIN', () => {
  test('a ratio is the nearest number to the exact quotient', () => {
    expect(call('RATIO', column(7, 6, 9, 0), column(10, 9, 13, 5))).toEqual(column(0.7, 6 / 9, 9 / 13, 0));
    expect(call('RATIO', 1, 0)).toEqual([['#DIV/0!']]);
    expect(call('RATIO', column(1.5, -1, '', '–'), 2)).toEqual(column('#NUM!', '#NUM!', '', '#VALUE!'));
  });

  test('within the quota of the same arguments', () => {
    expect(call('WITHIN', column(0, 1, 2), 10, 0.15)).toEqual(column(true, true, false));
    expect(call('WITHIN', 2, 10, 0.15, 'gần nhất')).toEqual([[true]]);
    expect(call('WITHIN', 2, 10, 0.15, 'lên')).toEqual([[true]]);
    expect(call('WITHIN', 63, 90, 0.7, 'exact')).toEqual([[true]]);
    expect(call('WITHIN', 64, 90, 0.7, 'exact')).toEqual([[false]]);
    expect(call('WITHIN', 6, 30, 0.2, null, null, 'không gồm')).toEqual([[false]]);
    expect(call('WITHIN', 1, 5, 0.15, null, 1)).toEqual([[true]]);
    expect(call('WITHIN', column('', 1, 1.5, 1), column(5, '', 5, 5), column(0.1, 0.1, 0.1, 15))).toEqual(
      column('', '', '#NUM!', '#NUM!'),
    );
  });
});

describe('ALLOCATE', () => {
  test.each(vectors.cases.map((one) => [one.seats, one.bases.join(' '), one] as const))(
    '%d seats among %s, as published',
    (seats, _, { bases, ...expected }) => {
      for (const method of METHODS) {
        const shares =
          (expected as Record<string, unknown>)[method] ?? (expected as Record<string, unknown>)['every method'];
        expect([method, call('ALLOCATE', seats, [bases], method)]).toEqual([method, [shares]]);
      }
    },
  );

  test('a base of 0 gets 0 in every method, a blank a blank, neither the minimum', () => {
    for (const method of METHODS) {
      expect(call('ALLOCATE', 5, column(0, '', 4, null, 1), method, 1)).toEqual(column(0, '', 4, '', 1));
    }
  });

  test('units below the minimum get it and the rest share what is left', () => {
    expect(call('ALLOCATE', 10, [[90, 9, 1]], null, 1)).toEqual([[8, 1, 1]]);
    expect(call('ALLOCATE', 10, [[90, 9, 1]], 'phần dư lớn nhất', 2)).toEqual([[6, 2, 2]]);
    expect(call('ALLOCATE', 6, [[90, 9, 1]], null, 2)).toEqual([[2, 2, 2]]);
    expect(call('ALLOCATE', 5, [[90, 9, 1]], null, 2)).toEqual([['#NUM!']]);
  });

  test('equal claims: the larger base, then the earlier row', () => {
    expect(call('ALLOCATE', 2, [[1, 1, 1]])).toEqual([[1, 1, 0]]);
    expect(call('ALLOCATE', 3, [[3, 1, 3, 1]])).toEqual([[1, 1, 1, 0]]);
    for (const method of ['webster', 'jefferson']) {
      expect([method, call('ALLOCATE', 3, [[3, 1, 3, 1]], method)]).toEqual([method, [[2, 0, 1, 0]]]);
    }
    expect(call('ALLOCATE', 1, [[1, 3]], 'adams')).toEqual([[0, 1]]);
  });

  test('numbers beyond 2^53 in the products stay exact', () => {
    const huge = 3_000_000_000_000;
    for (const method of METHODS) {
      expect(call('ALLOCATE', 9_000_001, [[huge, huge, huge]], method)).toEqual([[3_000_001, 3_000_000, 3_000_000]]);
    }
  });

  test('bad input', () => {
    expect(call('ALLOCATE', 5, column(0, ''))).toEqual([['#DIV/0!']]);
    expect(call('ALLOCATE', -1, [[1]])).toEqual([['#NUM!']]);
    expect(call('ALLOCATE', 1.5, [[1]])).toEqual([['#NUM!']]);
    expect(call('ALLOCATE', 5, column(1, 2.5))).toEqual([['#NUM!']]);
    expect(call('ALLOCATE', 5, column(1, 'x', new HostError('#NULL!')))).toEqual([['#NULL!']]);
    expect(call('ALLOCATE', 5, column(1, '–'))).toEqual([['#VALUE!']]);
    expect(call('ALLOCATE', 5, [[1]], 'hare')).toEqual([['#VALUE!']]);
    expect(call('ALLOCATE', '', [[1, 2]])).toEqual([['', '']]);
    expect(call('ALLOCATE', 6, column(-1, '–'))).toEqual([['#VALUE!']]);
    expect(call('ALLOCATE', [[1, 2]], [[1]])).toEqual([['#VALUE!']]);
    expect(sentenceOf('vi', 'ALLOCATE', 5, column(1, 'x'))).toBe('Đối số bases, hàng 2: “x” không phải là số.');
  });

  const bases = fc
    .array(fc.oneof(fc.nat(50), fc.nat(1_000_000)), { minLength: 1, maxLength: 30 })
    .filter((all) => all.some((base) => base > 0));
  const allocate = (seats: number, own: readonly number[], method: string, minimum = 0): number[] =>
    (call('ALLOCATE', seats, [own], method, minimum) as number[][])[0]!;

  test('property: the shares add up to the seats, and Hamilton stays within the quota', () => {
    fc.assert(
      fc.property(fc.nat(5000), bases, fc.constantFrom(...METHODS), (seats, own, method) => {
        const shares = allocate(seats, own, method);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(seats);
        const total = own.reduce((sum, base) => sum + base, 0);
        if (method === 'hamilton')
          own.forEach((base, at) => expect(Math.abs(shares[at]! - (seats * base) / total)).toBeLessThan(1));
      }),
      { numRuns: 500 },
    );
  });

  test('property: a divisor method is the one that gives seat after seat to the largest claim', () => {
    const signposts = { webster: 0.5, jefferson: 1, adams: 0 };
    fc.assert(
      fc.property(fc.nat(200), bases, fc.constantFrom('webster', 'jefferson', 'adams'), (seats, own, method) => {
        const shares = own.map(() => 0);
        const claim = (at: number): bigint =>
          own[at] === 0
            ? -1n
            : shares[at]! + signposts[method as 'adams'] === 0
              ? 10n ** 40n
              : (BigInt(own[at]!) * 10n ** 30n) / BigInt(2 * (shares[at]! + signposts[method as 'adams']));
        for (let seat = 0; seat < seats; seat += 1) {
          let best = 0;
          for (let at = 1; at < own.length; at += 1) {
            const difference = claim(at) - claim(best);
            if (difference > 0n || (difference === 0n && own[at]! > own[best]!)) best = at;
          }
          shares[best]! += 1;
        }
        expect(allocate(seats, own, method)).toEqual(shares);
      }),
      { numRuns: 300 },
    );
  });

  test('property: with a minimum everybody above 0 has it and the sum stays', () => {
    fc.assert(
      fc.property(
        bases,
        fc.constantFrom(...METHODS),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(300),
        (own, method, minimum, extra) => {
          const members = own.filter((base) => base > 0).length;
          const shares = allocate(members * minimum + extra, own, method, minimum);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(members * minimum + extra);
          own.forEach((base, at) => expect(shares[at]! >= (base > 0 ? minimum : 0)).toBe(true));
        },
      ),
    );
  });
});

describe('VOTES, PRIZE and STREAK', () => {
  test('votes are rounded up', () => {
    expect(call('VOTES', column(9, 10, 30, 0), column(0.8, '90%', 0.9, 0.9))).toEqual(column(8, 9, 27, 0));
    expect(call('VOTES', 90, 0.7)).toEqual([[63]]);
    expect(call('VOTES', column('', -1, 1.5, 9), column(0.5, 0.5, 0.5, 2))).toEqual(
      column('', '#NUM!', '#NUM!', '#NUM!'),
    );
  });

  test('award money is rounded up to ten thousand, or to the unit given', () => {
    const salary = 2_340_000;
    expect(call('PRIZE', column(0.3, 1, 3, 4.5, 0.8), salary)).toEqual(
      column(710_000, 2_340_000, 7_020_000, 10_530_000, 1_880_000),
    );
    expect(call('PRIZE', 0.3, salary, 1000)).toEqual([[702_000]]);
    expect(call('PRIZE', 0.3, salary, 0.7)).toEqual([[702_000.6]]);
    expect(call('PRIZE', column('', -1, 1), salary, null)).toEqual(column('', '#NUM!', 2_340_000));
    expect(call('PRIZE', 1, salary, 0)).toEqual([['#NUM!']]);
    expect(call('PRIZE', 1, salary, -5)).toEqual([['#NUM!']]);
  });

  const years = column(2020, 2021, 2022, 2023, 2024);
  const titles = column('CSTĐCS', 'LĐTT', 'CSTĐ cơ sở', 'Chiến sỹ thi đua cơ sở', 'cstđcs');
  test('consecutive years up to the latest or the one given', () => {
    expect(call('STREAK', years, titles, 'CSTĐCS')).toBe(3);
    expect(call('STREAK', years, titles, 'Chiến sĩ thi đua cấp cơ sở', 2023)).toBe(2);
    expect(call('STREAK', years, titles, 'LĐTT')).toBe(0);
    expect(call('STREAK', years, titles, 'LĐTT', 2021)).toBe(1);
    expect(call('STREAK', years, titles, 'CSTĐCS', 2025)).toBe(0);
    expect(call('STREAK', column(2024, 2023, 2024, '', '2022'), column('LĐTT', 'LĐTT', 'GK', '', 'LĐTT'), 'LĐTT')).toBe(
      3,
    );
    expect(call('STREAK', column(2023, 2024), column('LĐTT', 'danh hiệu lạ'), 'LĐTT')).toBe(0);
    expect(call('STREAK', column(2023, 2024), column('LĐTT', ''), 'LĐTT')).toBe(0);
  });

  test('bad input', () => {
    expect(call('STREAK', years, titles, 'Lao động xuất sắc')).toBe('#N/A');
    expect(call('STREAK', years, titles, '–')).toBe('#VALUE!');
    expect(call('STREAK', years, column('a'), 'LĐTT')).toBe('#VALUE!');
    expect(call('STREAK', column('', 2024), column('LĐTT', 'LĐTT'), 'LĐTT')).toBe('#VALUE!');
    expect(call('STREAK', column(2023.5, 2024), column('LĐTT', 'LĐTT'), 'LĐTT')).toBe('#NUM!');
    expect(call('STREAK', column(new HostError('#NULL!'), 2024), column('LĐTT', 'LĐTT'), '?')).toBe('#NULL!');
    expect(sentenceOf('vi', 'STREAK', years, titles, 'Chiến sĩ thi đau cơ sở')).toBe(
      'Đối số title: “Chiến sĩ thi đau cơ sở” không phải là danh hiệu đã biết; có phải là “Chiến sĩ thi đua cơ sở”?',
    );
  });
});

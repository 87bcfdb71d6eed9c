import { call, column } from './call';

/** Figures worked out by hand or printed in documents; the comment names the number of each in the project's research. */
describe('scores', () => {
  test('bonus outside the scale, and capped within it', () => {
    expect(call('ADJUST', 97, 10)).toEqual([[107]]); // 1: one flag of the city
    expect(call('ADJUST', 97, column(25, 15))).toEqual(column(122, 112)); // 3: both flags, or the higher alone
    expect(call('ADJUST', 945, 60, 50)).toEqual([[995]]); // 4: Thừa Thiên Huế 2018
  });

  test('Đồng Tháp 2022: lateness and rates', () => {
    const late = 'chậm 0=2; 2=1,5; 5=1; 10=0,5';
    expect(call('SCORE', column(0, 1, 2, 3, 5, 6, 10, 11), null, null, late)).toEqual(
      column(2, 1.5, 1.5, 1, 1, 0.5, 0.5, 0), // 7
    );
    const rate = 'bậc >95%=1,5; 75%=1; 50%=0,5';
    expect(call('SCORE', column(0.96, 0.8, 0.6, 0.49), 1, null, rate)).toEqual(column(1.5, 1, 0.5, 0)); // 8
    expect(call('SCORE', 0.95, 1, null, rate)).toEqual([[1]]); // 9, "above 95%"
    expect(call('SCORE', 0.95, 1, null, 'bậc 95%=1,5; 75%=1')).toEqual([[1.5]]); // 9, "from 95%"
  });

  test('Hải Phòng 2025: quantity, quality, progress', () => {
    const points = call('SCORE', column(38, 36, 34), 40, column(25, 30, 25)) as number[][];
    expect(points).toEqual(column(23.75, 27, 21.25));
    expect(call('TOTAL', points, column(25, 30, 25))).toBe(72); // 11
    expect(call('ADJUST', 72, 18)).toEqual([[90]]);
    expect(
      call('GRADE', 90, [
        ['>90', 'HTXS'],
        [80, 'HTT'],
      ]),
    ).toEqual([['HTT']]); // 12, "trên 90"
    expect(
      call('GRADE', 90, [
        [90, 'HTXS'],
        [70, 'Tốt'],
      ]),
    ).toEqual([['HTXS']]); // 12, "từ 90"
    expect(call('SCORE', column(94.9, 95), 100, 2.5, 'ngưỡng 95%')).toEqual(column(0, 2.5)); // 13
  });

  test('criteria not assigned', () => {
    const treated = (treatment: string): unknown => call('TOTAL', column(10, '–'), column(12.5, 7.5), treatment);
    expect(['quy đổi', 'không điểm', 'đủ điểm'].map(treated)).toEqual([16, 10, 17.5]); // 15
    const points = column(...Array<number>(15).fill(1), 0, 'không giao');
    expect(call('TOTAL', points, column(...Array<number>(16).fill(1), 4), 'chia đều')).toBe(18.75); // 16
  });

  test('NĐ 335/2025: 25% off for each failure, then the mean of three and the common points', () => {
    const parts = call('SCORE', column(0, 1, 1), null, 100, 'vi phạm 25%') as number[][];
    expect(parts).toEqual(column(100, 75, 75));
    const [[mean]] = call('WEIGHTED', [parts.flat()], [[1, 1, 1]]) as [[number]];
    expect(Math.round((30 + mean * 0.7) * 100) / 100).toBe(88.33); // 17
    expect(
      call('GRADE', 88.33, [
        [90, 'HTXS'],
        [70, 'Tốt'],
        [50, 'HT'],
      ]),
    ).toEqual([['Tốt']]);
  });

  test('a step rule in its three readings', () => {
    const rules = ['bước 1%=1', 'bước 1%=1 theo tỷ lệ', 'bước 1%=1 bắt đầu'];
    expect(call('SCORE', 96.5, 100, 20, column(...rules))).toEqual(column(17, 16.5, 16)); // 18
  });
});

describe('classes and ranks', () => {
  test('ten units: one flag, three certificates', () => {
    const scores = column(99, 98, 97, 96, 95, 94, 93, 92, 91, 90);
    const given = (call('AWARDS', scores, column(1, 3), column('Cờ', 'Bằng khen')) as string[][]).flat();
    expect(given).toEqual(['Cờ', 'Bằng khen', 'Bằng khen', 'Bằng khen', '', '', '', '', '', '']); // 25
  });

  test('Cần Thơ 2025: 96 points with a criterion of 0 is held down to Hoàn thành', () => {
    const bands = [
      [95, 'HTXS'],
      [85, 'Tốt'],
      [75, 'Hoàn thành'],
      [0, 'Không hoàn thành'],
    ];
    expect(call('GRADE', 96, bands, 'hoàn thành')).toEqual([['Hoàn thành']]); // 21
  });

  test('985; 970; 970; 950', () => {
    const scores = column(985, 970, 970, 950);
    expect(call('RANK', scores)).toEqual(column(1, 2, 2, 4)); // 26
    expect(call('RANK', scores, 'dense')).toEqual(column(1, 2, 2, 3));
  });
});

describe('quotas', () => {
  const bases = column(3, 6, 7, 10, 13, 14, 20, 27, 40);
  test('15% of LĐTT', () => {
    expect(call('QUOTA', 33, 0.15, column('xuống', 'gần nhất', 'không làm tròn'))).toEqual([['#VALUE!']]);
    expect(['xuống', 'gần nhất', 'exact'].map((way) => call('QUOTA', 33, 0.15, way))).toEqual([[[4]], [[5]], [[4.95]]]); // 33
    expect(Math.round((call('RATIO', 5, 33) as number[][])[0]![0]! * 10_000) / 100).toBe(15.15);
    expect(call('QUOTA', bases, 0.15)).toEqual(column(0, 0, 1, 1, 1, 2, 3, 4, 6)); // 34
    expect(call('QUOTA', bases, 0.15, 'nearest')).toEqual(column(0, 1, 1, 2, 2, 2, 3, 4, 6));
    expect(call('QUOTA', bases, 0.15, 'up')).toEqual(column(1, 1, 2, 2, 2, 3, 3, 5, 6));
  });

  test('seed 003: 40% pooled and room by room', () => {
    expect(call('QUOTA', 33, 0.4)).toEqual([[13]]); // 35
    expect(call('QUOTA', [[5, 7, 4, 6, 3, 8]], 0.4)).toEqual([[2, 2, 1, 2, 1, 3]]);
  });

  test('two readings of a base, a chain of two ratios, the float trap', () => {
    expect(call('QUOTA', 30, 0.2)).toEqual([[6]]); // 38
    expect(call('QUOTA', 30, 0.2, null, null, 'không gồm')).toEqual([[5]]);
    const [[second]] = call('QUOTA', 47, 0.7) as [[number]];
    expect([second, ...(call('QUOTA', second, 0.15) as number[][])[0]!]).toEqual([32, 4]); // 40
    expect(call('RATIO', column(32, 4, 15), column(47, 32, 47))).toEqual(column(32 / 47, 0.125, 15 / 47));
    expect(call('QUOTA', 90, 0.7)).toEqual([[63]]); // 41
  });

  test('at least 70% of a collective, leaders counted apart, payroll', () => {
    const share = (call('RATIO', column(7, 6, 9), column(10, 9, 13)) as number[][]).flat();
    expect(share.map((value) => value >= 0.7)).toEqual([true, false, false]); // 42
    expect(call('QUOTA', 20, 0.15)).toEqual([[3]]); // 45
    expect(call('QUOTA', 47, 0.2, 'exact')).toEqual([[9.4]]); // 47
    expect(call('QUOTA', 47, 0.2)).toEqual([[9]]);
  });
});

describe('money', () => {
  test('lương cơ sở 2.340.000, up to ten thousand', () => {
    const salary = '2.340.000';
    expect(call('PRIZE', '0,3', salary)).toEqual([[710_000]]); // 49
    expect(call('PRIZE', column(1, 3, 4.5), salary)).toEqual(column(2_340_000, 7_020_000, 10_530_000)); // 52
    const each = (call('PRIZE', column(...Array<number>(33).fill(0.3)), salary) as number[][]).flat();
    expect(each.reduce((sum, money) => sum + money, 0)).toBe(23_430_000); // 53
  });
});

describe('deadlines and texts', () => {
  test('dates the Vietnamese way', () => {
    expect(call('DEADLINE', '30/2/2017')).toEqual([['#VALUE!']]); // 59
    expect(call('DEADLINE', '01/02/2022')).toEqual([[44593]]); // 61
    expect(call('DAYSLATE', '21/3/2022', 'chậm nhất hết ngày 18/3/2022')).toEqual([[3]]); // 8.6, row 9
  });

  test('numbers as text', () => {
    expect(call('NUMBER', column('95,5', '1.234,5', '15%'))).toEqual(column(95.5, 1234.5, 0.15)); // 62
    expect([call('NUMBER', '1.250'), call('NUMBER', '1.250', '.'), call('ADJUST', '1.250')]).toEqual([
      [[1250]],
      [[1.25]],
      [['#VALUE!']],
    ]); // 63
  });

  test('names and titles of a registration table', () => {
    expect(call('SAMENAME', 'Nguyễn Văn A', 'nguyễn văn a'.normalize('NFD'))).toEqual([[true]]); // 8.6, row 3
    expect(call('TITLE', column('Chiến sỹ TĐ cơ sở', 'TTLĐXS', 'Lao động xuất sắc'))).toEqual(
      column('CSTĐCS', 'TTLĐXS', '#N/A'), // 8.6, rows 4, 7, 8
    );
  });
});

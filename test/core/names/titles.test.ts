import { nearestTitle, readTitle } from '../../../src/core/names/titles';

test.each([
  ['LĐTT', ['Lao động tiên tiến', 'LĐTT', 'lđ tt', 'LAO ĐỘNG TIÊN TIẾN', 'Danh hiệu Lao động tiên tiến']],
  [
    'CSTĐCS',
    ['Chiến sĩ thi đua cơ sở', 'Chiến sỹ TĐ cơ sở', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐ CS', 'CSTĐCS', 'CSTĐ cơ sở'],
  ],
  [
    'CSTĐT',
    [
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sĩ thi đua tỉnh Kiên Giang',
      'Chiến sĩ thi đua thành phố',
      'Chiến sỹ thi đua tỉnh',
      'CSTĐ tỉnh',
      'CSTĐT',
    ],
  ],
  [
    'CSTĐB',
    [
      'Chiến sĩ thi đua cấp bộ, ban, ngành',
      'Chiến sĩ thi đua Bộ TT&TT',
      'CSTĐ cấp ban',
      'CSTĐ Bộ',
      'Chiến sĩ thi đua ngành',
    ],
  ],
  ['CSTĐTQ', ['Chiến sĩ thi đua toàn quốc', 'CSTĐ toàn quốc', 'CSTĐTQ']],
  ['TTLĐTT', ['Tập thể lao động tiên tiến', 'TTLĐTT', 'Tập thể LĐTT']],
  ['TTLĐXS', ['Tập thể lao động xuất sắc', 'TTLĐXS', 'Tập thể LĐXS']],
  ['CTĐT', ['Cờ thi đua của UBND tỉnh', 'Cờ thi đua UBND tỉnh', 'Cờ thi đua tỉnh', 'CTĐT']],
  ['CTĐB', ['Cờ thi đua của Bộ TT&TT', 'Cờ thi đua của bộ, ban, ngành', 'Cờ thi đua bộ']],
  ['CTĐCP', ['Cờ thi đua của Chính phủ', 'Cờ thi đua Chính phủ']],
  ['GK', ['Giấy khen', 'GK', 'Giấy khen của Giám đốc Sở']],
  ['BKT', ['Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen UBND tỉnh', 'Bằng khen tỉnh']],
  [
    'BKB',
    [
      'Bằng khen của Bộ trưởng Bộ Thông tin và Truyền thông',
      'Bằng khen của Bộ trưởng',
      'Bằng khen Bộ',
      'Bằng khen bộ, ban, ngành',
    ],
  ],
  ['BKTTg', ['Bằng khen của Thủ tướng Chính phủ', 'Bằng khen Thủ tướng', 'BKTTg']],
  ['BK', ['Bằng khen', 'BK']],
])('%s in every usual spelling', (code, spellings) => {
  for (const spelling of spellings) {
    expect([spelling, readTitle(spelling)?.code]).toEqual([spelling, code]);
    expect(readTitle(spelling.normalize('NFD'))?.code).toBe(code);
  }
});

test('“Tập thể” is never supplied: the nearest title is suggested instead', () => {
  expect(readTitle('Lao động xuất sắc')).toBeNull();
  expect(nearestTitle('Lao động xuất sắc')?.code).toBe('LĐTT');
  expect(nearestTitle('Chiến sĩ thi đau cơ sở')?.code).toBe('CSTĐCS');
  expect(nearestTitle('Tập thể lao động giỏi')?.holder).toBe('collective');
  expect(nearestTitle('xyz')).toBeNull();
});

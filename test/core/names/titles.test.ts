import {
  holderOf,
  LADDER,
  nameOf,
  nearestTitle,
  readTitle,
  titlesBegunBy,
  type TitleCode,
} from '../../../src/core/names/titles';

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

/** Titles of a place or a ministry may go on with its name. */
const ALLOWS_MORE = new Set(['CSTĐT', 'CTĐT', 'BKT', 'CSTĐB', 'CTĐB', 'BKB']);

/** The names as the law writes them, and whom each is given to. */
test.each([
  ['LĐTT', 'Lao động tiên tiến', 'person'],
  ['CSTĐCS', 'Chiến sĩ thi đua cơ sở', 'person'],
  ['CSTĐT', 'Chiến sĩ thi đua cấp tỉnh', 'person'],
  ['CSTĐB', 'Chiến sĩ thi đua cấp bộ, ban, ngành', 'person'],
  ['CSTĐTQ', 'Chiến sĩ thi đua toàn quốc', 'person'],
  ['TTLĐTT', 'Tập thể lao động tiên tiến', 'collective'],
  ['TTLĐXS', 'Tập thể lao động xuất sắc', 'collective'],
  ['CTĐT', 'Cờ thi đua của UBND tỉnh', 'collective'],
  ['CTĐB', 'Cờ thi đua của bộ, ban, ngành', 'collective'],
  ['CTĐCP', 'Cờ thi đua của Chính phủ', 'collective'],
  ['GK', 'Giấy khen', 'either'],
  ['BKT', 'Bằng khen của Chủ tịch UBND tỉnh', 'either'],
  ['BKB', 'Bằng khen của bộ, ban, ngành', 'either'],
  ['BKTTg', 'Bằng khen của Thủ tướng Chính phủ', 'either'],
  ['BK', 'Bằng khen', 'either'],
])('%s is %s, given to a %s', (code, name, holder) => {
  expect(readTitle(name)).toMatchObject({ code, name, holder });
  expect([nameOf(code as TitleCode), holderOf(code as TitleCode)]).toEqual([name, holder]);
  expect(readTitle(`  ${name.toUpperCase()}. `)).toMatchObject({ code });
  expect(readTitle(`Danh hiệu: ${name}`)).toMatchObject({ code });
  expect(readTitle(`${name} xyz`)?.code ?? null).toBe(ALLOWS_MORE.has(code) ? code : null);
  expect(readTitle(`xyz ${name}`)).toBeNull();
});

test.each([
  ['LĐTT', 'ld tien tien|lao dong TT|LDTT|lđ-tt'],
  ['CSTĐCS', 'CS thi đua CS|chiến sĩ TĐ CS|cs td cap co so|CSTDCS|chien si thi dua cs'],
  ['CSTĐT', 'CSTĐ T|CSTDT|cs thi dua cap t|CSTĐ tp HCM|chiến sĩ thi đua TP'],
  ['CSTĐB', 'CSTĐ B|CSTĐB|CSTĐ ngành|CSTĐ ban ngành|chiến sĩ thi đua cấp Bộ Y tế|cstd bo ban nganh'],
  ['CSTĐTQ', 'CSTĐ TQ|cs td toan quoc|CSTDTQ'],
  ['TTLĐTT', 'TT LĐ tiên tiến|tập thể LĐ TT|TTLDTT'],
  ['TTLĐXS', 'TT LĐ XS|tập thể lđ xuất sắc|tt lao dong xs'],
  [
    'CTĐT',
    'Cờ TĐ tỉnh|CTĐ UBND tỉnh|cờ thi đua Chủ tịch UBND tỉnh|Cờ thi đua cấp tỉnh|cờ thi đua của Uỷ ban nhân dân tỉnh|CTDT|cờ thi đua UBND thành phố|cờ thi đua CT UBND tỉnh',
  ],
  ['CTĐB', 'CTĐ bộ|cờ TĐ ngành|cờ thi đua cấp bộ|CTDB|cờ thi đua ban'],
  ['CTĐCP', 'CTĐ CP|cờ TĐ của CP|cờ thi đua chính phủ|CTDCP'],
  ['GK', 'Giấy khen Chủ tịch UBND huyện|GK của Thủ trưởng cơ quan|giấy khen cục trưởng|gk sở|giấy khen UBND xã|GK GĐ'],
  ['BKT', 'BK UBND tỉnh|BK tỉnh|bằng khen Chủ tịch UBND tỉnh|bằng khen cấp tỉnh|BKT|bằng khen CT UBND TP'],
  ['BKB', 'BK bộ|bằng khen Bộ trưởng|bằng khen cấp bộ|BKB|bằng khen ngành'],
  ['BKTTg', 'BK Thủ tướng|bằng khen TTg|BK TTg CP|bằng khen của thủ tướng CP'],
  ['BK', 'bk|BẰNG KHEN'],
])('abbreviations of %s', (code, spellings) => {
  for (const spelling of spellings.split('|')) expect([spelling, readTitle(spelling)?.code]).toEqual([spelling, code]);
});

test.each([
  '',
  '  ',
  'Lao động',
  'tiên tiến',
  'Chiến sĩ',
  'Chiến sĩ thi đua',
  'Tập thể',
  'Cờ',
  'Cờ thi đua',
  'thi đua cơ sở',
  'Giấy khen thưởng',
  'Huân chương',
  'Danh hiệu',
  'GKX',
])('“%s” is no title', (text) => expect(readTitle(text)).toBeNull());

test('suggestions', () => {
  expect(nearestTitle('Giấy khn')?.code).toBe('GK');
  expect(nearestTitle('Bằng khen của thủ tướg chính phủ')?.code).toBe('BKTTg');
  expect(nearestTitle('Cờ thi đau tỉnh')?.code).toBe('CTĐT');
  expect(nearestTitle('Bằng khem thủ tướng')?.code).toBe('BKTTg');
  expect(nearestTitle('Bằng khen tỉhn')?.code).toBe('BKT');
  expect(nearestTitle('chién sĩ thi đua bộo')?.code).toBe('CSTĐB');
  expect(nearestTitle('co thi dua chinh phu oi')?.code).toBe('CTĐCP');
  expect(nearestTitle('Tập thể lao động xuất sác')?.code).toBe('TTLĐXS');
  expect(nearestTitle('')).toBeNull();
});

test('the ladder of a person’s titles, lowest first', () => {
  expect(LADDER).toEqual(['LĐTT', 'CSTĐCS', 'CSTĐT', 'CSTĐB', 'CSTĐTQ']);
});

test.each([
  ['Chiến sĩ thi đua', ['CSTĐCS', 'CSTĐT', 'CSTĐB', 'CSTĐTQ']],
  ['Danh hiệu chiến sỹ', ['CSTĐCS', 'CSTĐT', 'CSTĐB', 'CSTĐTQ']],
  ['cst', ['CSTĐCS', 'CSTĐT', 'CSTĐB', 'CSTĐTQ']],
  ['ttld', ['TTLĐTT', 'TTLĐXS']],
  ['tập thể lđ', []],
  ['Bằng khen của', ['BKT', 'BKB', 'BKTTg']],
  ['bằ', []],
  ['bằn', ['BKT', 'BKB', 'BKTTg', 'BK']],
  ['thi đua', []],
  ['tiên tiến', []],
  ['', []],
])('“%s” begins %j', (text, codes) => expect(titlesBegunBy(text).map(({ code }) => code)).toEqual(codes));

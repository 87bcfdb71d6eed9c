import { equalTitle, isStateAward } from '../../../src/core/names/other-awards';

test.each([
  ['Chiến sĩ tiên tiến', 'LĐTT'],
  ['chiến sỹ tiên tiến', 'LĐTT'],
  ['Danh hiệu: Chiến sĩ tiên tiến', 'LĐTT'],
  ['ĐƠN VỊ TIÊN TIẾN', 'TTLĐTT'],
  [' Đơn vị  quyết thắng. ', 'TTLĐXS'],
])('%s is what elsewhere is %s', (text, code) => {
  expect(equalTitle(text)).toBe(code);
  expect(equalTitle(text.normalize('NFD'))).toBe(code);
});

test.each(['Chiến sĩ thi đua', 'Tiên tiến', 'Đơn vị', 'Chiến sĩ tiên tiến cấp cơ sở', ''])('%s equals none', (text) =>
  expect(equalTitle(text)).toBeNull(),
);

test.each([
  'Huân chương Lao động hạng Ba',
  'HUÂN CHƯƠNG',
  'Huy chương Chiến sĩ vẻ vang',
  'Kỷ niệm chương',
  'Giải thưởng Hồ Chí Minh',
  'Giải thưởng Nhà nước',
  'Anh hùng Lao động',
  'Anh hùng Lực lượng vũ trang nhân dân',
  'Bà mẹ Việt Nam anh hùng'.slice(3),
  'Nhà giáo nhân dân',
  'Thầy thuốc ưu tú',
  'Nghệ sỹ ưu tú',
  'Nghệ nhân nhân dân',
  'Danh hiệu Nhà giáo ưu tú',
])('%s is an honour of the State', (text) => expect(isStateAward(text)).toBe(true));

test.each([
  'Giải thưởng',
  'Anh hùng',
  'Nhà giáo',
  'Huân',
  'Lao động tiên tiến',
  'Được Huân chương',
  'Huân chươngs',
  '',
])('%s is none', (text) => expect(isStateAward(text)).toBe(false));

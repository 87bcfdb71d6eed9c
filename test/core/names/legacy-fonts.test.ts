import { legacyText } from '../../../src/core/names/legacy-fonts';

test.each([
  ['NguyÔn V¨n An', 'TCVN3', 'Nguyễn Văn An'],
  ['TrÇn ThÞ Hoµ', 'TCVN3', 'Trần Thị Hoà'],
  ['Lª §øc Thä', 'TCVN3', 'Lê Đức Thọ'],
  ['Phßng KÕ ho¹ch', 'TCVN3', 'Phòng Kế hoạch'],
  ['Nguyeãn Vaên An', 'VNI', 'Nguyễn Văn An'],
  ['Traàn Thò Hoøa', 'VNI', 'Trần Thị Hòa'],
  ['Ñoã Höõu Phöôùc', 'VNI', 'Đỗ Hữu Phước'],
  ['Leâ Thuøy', 'VNI', 'Lê Thùy'],
])('%s is %s for %s', (text, encoding, unicode) => {
  expect(legacyText(text)).toEqual({ encoding, unicode });
});

test.each([
  'Nguyễn Văn An',
  'Trần Thị Hoà',
  'Hòa',
  'Tôi',
  'Quý',
  'Giám đốc',
  'Phó phòng',
  'LĐTT',
  'Lê Công Quyền',
  'Võ Quốc Hùng',
  'Mai Hoàng Oanh',
  'Hà Giang',
  'Lao động tiên tiến',
  'Sáng kiến số 05 - “giải pháp”',
  'Trần Khoá',
  'TÔ HOÀI',
  'Đào Duy Từ',
  'uỷ viên',
  'Kế toán',
  'Âu Cơ',
  'François Müller',
  '',
  '12/3/2022',
  'Café & Co. ®',
])('%s is no such text', (text) => {
  expect(legacyText(text)).toBeNull();
});

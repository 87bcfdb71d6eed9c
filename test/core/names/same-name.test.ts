import { isSameName } from '../../../src/core/names/same-name';

test.each([
  ['Nguyễn Văn A', 'nguyễn  văn a'],
  ['Hoà', 'Hòa'],
  ['Uỷ ban', 'Ủy ban'],
  ['Thuý', 'Thúy'],
  ['Khoẻ', 'Khỏe'],
  ['quả', 'qủa'],
  ['già', 'gìa'],
  ['Quý', 'Qúy'],
  ['thuở', 'thủơ'],
  ['Phòng TC - HC', 'Phòng TC–HC'],
  ['Nguyễn Thị Hoà', 'Nguyễn Thị Hoà'.normalize('NFD')],
])('%s and %s are the same', (a, b) => expect(isSameName(a, b)).toBe(true));

test.each([
  ['Hà', 'Ha'],
  ['Vi', 'Vy'],
  ['Hoà', 'Hoá'],
  ['Tuấn', 'Tuân'],
  ['An Hà', 'Àn Ha'],
  ['Lê C', 'Lê D'],
])('%s and %s are not', (a, b) => expect(isSameName(a, b)).toBe(false));

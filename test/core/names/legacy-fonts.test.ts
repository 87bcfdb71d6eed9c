import fc from 'fast-check';
import { inUnicode, legacyText, mayBeLegacy } from '../../../src/core/names/legacy-fonts';

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
  expect(inUnicode(text)).toBe(unicode);
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
  expect(inUnicode(text)).toBe(text);
});

test('every word must be one of Vietnamese, or an abbreviation', () => {
  expect(inUnicode('NguyÔn V¨n An, UBND')).toBe('Nguyễn Văn An, UBND');
  expect(inUnicode('(V¨n) - 12')).toBe('(Văn) - 12');
  for (const other of ['V¨n strand', 'V¨n unde', 'V¨n aeiou', 'V¨n abc', 'V¨n uBNDu']) {
    expect([other, inUnicode(other)]).toEqual([other, other]);
  }
});

test('texts in Unicode are passed over at a glance', () => {
  for (const text of ['Nguyễn Văn An', 'Hoà Bình', 'Tôi', 'An', 'LĐTT', 'Oà', 'Đỗ µ']) {
    expect([text, mayBeLegacy(text)]).toEqual([text, false]);
  }
  for (const text of ['V¨n', 'Leâ', 'oà µ']) expect([text, mayBeLegacy(text)]).toEqual([text, true]);
});

const LETTERS = [...'abdeghiklmnopqrstuvxyAOUÑ \u00AD¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾']
  .concat(Array.from({ length: 64 }, (_, at) => String.fromCharCode(0xc0 + at)))
  .concat([...'ăđơưếộ']);

test('the quick look passes over no two letters of an old encoding', () => {
  let found = 0;
  for (const one of LETTERS)
    for (const two of LETTERS)
      for (const text of [one + two, `h${one}${two}`, `${one}${two}n`, `${two} ${one}`]) {
        if (legacyText(text) === null) continue;
        found += 1;
        if (!mayBeLegacy(text)) throw new Error(`passed over: ${text}`);
      }
  expect(found).toBeGreaterThan(1000);
});

test('the quick look passes over no text in an old encoding', () => {
  const word = fc.oneof(
    fc.constantFrom('NguyÔn', 'V¨n', 'Leâ', 'Thuøy', 'Ñoã', 'Phöôùc', 'Hoµ', 'yÛ', 'oïc', 'Lê', 'An'),
    fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 6 }),
  );
  let [tried, found] = [0, 0];
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 }), (words) => {
      const text = words.join(' ');
      tried += 1;
      if (legacyText(text) === null) return;
      found += 1;
      expect(mayBeLegacy(text)).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(found / tried).toBeGreaterThan(0.02);
});

import { bareName, personKey } from '../../../src/core/names/honorifics';

const BEFORE = ['ông', 'Ông', 'ÔNG', 'bà', 'Bà', 'BÀ', 'đ/c', 'Đ/c', 'Đ/C', 'đ.c', 'Đ.C', 'đồng chí', 'Đồng chí'];
const BETWEEN = [' ', '  ', ': ', ':', '. ', '.'];
/** What a name begins with when nothing is put before it, near and far from the letters of those words. */
const NAMES = ['Nguyễn Văn An', 'An', 'Ông Văn Bà'.slice(4), 'Bành Thị Đào', 'Đỗ Bá', 'Ônga', 'Oanh', 'Dũng', 'đào'];

test.each(BEFORE)('%s before a name is set aside, whatever stands between, composed or not', (word) => {
  for (const between of BETWEEN) {
    for (const text of [`${word}${between}Nguyễn Văn An`, ` \u00A0${word}${between}Nguyễn Văn An`]) {
      expect([text, bareName(text)]).toEqual([text, 'Nguyễn Văn An']);
      expect(bareName(text.normalize('NFD')).normalize('NFC')).toBe('Nguyễn Văn An');
    }
  }
});

test.each(NAMES)('%s stays as it is', (name) => {
  expect(bareName(name)).toBe(name);
  expect(bareName(name.normalize('NFD'))).toBe(name.normalize('NFD'));
});

test('what is not a word of respect, or stands before no name, is part of the name', () => {
  for (const text of ['Ôngnguyễn An', 'Bà', 'Bà ', 'Bà 5', 'Ông: ', 'đc An', 'Nguyễn bà An', ' An', '\tAn', '']) {
    expect([text, bareName(text)]).toEqual([text, text]);
  }
});

test('one person has one key, with and without it', () => {
  expect(personKey('Bà Trần Thị  HÒA')).toBe(personKey('Trần Thị Hoà'));
  expect(personKey('Đ/c Lê Thị Hà')).not.toBe(personKey('Lê Thị Ha'));
});

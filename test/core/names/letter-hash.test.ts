import fc from 'fast-check';
import { letterHash } from '../../../src/core/names/letter-hash';
import { nameKey } from '../../../src/core/names/same-name';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const vietnamese = fc
  .array(fc.constantFrom('Nguyễn', 'Thị', 'Hoà', 'Đỗ', 'uỷ', 'Mẫu', 'Văn', 'Ý', '12', 'Ầ', 'ổn'), { maxLength: 6 })
  .map((words) => words.join(' '));
const any = fc.oneof(text, vietnamese);

/** Ways in which one name comes. */
const spelling = fc.constantFrom<((text: string) => string)[]>(
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFC'),
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase().toLowerCase(),
  (name) => `  ${name.replace(/ /g, '\u00A0  ')}\u200B`,
  (name) => name.replace(/-/g, '–'),
);

test('texts that are one name share a number', () => {
  fc.assert(
    fc.property(any, spelling, (name, spelt) => {
      if (nameKey(spelt(name)) === nameKey(name)) expect(letterHash(spelt(name))).toBe(letterHash(name));
    }),
    { numRuns: 3000 },
  );
});

test('every character says the same, composed or not, beside common ones and beside rare ones', () => {
  const different: string[] = [];
  for (let code = 0; code < 0xd800; code += 1) {
    const own = String.fromCharCode(code);
    const numbers = [own, own.normalize('NFC'), own.normalize('NFD'), `${own}\u200B`].map(letterHash);
    if (new Set(numbers).size > 1) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});

test.each([
  ['Hoà', 'hòa'],
  ['NGUYỄN VĂN A', 'nguyễn văn a'],
  ['Đặng', 'đặng'],
  ['Y - Ben', 'Y–Ben'],
  ['Ӥ', 'ӥ'],
  ['ΟΔΟΣ', 'οδος'],
  ['가'.normalize('NFD'), '가'],
])('%s and %s are one', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
  expect(letterHash(one)).toBe(letterHash(other));
});

test('signs and spaces are nothing, and the order of letters tells', () => {
  for (const nothing of ['', ' ', '…', '– . ,', '\u0301']) expect(letterHash(nothing)).toBe(0);
  expect(letterHash('Mẫu 12')).not.toBe(letterHash('Mẫu 21'));
  expect(letterHash('字')).not.toBe(0);
});

test('few different texts share a number', () => {
  const numbers = new Set(Array.from({ length: 50_000 }, (_, at) => letterHash(`Trần Văn Mẫu ${at}`)));
  expect(numbers.size).toBeGreaterThan(49_990);
});

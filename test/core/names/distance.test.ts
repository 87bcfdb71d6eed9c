import fc from 'fast-check';
import { editDistance, isMisspelling, NearestText } from '../../../src/core/names/distance';
import { folded } from '../../../src/core/names/fold';
import { NameList } from '../../../src/core/names/name-list';

/** The textbook recursion, for short words. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    slowDistance(a.slice(1), b) + 1,
    slowDistance(a, b.slice(1)) + 1,
    slowDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('property: the distance is the textbook’s, or the limit once it is not below it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(7), (a, b, limit) => {
      const distance = slowDistance(a, b);
      expect(editDistance(a, b)).toBe(distance);
      expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit));
    }),
    { numRuns: 500 },
  );
});

test('property: the nearest text is nearer than half of the other’s length, and none is nearer', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (text, list) => {
      const found = new NearestText(list, (one) => one).find(text);
      const distances = list.map((one) => editDistance(text, one));
      const least = Math.min(...distances, Infinity);
      const limit = Math.ceil(text.length / 2) + 1;
      expect(found).toBe(least < limit ? list[distances.indexOf(least)] : null);
    }),
    { numRuns: 500 },
  );
});

test('only wanted texts are found, and very long ones are no misspelt names', () => {
  const texts = new NearestText(['một', 'hai', 'x'.repeat(201), 'y'.repeat(200)], (one) => one);
  expect(texts.find('hay')).toBe('hai');
  expect(texts.find('hay', (one) => one !== 'hai')).toBeNull();
  expect(texts.find('x'.repeat(201))).toBeNull();
  expect(texts.find('x'.repeat(200))).toBeNull();
  expect(texts.find('y'.repeat(200))).toBe('y'.repeat(200));
});

test('a list finds its own spelling, the first where it has several', () => {
  const list = new NameList(['Nguyễn Thị Hoà', 'nguyễn thị hòa', 'Lê Văn Bình']);
  expect(list.find('NGUYỄN THỊ HÒA')).toBe('Nguyễn Thị Hoà');
  expect(list.find('Nguyễn Thị Hoa')).toBeNull();
  expect(list.nearest('le van bin')).toBe('Lê Văn Bình');
  expect(list.nearest('Trần Quốc Toản')).toBeNull();
});

test('folding sets case, diacritics, đ and runs of spaces aside', () => {
  expect(folded('  ĐỒNG   Hạng\u00a0\n1 ')).toBe('dong hang 1');
  expect(folded('Uỷ ban'.normalize('NFD'))).toBe('uy ban');
});

test.each([
  ['ab', 'ac', true],
  ['ab', 'cd', false],
  ['abcdefg', 'abcdefx', true],
  ['abcdefg', 'abcdexy', false],
  ['abcdefgh', 'abcdefxy', true],
  ['abcdefgh', 'abcdexyz', false],
  ['abcdefghijkl', 'abcdefghijkxyz', true],
  ['abcdefghijkl', 'abcdefghijwxyz', false],
  ['a', '', true],
  ['same', 'same', true],
])('%s for %s is a slip of the fingers: %p', (text, name, isSlip) => {
  expect([isMisspelling(text, name), isMisspelling(name, text)]).toEqual([isSlip, isSlip]);
});

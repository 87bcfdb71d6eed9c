import fc from 'fast-check';
import { readVietnameseNumber } from '../../../src/core/numbers/vietnamese-number';

test.each([
  ['95,5', 95.5],
  ['1.234,5', 1234.5],
  ['15%', 0.15],
  ['0,7%', 0.007],
  ['1 234,5', 1234.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['95.5', 95.5],
  ['0.125', 0.125],
  ['2.340.000', 2340000],
  ['1250.000', 1250],
  ['1234,567', 1234.567],
  [' -5 ', -5],
  ['−2,5', -2.5],
  ['+3', 3],
  ['007', 7],
])('“%s” is %d', (text, value) => expect(readVietnameseNumber(text)).toEqual({ kind: 'number', value }));

test.each(['1.250', '12.500', '-1.250', '1.250%'])('“%s” is doubtful', (text) => {
  expect(readVietnameseNumber(text).kind).toBe('doubtful');
});

test.each(['', '-', 'abc', '1,2,3', '1.23.4', '12.34,5', '1 23', '1,5x', '%', ',', '.'])(
  '“%s” is no number',
  (text) => {
    expect(readVietnameseNumber(text).kind).toBe('none');
  },
);

test('naming the decimal mark takes the doubt away', () => {
  expect(readVietnameseNumber('1.250', ',')).toEqual({ kind: 'number', value: 1250 });
  expect(readVietnameseNumber('1.250', '.')).toEqual({ kind: 'number', value: 1.25 });
  expect(readVietnameseNumber('1,250.5', '.')).toEqual({ kind: 'number', value: 1250.5 });
});

test('property: what a Vietnamese writer prints is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.boolean(), (hundredths, isGrouped) => {
      const value = hundredths / 100;
      const text = value.toLocaleString('vi-VN', { minimumFractionDigits: 2, useGrouping: isGrouped });
      expect(readVietnameseNumber(text)).toEqual({ kind: 'number', value: value === 0 ? 0 : value });
    }),
  );
});

test('property: no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readVietnameseNumber(text).kind === 'string'));
});

import { asNotNegative, asPercent, asWhole } from '../../../src/core/numbers/bounds';
import { CellError, isBlank } from '../../../src/core/numbers/cell';
import { BLANK, NOT_ASSIGNED, readNumber } from '../../../src/core/numbers/read-number';
import { readVietnameseNumber } from '../../../src/core/numbers/vietnamese-number';

test('bounds are met within 1e-9, the bound itself included, and never give -0', () => {
  expect([3, 3 + 0.9e-9, 3 - 0.9e-9, 3 + 1.1e-9, 3.5, -1e-10].map(asWhole)).toEqual([3, 3, 3, null, null, 0]);
  expect(asWhole(1e-9)).toBe(0);
  expect([0, 2, -0.9e-9, -1.1e-9].map(asNotNegative)).toEqual([0, 2, 0, null]);
  expect(asNotNegative(-1e-9)).toBe(0);
  expect([0, 0.5, 1, -0.9e-9, 1 + 0.9e-9, -1.1e-9, 1 + 1.1e-9, 15].map(asPercent)).toEqual([
    0,
    0.5,
    1,
    0,
    1,
    null,
    null,
    null,
  ]);
  expect(asPercent(-1e-9)).toBe(0);
});

test('what is blank', () => {
  for (const cell of [null, undefined, '', ' ', '\u00a0\t\n', '\u200b']) expect(isBlank(cell)).toBe(true);
  for (const cell of [0, false, 'x', ' x ', new CellError('#N/A')]) expect(isBlank(cell)).toBe(false);
});

test('cells are read as numbers, blanks, marks or errors that say why', () => {
  const read = (cell: unknown): unknown => {
    const reading = readNumber(cell as never);
    return reading instanceof CellError
      ? [reading.code, reading.reason?.key, reading.reason?.values?.['found']]
      : reading;
  };
  expect(read(0.1 + 0.2)).toBe(0.3);
  expect(read(' 1.234,5 ')).toBe(1234.5);
  expect(read('')).toBe(BLANK);
  expect(read('–')).toBe(NOT_ASSIGNED);
  expect(read(NaN)).toEqual(['#NUM!', 'notFinite', undefined]);
  expect(read(-Infinity)).toEqual(['#NUM!', 'notFinite', undefined]);
  expect(read(true)).toEqual(['#VALUE!', 'notANumber', 'TRUE']);
  expect(read(false)).toEqual(['#VALUE!', 'notANumber', 'FALSE']);
  expect(read(' 1.250 ')).toEqual(['#VALUE!', 'doubtfulNumber', '1.250']);
  expect(read(` ${'a'.repeat(30)} `)).toEqual(['#VALUE!', 'notANumber', 'a'.repeat(30)]);
  expect(read('a'.repeat(31))).toEqual(['#VALUE!', 'notANumber', `${'a'.repeat(30)}…`]);
});

test('odd ways of writing numbers', () => {
  const read = (text: string): unknown => {
    const reading = readVietnameseNumber(text);
    return reading.kind === 'number' ? reading.value : reading.kind;
  };
  expect(['5,', ',5', '.5', '5.', '15 %', '– 5', '-0', '1 250,5', '1 250.75', '12 345 678'].map(read)).toEqual([
    5, 0.5, 0.5, 5, 0.15, -5, 0, 1250.5, 1250.75, 12345678,
  ]);
  expect(
    ['x-5', '5-3', 'a1 250', '1 250x', '1 250,5,5', '0 250', '1234.567.8', '1 2503', '1. 250', '% 5'].map(read),
  ).toEqual(Array<string>(10).fill('none'));
  expect(['1.2505', '0.250', '12345.678'].map(read)).toEqual([1.2505, 0.25, 12345.678]);
});

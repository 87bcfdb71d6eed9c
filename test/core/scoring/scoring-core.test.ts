import { adjust } from '../../../src/core/scoring/adjust';
import { attainment } from '../../../src/core/scoring/attainment';
import { grade, readBands } from '../../../src/core/scoring/grade';
import { PROPORTIONAL } from '../../../src/core/scoring/rules/rule';
import { parseRule } from '../../../src/core/scoring/rules/parse-rule';
import { readResult, readsMaximum, readsTarget, score } from '../../../src/core/scoring/rules/score';
import { weighted } from '../../../src/core/scoring/weighted';
import { total } from '../../../src/core/scoring/total';
import { CellError } from '../../../src/core/numbers/cell';

const rule = (text: string) => {
  const reading = parseRule(text);
  if ('fault' in reading) throw new Error(text);
  return reading.rule;
};

test('which rules read the target and the maximum', () => {
  const reads = (text: string): string =>
    `${readsTarget(rule(text)) ? 'target' : ''} ${readsMaximum(rule(text)) ? 'max' : ''}`.trim();
  expect(
    ['tỷ lệ', 'giảm', 'ngưỡng 9%', 'bước 1%=1', 'bậc 5%=1', 'bậc 5=1', 'có không', 'chậm 0=1', 'vi phạm'].map(reads),
  ).toEqual(['target max', 'target max', 'target max', 'target max', 'target', '', 'max', '', 'max']);
});

test('bounds are met within 1e-9, and only there', () => {
  const points = (text: string, result: number, target = 1): unknown => score(rule(text), result, target, 10);
  expect([0.95 - 0.9e-9, 0.95 - 1.1e-9].map((result) => points('ngưỡng 95%', result))).toEqual([10, 0]);
  expect([0.95 + 0.9e-9, 0.95 + 1.1e-9].map((result) => points('bậc >95%=3; 95%=2', result))).toEqual([2, 3]);
  expect([2 + 0.9e-9, 2 + 1.1e-9].map((result) => points('chậm 2=5', result))).toEqual([5, 0]);
  expect([1 - 0.9e-9, 1 - 1.1e-9].map((result) => points('bước 1%=1 bắt đầu', result))).toEqual([10, 9]);
  expect([1.02 - 0.9e-11, 1.02 - 1.1e-10].map((result) => points('bước 1%=1 thưởng 1%=1', result))).toEqual([12, 11]);
  expect(points('tỷ lệ 120%', 1.2)).toBe(12);
  expect(points('tỷ lệ 120%', 1.1)).toBe(11);
  expect(points('giảm 80%', 1, 1)).toBe(8);
  expect(points('giảm', 4, 2)).toBe(5);
  expect(points('bước 10%=5 theo tỷ lệ', 0.8)).toBe(0);
  expect(points('bước 10%=5 theo tỷ lệ', 0.7)).toBe(0);
  expect(points('bước 10%=5 theo tỷ lệ', 0.9)).toBe(5);
  expect(attainment(1 + 0.9e-9, 1, 'lower')).toBe(1);
  expect(attainment(1 + 1.1e-9, 1, 'lower')).toBeLessThan(1);
  expect(attainment(1, 0.9e-9, 'higher')).toEqual(new CellError('#DIV/0!', { key: 'targetZero', values: undefined }));
  expect(attainment(1, 1.1e-9, 'higher')).toBeCloseTo(1 / 1.1e-9);
});

test('results are read as their rule wants them', () => {
  const read = (text: string, cell: unknown): unknown => {
    const result = readResult(rule(text), cell as never);
    return result instanceof CellError
      ? `${result.code} ${result.reason?.key} ${String(result.reason?.values?.['found'] ?? '')}`.trim()
      : result;
  };
  expect(read('tỷ lệ', '95,5')).toBe(95.5);
  expect(read('tỷ lệ', -1)).toBe('#NUM! belowZero');
  expect(read('tỷ lệ', 'không')).toBe('#VALUE! notANumber không');
  expect(read('vi phạm', 'không')).toBe(0);
  expect(read('vi phạm', 2 - 1e-10)).toBe(2);
  expect(read('vi phạm', 1.5)).toBe('#NUM! notWhole');
  expect(read('bậc 5=1', -3)).toBe(-3);
  expect(read('bậc 5%=1', -3)).toBe('#NUM! belowZero');
  expect(read('có không', 'hm')).toBe('#VALUE! notYesNo hm');
  expect(read('có không', 'no')).toBe(0);
  expect(read('có không', new CellError('#N/A'))).toContain('#VALUE!');
  expect(readResult(PROPORTIONAL, new CellError('#REF!'))).toEqual(new CellError('#REF!'));
});

test('adjusting is exact, bounded by 0 and by the ceiling', () => {
  expect(adjust(0.1, { bonus: 0.2 })).toBe(0.3);
  expect(adjust(0.3, { penalty: 0.1 })).toBe(0.2);
  expect(adjust(9_007_199_254_740_991, { bonus: 0.5, penalty: 0.25 })).toBe(9_007_199_254_740_991);
  expect(adjust(1e300, { bonus: 1 })).toBe(1e300);
  expect(adjust(5, { bonus: 3, bonusCap: 2, penalty: 4, penaltyCap: 1, ceiling: 5.5 })).toBe(5.5);
  expect(adjust(1, { penalty: 4 })).toBe(0);
});

test('bands from the highest down, each bound once, in either order of the columns', () => {
  const bands = readBands([
    [80, 'B'],
    ['>90', 'A'],
    [90, 'A-'],
    ['', ''],
  ]);
  expect(bands).toEqual([
    { bound: 90, isAbove: true, label: 'A' },
    { bound: 90, isAbove: false, label: 'A-' },
    { bound: 80, isAbove: false, label: 'B' },
  ]);
  expect(
    readBands([
      ['A', '>90'],
      ['B', '>= 80'],
    ]),
  ).toEqual([
    { bound: 90, isAbove: true, label: 'A' },
    { bound: 80, isAbove: false, label: 'B' },
  ]);
  expect(readBands([['x >90', 'A']])).toBeInstanceOf(CellError);
  expect(readBands([['>90\nx', 'A']])).toBeInstanceOf(CellError);
  expect(
    readBands([
      [90, 'A'],
      [90 + 0.9e-9, 'B'],
    ]),
  ).toBeInstanceOf(CellError);
  expect(
    readBands([
      [90, 'A'],
      [90 + 1.1e-9, 'B'],
    ]),
  ).toHaveLength(2);
  const own = bands as Exclude<typeof bands, CellError>;
  expect([90 + 1.1e-9, 90 + 0.9e-9, 90 - 0.9e-9, 90 - 1.1e-9].map((points) => grade(points, own, ''))).toEqual([
    'A',
    'A-',
    'A-',
    'B',
  ]);
  expect(grade(95, own, 'a')).toBe('A');
  expect(grade(95, own, 'A-')).toBe('A-');
  expect(grade(10, own, 'A')).toEqual(new CellError('#N/A', { key: 'belowEveryBand', values: { argument: 'total' } }));
});

test('weighted means of any size are the nearest double', () => {
  expect(weighted([1e15, 0.1], [1, 1], null)).toBe(500000000000000.05);
  expect(weighted([1 / 3, 2 / 3], [1, 2], null)).toBeCloseTo(5 / 9, 14);
  expect(weighted([5, 'n/a', '–'], [0, 1, 1], 'exclude')).toEqual(
    new CellError('#DIV/0!', { key: 'weightsZero', values: undefined }),
  );
  expect(weighted([5, 'n/a'], [1, 3], 'zero')).toBe(1.25);
  expect(weighted(['–', 8], [3, 1], 'exclude')).toBe(8);
});

test('treatments that have nothing to rest on', () => {
  const none = new CellError('#DIV/0!', { key: 'nothingToRescale', values: undefined });
  expect(total([5, '–'], [0, 10], 'rescale')).toEqual(none);
  expect(total([5, '–'], [0, 10], 'spread')).toEqual(none);
  expect(total([5, '–'], [0, 10], 'exclude')).toBe(5);
  expect(total(['–', 3], [10, 10], 'zero')).toBe(3);
  expect(total([], [], null)).toEqual(new CellError('#N/A', { key: 'nothingScored', values: { argument: 'points' } }));
});

import fc from 'fast-check';
import { pointsByRule } from '../../../src/core/bloc/points/by-rule';
import type { Cell } from '../../../src/core/numbers/cell';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { CRITERIA } from '../../../src/core/plan/schema/tables';
import { call } from '../call';

/* The pane works points out by the rule, the leader's sheets by the function: they say the same. */

const RULES = [
  ...['tỷ lệ', 'tỷ lệ 120%', 'giảm', 'ngưỡng 80%', 'giảm ngưỡng 95%', 'bậc >95%=1,5; 75%=1', 'bậc 10=5; 5=3'],
  ...['bước 1%=1', 'bước 3%=1 theo tỷ lệ', 'bước 1%=1 bắt đầu thưởng 1%=0,5 theo tỷ lệ tối đa 2', 'có không'],
  ...['chậm 0=2; 2=1,5', 'vi phạm', 'vi phạm 0,5 tối đa 1,5', 'vi phạm 25%', 'không phải quy tắc'],
];
const number = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: -50, max: 2000 }).map((tenths) => tenths / 10),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  number,
  number.map((value) => String(value).replace('.', ',')),
  fc.constantFrom('', ' ', 'x', 'có', 'không', 'chưa đạt', 'không giao', '–', 'vài', '95%', true, false),
);
const maximum = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 30 }));

test('property: what the pane has is the number of the function, and nothing where it has none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RULES), cell, cell, maximum, (rule, result, target, most) => {
      const [criterion] = rowsOf(CRITERIA, [{ rule, maximum: most }]);
      const [[given]] = [call('SCORE', [[result]], [[target]], [[most ?? '']], [[rule]])].flat() as [unknown[]];
      const points = pointsByRule(criterion!, result, target);
      expect([rule, result, target, most, points]).toEqual([
        ...[rule, result, target, most],
        typeof given === 'number' ? given : null,
      ]);
    }),
    { numRuns: 3000 },
  );
});

test('a criterion without a rule has no points by one', () => {
  expect(pointsByRule(rowsOf(CRITERIA, [{ maximum: 10 }])[0]!, 5, 10)).toBeNull();
});

import fc from 'fast-check';
import { parseRule } from '../../../src/core/scoring/rules/parse-rule';
import { printRule, numberText, percentText } from '../../../src/core/scoring/rules/print-rule';
import type { Rule, Tier } from '../../../src/core/scoring/rules/rule';

const print = (text: string): string => {
  const reading = parseRule(text);
  return 'rule' in reading ? printRule(reading.rule, 'en') : `${reading.fault.expected} at ${reading.fault.at}`;
};

test.each([
  ['proportional', 'proportional'],
  ['Tỷ lệ', 'proportional'],
  ['tỉ  lệ 120%', 'proportional 120%'],
  ['GIẢM', 'lower'],
  ['lower 80 %', 'lower 80%'],
  ['lower proportional 80%', 'lower 80%'],
  ['ngưỡng 95%', 'threshold 95%'],
  ['nguong 95,5%', 'threshold 95.5%'],
  ['thấp ngưỡng 100%', 'lower threshold 100%'],
  ['bậc 50%=0,5; >95%=1,5;75%=1', 'tiers >95%=1.5; 75%=1; 50%=0.5'],
  ['tiers ≥95%=2; >95%=3', 'tiers >95%=3; 95%=2'],
  ['tiers >=10=5; 5=3;', 'tiers 10=5; 5=3'],
  ['lower tiers 90%=1; 100%=2', 'lower tiers 100%=2; 90%=1'],
  ['bước 1%=1', 'step 1%=1'],
  ['step 0.5%=0,25 theo tỉ lệ', 'step 0.5%=0.25 prorata'],
  ['bước 1%=1 bắt đầu thưởng 1%=0,5 tối đa 2', 'step 1%=1 started bonus 1%=0.5 max 2'],
  ['giảm bước 1%=1 bonus 2%=1', 'lower step 1%=1 bonus 2%=1'],
  ['có không', 'yesno'],
  ['trễ 2=1,5; 0=2', 'late 0=2; 2=1.5'],
  ['chậm 0=2', 'late 0=2'],
  ['vi phạm', 'incident'],
  ['Vi Phạm 2', 'incident 2'],
  ['incident 25%', 'incident 25%'],
  ['bước 1%=1'.normalize('NFD'), 'step 1%=1'],
  ['step 100%=0 bonus 6.25%=0.5 prorata max 15', 'step 100%=0 bonus 6.25%=0.5 prorata max 15'],
  ['bước 1%=1 theo tỷ lệ thưởng 1%=0,5 theo tỷ lệ', 'step 1%=1 prorata bonus 1%=0.5 prorata'],
  ['vi phạm 0,5 tối đa 1,5', 'incident 0.5 max 1.5'],
  ['incident 25% max 50%', 'incident 25% max 50%'],
])('“%s” is read as %s', (text, canonical) => expect(print(text)).toBe(canonical));

test.each([
  ['', 'kind at 1'],
  ['  ', 'kind at 1'],
  ['tăng 5%', 'kind at 1'],
  ['95%', 'kind at 1'],
  ['prorata', 'kind at 1'],
  ['lower late 0=2', 'kindAfterLower at 7'],
  ['giảm yesno', 'kindAfterLower at 6'],
  ['lower lower', 'kindAfterLower at 7'],
  ['threshold', 'percent at 10'],
  ['threshold 95', 'percent at 11'],
  ['threshold 95% 5', 'end at 15'],
  ['proportional 120', 'percent at 14'],
  ['tiers', 'number at 6'],
  ['tiers 95%', 'equals at 10'],
  ['tiers 95%=', 'number at 11'],
  ['tiers 95%=1; 75=1', 'oneKindOfBound at 14'],
  ['tiers 95%=1 75%=1', 'endOrTier at 13'],
  ['tiers 95%=1; 95%=2', 'differentBounds at 1'],
  ['lower tiers 5=2', 'percentTiersAfterLower at 7'],
  ['late 0=2; 0=1', 'differentBounds at 1'],
  ['late >0=2', 'number at 6'],
  ['late 5%=2', 'equals at 7'],
  ['step 1=1', 'percent at 6'],
  ['step 0%=1', 'stepAboveZero at 6'],
  ['step 1%=1 max 2', 'end at 11'],
  ['step 1%=1 bonus', 'percent at 16'],
  ['step 1%=1 bonus 1%=1 max', 'number at 25'],
  ['yesno 5', 'end at 7'],
  ['incident -2', 'end at 10'],
  ['incident max 2', 'end at 10'],
  ['incident 2 max', 'number at 15'],
  ['incident 2 max 50%', 'maxOfOneKind at 16'],
  ['vi phạm 25% tối đa 2', 'maxOfOneKind at 20'],
  ['step 1%=1 bonus 1%=1 max 2 prorata', 'end at 28'],
  ['step 1%=1 bonus 1%=1 started', 'end at 22'],
  ['bậc 1.234.5=1', 'equals at 10'],
  [`threshold ${'9'.repeat(400)}%`, 'percent at 11'],
])('“%s” cannot be read: %s', (text, fault) => expect(print(text)).toBe(fault));

test.each([
  ['lower', 'giảm'],
  ['lower 80.5%', 'giảm 80,5%'],
  ['proportional 120%', 'tỷ lệ 120%'],
  ['lower threshold 95%', 'giảm ngưỡng 95%'],
  ['tiers >95%=1.5; 75%=1', 'bậc >95%=1,5; 75%=1'],
  ['step 1%=2', 'bước 1%=2'],
  ['step 1%=1 prorata bonus 1%=0.5 prorata max 2', 'bước 1%=1 theo tỷ lệ thưởng 1%=0,5 theo tỷ lệ tối đa 2'],
  ['lower step 1%=1 started', 'giảm bước 1%=1 bắt đầu'],
  ['late 0=2; 2=1.5', 'chậm 0=2; 2=1,5'],
  ['incident 0.5 max 1.5', 'vi phạm 0,5 tối đa 1,5'],
  ['yesno', 'có không'],
])('%s is “%s” in Vietnamese', (text, vietnamese) => {
  const reading = parseRule(text);
  expect('rule' in reading && printRule(reading.rule, 'vi')).toBe(vietnamese);
});

test('a fault shows what stands there, shortened', () => {
  const fault = (text: string): string => {
    const reading = parseRule(text);
    return 'fault' in reading ? reading.fault.found : '';
  };
  expect(fault('threshold bao nhiêu')).toBe('bao nhiêu');
  expect(fault('threshold')).toBe('');
  expect(fault(`yesno ${'a'.repeat(30)}`)).toBe(`${'a'.repeat(20)}…`);
  expect(fault(`yesno ${'a'.repeat(20)}`)).toBe('a'.repeat(20));
});

test('numbers are printed in full, percentages by moving the point', () => {
  expect([0, 1, 0.5, 1e-7, 1.5e-9, 1e21, 1.25e22].map((value) => numberText(value))).toEqual([
    '0',
    '1',
    '0.5',
    '0.0000001',
    '0.0000000015',
    '1000000000000000000000',
    '12500000000000000000000',
  ]);
  expect([0.07, 0.95, 1.2, 0.005, 0, 1e-9].map(percentText)).toEqual(['7%', '95%', '120%', '0.5%', '0%', '0.0000001%']);
});

const number = fc.oneof(
  fc.nat(1000),
  fc.nat(100_000).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 1e300, noNaN: true }).map((value) => value + 0),
);
const positive = number.map((value) => (value === 0 ? 1 : value));
const tiers = (isAboveFree: boolean): fc.Arbitrary<Tier[]> =>
  fc
    .uniqueArray(
      fc.record({ bound: number, isAbove: isAboveFree ? fc.boolean() : fc.constant(false), points: number }),
      { minLength: 1, maxLength: 5, selector: ({ bound, isAbove }) => `${bound} ${isAbove}` },
    )
    .map((all) => all.sort((a, b) => a.bound - b.bound || Number(a.isAbove) - Number(b.isAbove)));
const step = fc.record({ size: positive, points: number });
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('proportional' as const), isLower: fc.boolean(), cap: number }),
  fc.record({ kind: fc.constant('threshold' as const), isLower: fc.boolean(), bound: number }),
  fc
    .record({ isLower: fc.boolean(), isPercent: fc.boolean(), tiers: tiers(true) })
    .map(({ isLower, isPercent, tiers: own }) => ({
      kind: 'tiers' as const,
      isLower: isLower && isPercent,
      isPercent,
      tiers: own.reverse(),
    })),
  fc.record({
    kind: fc.constant('step' as const),
    isLower: fc.boolean(),
    step,
    part: fc.constantFrom('whole' as const, 'prorata' as const, 'started' as const),
    bonus: fc.option(fc.record({ size: positive, points: number, isProRata: fc.boolean(), most: fc.option(number) })),
  }),
  fc.record({ kind: fc.constant('yesno' as const) }),
  fc.record({ kind: fc.constant('late' as const), tiers: tiers(false) }),
  fc.record({
    kind: fc.constant('incident' as const),
    deduction: fc.option(fc.record({ amount: number, isPercent: fc.boolean(), most: fc.option(number) })),
  }),
);

test('property: what is printed is read back as the same rule', () => {
  fc.assert(
    fc.property(rule, fc.constantFrom('vi', 'en'), (one, language) => {
      const reading = parseRule(printRule(one, language));
      expect(reading).toEqual({ rule: one });
    }),
    { numRuns: 2000 },
  );
});

test('property: no text makes the parser throw, and a fault lies in the text', () => {
  const words = fc.constantFrom(
    'step',
    'bước',
    'lower',
    '1%',
    '=',
    ';',
    '>',
    'max',
    'tỷ',
    'lệ',
    '2,5',
    'x',
    '≥',
    'bonus',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (own) => {
      const reading = parseRule(own);
      if ('rule' in reading) {
        expect(parseRule(printRule(reading.rule, 'en'))).toEqual(reading);
      } else {
        expect(reading.fault.at).toBeGreaterThanOrEqual(1);
        expect(reading.fault.at).toBeLessThanOrEqual(own.normalize('NFC').length + 1);
      }
    }),
    { numRuns: 3000 },
  );
});

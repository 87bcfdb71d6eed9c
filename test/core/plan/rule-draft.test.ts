import fc from 'fast-check';
import { draftOf, NEW_DRAFT, ruleOf, type RuleDraft } from '../../../src/core/plan/rule-draft';
import { ruleExamples } from '../../../src/core/plan/rule-examples';
import { parseRule } from '../../../src/core/scoring/rules/parse-rule';
import { printRule } from '../../../src/core/scoring/rules/print-rule';

const ruleFrom = (text: string) => {
  const reading = parseRule(text);
  if ('fault' in reading) throw new Error(text);
  return reading.rule;
};
const written = (draft: Partial<RuleDraft>): string => {
  const result = ruleOf({ ...NEW_DRAFT, ...draft });
  return 'rule' in result ? printRule(result.rule, 'en') : `${result.fault.field}: ${result.fault.reason}`;
};

test('what people fill in becomes the notation', () => {
  expect(written({})).toBe('proportional');
  expect(written({ cap: '120 %' })).toBe('proportional 120%');
  expect(written({ isLower: true })).toBe('lower');
  expect(written({ kind: 'threshold', bound: '94,5' })).toBe('threshold 94.5%');
  expect(
    written({ kind: 'step', stepPoints: '1', hasBonus: true, bonusPoints: '0,5', bonusMost: '2', part: 'prorata' }),
  ).toBe('step 1%=1 prorata bonus 1%=0.5 max 2');
  const tiers = [
    { bound: '95', isAbove: true, points: '1,5' },
    { bound: '75', isAbove: false, points: '1' },
  ];
  expect(written({ kind: 'tiers', tiers })).toBe('tiers >95%=1.5; 75%=1');
  expect(written({ kind: 'tiers', tiers, isPercent: false, isLower: true })).toBe('tiers >95=1.5; 75=1');
  expect(
    written({
      kind: 'late',
      tiers: [
        { bound: '0', isAbove: true, points: '2' },
        { bound: '2', isAbove: false, points: '1,5' },
      ],
    }),
  ).toBe('late 0=2; 2=1.5');
  expect(written({ kind: 'incident' })).toBe('incident');
  expect(written({ kind: 'incident', deduction: 'points', amount: '2' })).toBe('incident 2');
  expect(written({ kind: 'incident', deduction: 'percent', amount: '25' })).toBe('incident 25%');
  expect(written({ kind: 'yesno' })).toBe('yesno');
});

test('the first field that is no number is named; a step needs a size above 0; bounds differ', () => {
  expect(written({ kind: 'step', stepPoints: 'một' })).toBe('stepPoints: number');
  expect(written({ kind: 'step', stepPoints: '-1' })).toBe('stepPoints: number');
  expect(written({ kind: 'step', stepSize: '0', stepPoints: '1' })).toBe('stepSize: aboveZero');
  expect(written({ kind: 'step', stepPoints: '1', hasBonus: true, bonusPoints: '' })).toBe('bonusPoints: number');
  expect(written({ kind: 'tiers' })).toBe('tiers.0.bound: number');
  const twice = { bound: '95', isAbove: false, points: '1' };
  expect(written({ kind: 'tiers', tiers: [twice, twice] })).toBe('tiers: twice');
});

const amount = fc.nat(20_000).map((value) => value / 100);
const above = fc.integer({ min: 1, max: 20_000 }).map((value) => value / 100);
const tierTexts = (sign: string): fc.Arbitrary<string> =>
  fc
    .uniqueArray(fc.tuple(amount, fc.boolean(), amount), { minLength: 1, maxLength: 4, selector: ([bound]) => bound })
    .map((tiers) =>
      tiers.map(([bound, isAbove, points]) => `${isAbove ? '>' : ''}${bound}${sign}=${points}`).join('; '),
    );
const ruleTexts = fc.oneof(
  amount.map((cap) => `proportional ${cap}%`),
  amount.map((cap) => `lower ${cap}%`),
  amount.map((bound) => `lower threshold ${bound}%`),
  tierTexts('%').map((tiers) => `tiers ${tiers}`),
  tierTexts('').map((tiers) => `tiers ${tiers}`),
  tierTexts('').map((tiers) => `late ${tiers.replace(/>/g, '')}`),
  fc
    .tuple(above, amount, fc.constantFrom('', ' prorata', ' started'))
    .map(([size, points, part]) => `step ${size}%=${points}${part}`),
  fc
    .tuple(above, amount, above, amount, amount)
    .map(([a, b, c, d, e]) => `lower step ${a}%=${b} bonus ${c}%=${d} max ${e}`),
  fc.constantFrom('yesno', 'incident', 'incident 2', 'incident 25%'),
);

test('property: the form of a rule writes that rule again', () => {
  fc.assert(
    fc.property(ruleTexts, (text) => {
      const rule = ruleFrom(text);
      expect(ruleOf(draftOf(rule))).toEqual({ rule });
    }),
  );
});

test('three results and their points', () => {
  const points = (text: string, maximum = 20) =>
    ruleExamples(ruleFrom(text), maximum).map(({ result, points: given }) => [result, given]);
  expect(points('step 1%=1 bonus 1%=0.5 max 2')).toEqual([
    [1.03, 21.5],
    [0.965, 17],
    [0.8, 0],
  ]);
  expect(points('lower')).toEqual([
    [1, 20],
    [0.965, 19.3],
    [0.8, 16],
  ]);
  expect(points('threshold 95%', 2.5)).toEqual([
    [1, 2.5],
    [0.95, 2.5],
    [0.949, 0],
  ]);
  expect(points('tiers >95%=1.5; 75%=1; 50%=0.5').map(([, given]) => given)).toEqual([1.5, 0.5, 0]);
  expect(points('late 0=2; 2=1.5; 5=1; 10=0.5')).toEqual([
    [0, 2],
    [10, 0.5],
    [11, 0],
  ]);
  for (const rule of ['threshold 100%', 'tiers 100%=5', 'late 0=2']) {
    const results = ruleExamples(ruleFrom(rule), 10).map(({ result }) => result);
    expect([rule, new Set(results).size]).toEqual([rule, 3]);
  }
  expect(points('incident 25%')).toEqual([
    [0, 20],
    [1, 15],
    [2, 10],
  ]);
  expect(points('yesno', 2)).toEqual([
    [1, 2],
    [0, 0],
  ]);
});

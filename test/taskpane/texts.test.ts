import { textsIn } from '../../src/taskpane/app/language';

/* Numbers in sentences, in either language. */

test('thousands stand in groups, and decimals behind the mark of the language', () => {
  const counted = (language: 'vi' | 'en', count: number): string =>
    textsIn(language)('score.differences', { count }).split(' ')[0]!;
  expect([3, 3495, 12_500_000].map((count) => counted('vi', count))).toEqual(['3', '3.495', '12.500.000']);
  expect([3, 3495, 12_500_000].map((count) => counted('en', count))).toEqual(['3', '3,495', '12,500,000']);
  expect(counted('vi', 0.1 + 0.2)).toBe('0,3');
});

test('a noun follows its number, and a year is a text', () => {
  expect(textsIn('en')('score.differences', { count: 1 })).toMatch(/^1 score differs/);
  expect(textsIn('en')('score.differences', { count: 2000 })).toMatch(/^2,000 scores differ/);
  expect(textsIn('vi')('plan.year.create', { next: String(2027) })).toContain('2027');
});

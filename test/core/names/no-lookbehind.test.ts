import fc from 'fast-check';
import { withoutYears } from '../../../src/core/plan/compare';
import { wordStarts } from '../../../src/core/plan/find-unit';
import { movedPhrase, movedYears } from '../../../src/core/plan/schema/year-later';

/* What was said with a lookbehind once, which older Safari refuses with the whole script, is said without one alike. */

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '2026',
        '2027',
        '2025',
        '1999',
        '20261',
        '05',
        '7',
        '/',
        '-',
        '–',
        ' ',
        '.',
        ',',
        'QĐ',
        'a',
        'ệ',
        '̣',
        '𠀋',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const same = (now: (one: string) => unknown, before: (one: string) => unknown): void =>
  fc.assert(
    fc.property(text, (one) => expect(now(one)).toEqual(before(one))),
    { numRuns: 3_000 },
  );

test('years of a phrase are moved', () => {
  same(movedPhrase, (one) => one.replace(/(?<!\d)\d{4}(?!\d)/g, (digits) => String(Number(digits) + 1)));
});

test('years of a text are moved, spans and numbers of documents are not', () => {
  const pattern = /(?<![\d/])\d{4}\s*[-–]\s*\d{4}(?!\d)|(?<![\d/])\d+\/\d{4}\/\p{L}|(?<!\d)\d{4}(?!\d)/gu;
  const moved = (digits: string): string => (['2026', '2027'].includes(digits) ? String(Number(digits) + 1) : digits);
  same(
    (one) => movedYears(one, 2026),
    (one) => one.replace(pattern, moved),
  );
  expect(movedYears('Số 05/2026/QĐ-UBND, năm 2026, 2026-2030, 1/2027', 2026)).toBe(
    'Số 05/2026/QĐ-UBND, năm 2027, 2026-2030, 1/2028',
  );
});

test('years are set aside where rows are compared', () => {
  same(withoutYears, (one) => one.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ''));
});

test('words begin where they began', () => {
  same(wordStarts, (one) => [...one.matchAll(/(?<![\p{L}\p{M}\d.])[\p{L}\d]/gu)].map(({ index }) => index));
});

import { CATALOGUE } from '../../src/core/findings/catalogue';
import type { Entry, Kinds, ValueKind } from '../../src/core/findings/catalogue/entry';
import { finding, kindsOf, type Finding, type FindingCode } from '../../src/core/findings/finding';
import { sentences } from '../../src/locales/findings/sentences';
import { findingDerivation, findingHeadline } from '../../src/taskpane/findings/finding-sentence';
import { textsIn } from '../../src/taskpane/app/language';

const SAMPLES: Readonly<Record<ValueKind, unknown>> = {
  text: 'Chữ',
  person: 'Lê Mẫu An',
  unit: 'Sở Mẫu',
  suggestion: 'Ý khác',
  unsaid: 'khóa',
  count: 1234,
  points: 12.5,
  bound: null,
  share: 0.155,
  day: 44638,
  rounding: 'down',
  role: 'proposal',
  reason: { at: 8, found: '', expected: 'number' },
};
const sampled = (kinds: Kinds): object =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, SAMPLES[kind]]));

/** A finding of every code and variant. */
const ALL: readonly Finding[] = Object.entries(CATALOGUE).flatMap(([code, entry]: [string, Entry]) => {
  const variants = 'variants' in entry ? Object.keys(entry.variants) : [undefined];
  return variants.map((variant) => {
    const bare = { code: code as FindingCode, variant, cell: null, gravity: 'error' } as unknown as Finding;
    return { ...bare, values: sampled(kindsOf(bare)) } as Finding;
  });
});

test.each(['vi', 'en'] as const)('every finding is told whole, in %s', (language) => {
  const texts = textsIn(language);
  expect(ALL.length).toBeGreaterThan(100);
  for (const one of ALL) {
    const told = findingHeadline(one, texts);
    expect([one.code, told]).toEqual([one.code, expect.stringMatching(/^[“\p{Lu}\d].*[.?”]$/u)]);
    expect(`${told} ${findingDerivation(one, texts)}`).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('each kind of value is said as its readers write it', () => {
  const vi = textsIn('vi');
  const late = finding({
    code: 'row/late',
    variant: 'person',
    cell: null,
    values: { name: 'Lê Mẫu An', received: 44641, deadline: 44638, days: 3 },
  });
  expect(findingHeadline(late, vi)).toBe(
    'Lê Mẫu An: đăng ký ngày 21/3/2022, chậm 3 ngày (ngày cuối còn hợp lệ 18/3/2022).',
  );
  const nobody = { name: '', found: 'LĐTTT', suggestion: 'LĐTT' };
  const title = finding({ code: 'cell/unknown-title', cell: null, values: nobody });
  expect(findingHeadline(title, vi)).toBe(
    '“LĐTTT” không phải là danh hiệu, hình thức khen thưởng đã biết. Có phải “LĐTT”?',
  );
  const gap = { upper: 'A', lower: 'B', from: 90.5, to: null };
  expect(findingHeadline(finding({ code: 'plan/bands-gap', cell: null, values: gap }), vi)).toContain(
    'Giữa loại “B” (đến …) và loại “A” (từ 90,5)',
  );
  const one = finding({ code: 'score/sheet-ownerless', cell: null, values: { count: 1, stated: 'X' } });
  expect(findingHeadline(one, textsIn('en'))).toMatch(/^1 sheet with/);
});

test('the catalogue gives the gravity, unless the case decides', () => {
  expect(finding({ code: 'row/missing-name', cell: null, values: {} }).gravity).toBe('error');
  const values = { name: '', title: 'CSTĐCS' };
  expect(finding({ code: 'row/missing-initiative', gravity: 'warning', cell: null, values }).gravity).toBe('warning');
});

/* What the types refuse: each line below is an error of the compiler, and the check of types fails when one is none. */
export const refused = [
  // @ts-expect-error a code that is not in the catalogue
  () => finding({ code: 'row/unheard-of', cell: null, values: {} }),
  // @ts-expect-error a value is missing
  () => finding({ code: 'plan/code-twice', cell: null, values: {} }),
  // @ts-expect-error a value of another type: a count is a number
  () => finding({ code: 'table/numbering', cell: null, values: { found: '1', expected: 2 } }),
  // @ts-expect-error a code with variants needs one
  () => finding({ code: 'row/disqualified', cell: null, values: { name: '', found: '' } }),
  // @ts-expect-error the values of another variant
  () => finding({ code: 'row/disqualified', variant: 'months', cell: null, values: { name: '', found: '' } }),
  // @ts-expect-error the case decides how grave it is, so the check has to say
  () => finding({ code: 'row/missing-initiative', cell: null, values: { name: '', title: '' } }),
];

const TABLE = {
  'table/duplicate-person': { name: 'N', open: '{unitName}', unit: 'u', said: '{unitName}', born: '{unitName}' },
  'table/initiative-reused': { name: 'N', text: '{found} {other}' },
  'table/numbering': { name: 'N', text: '{found} {expected}' },
} as const;
const HIDDEN = { name: 'N', text: '{count:row|rows} {rows}' } as const;
const LACKING = { name: 'N', open: '{unitName}', unit: 'u', said: '{unitName}' } as const;
export const told = [
  () => sentences('table', { ...TABLE, 'table/hidden-rows': HIDDEN }),
  // @ts-expect-error a sentence is missing
  () => sentences('table', TABLE),
  // @ts-expect-error the name under which it is listed is missing
  () => sentences('table', { ...TABLE, 'table/hidden-rows': { text: '{count} {rows}' } }),
  // @ts-expect-error a value is not told
  () => sentences('table', { ...TABLE, 'table/hidden-rows': { name: 'N', text: '{count}' } }),
  // @ts-expect-error a value is told that the finding does not carry
  () => sentences('table', { ...TABLE, 'table/hidden-rows': { name: 'N', text: '{count} {rows} {columns}' } }),
  // @ts-expect-error a variant is missing
  () => sentences('table', { ...TABLE, 'table/duplicate-person': LACKING, 'table/hidden-rows': HIDDEN }),
];

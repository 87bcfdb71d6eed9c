import fs from 'node:fs';
import path from 'node:path';
import { examplesOf } from '../../src/functions/help/examples';
import { referencePage } from '../../src/functions/help/reference';
import { exampleFormula, NOTATIONS, syntax } from '../../src/functions/help/notation';
import { registry } from '../../src/functions/registry';
import { exampleArguments, exampleRows, rounded } from './example-arguments';
import { call, callIn } from './call';

const all = registry.flatMap((descriptor) =>
  examplesOf(descriptor.id).map(
    (example) => [exampleFormula(descriptor.id, example, NOTATIONS.vi), descriptor, example] as const,
  ),
);

test.each(all)('%s gives what the help says', (_, descriptor, example) => {
  for (const language of ['vi', 'en'] as const) {
    const result = callIn(language, descriptor.id, ...exampleArguments(descriptor, example, language));
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    expect(rounded(rows)).toEqual(rounded(exampleRows(example, language)));
  }
});

test('every function has an example', () => {
  for (const { id } of registry) expect([id, examplesOf(id).length > 0]).toEqual([id, true]);
});

test('formulas are written as they are typed in each language', () => {
  const quota = registry.find(({ id }) => id === 'QUOTA')!;
  const rank = registry.find(({ id }) => id === 'RANK')!;
  expect(syntax(rank, NOTATIONS.vi)).toBe('=THIDUA.RANK(scores; [ties]; [order]; [tiebreaker1; tiebreaker2 …])');
  expect(exampleFormula('QUOTA', examplesOf(quota.id)[1]!, NOTATIONS.vi)).toBe('=THIDUA.QUOTA(33; 15%; "gần nhất")');
  expect(exampleFormula('QUOTA', examplesOf(quota.id)[1]!, NOTATIONS.en)).toBe('=THIDUA.QUOTA(33, 15%, "nearest")');
});

test('docs/functions.md is what the descriptors say; `npm run docs` writes it anew', () => {
  const file = path.resolve(__dirname, '../../docs/functions.md');
  expect(fs.readFileSync(file, 'utf8')).toBe(referencePage());
});

test('a call without anything is an error value, not an exception', () => {
  for (const { id, result } of registry) {
    const value = call(id);
    expect([id, result === 'matrix' ? value : [[value]]]).toEqual([
      id,
      [[expect.stringMatching(/^(?:#VALUE!|#N\/A)?$/)]],
    ]);
  }
});

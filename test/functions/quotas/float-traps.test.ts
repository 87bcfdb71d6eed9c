import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { call } from '../call';
import { expected, type compareFamily } from './float-family';

/** Sixteen million quotas: run outside the sandbox of the test runner, in which every global is looked up slowly. */
function familyInBareRealm(): typeof compareFamily {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'float-family.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'family',
    write: false,
  });
  return vm.runInThisContext(
    `(() => { ${outputFiles[0]!.text}; return family.compareFamily; })()`,
  ) as typeof compareFamily;
}

test.each(['of', 'excluding'])(
  'QUOTA, basis %s: every percentage 0.1%–100.0% by 0.1 and every base 0–2,000, in every rounding',
  (basis) => {
    expect(familyInBareRealm()(basis)).toEqual({ wrong: [], compared: 1000 * 4 * 2001 });
  },
);

test('the same family written as text, and one base against all percentages', () => {
  const percents = Array.from({ length: 1000 }, (_, index) => index + 1);
  const texts = percents.map((permille) => `${String(permille / 10).replace('.', ',')}%`);
  for (const base of [90, 33, 100, 170, 180, 997, 2000]) {
    expect(call('QUOTA', base, [texts])).toEqual([percents.map((permille) => expected(base, permille, 'down', 'of'))]);
    expect(call('QUOTA', base, [percents.map((permille) => permille / 10 / 100)], 'up')).toEqual([
      percents.map((permille) => expected(base, permille, 'up', 'of')),
    ]);
    expect(call('VOTES', base, [percents.map((permille) => permille / 1000)])).toEqual([
      percents.map((permille) => expected(base, permille, 'up', 'of')),
    ]);
  }
});

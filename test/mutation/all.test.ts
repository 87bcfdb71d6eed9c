import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

/*
 * Every test of the core and of the functions as one file, for mutation testing: the sources are loaded once for each
 * mutant instead of once for each test file. Left out is the family of sixteen million quotas, which runs on a bundle
 * of its own; properties are tried on fewer examples.
 */

const FEWER_RUNS = 20;
const LEFT_OUT = /float-traps\.test\.ts$/;
const TESTS = path.resolve(__dirname, '..');

const assertOnFewer: typeof fc.assert = (property, parameters) =>
  fc.assert(
    property as never,
    { ...parameters, numRuns: Math.min(parameters?.numRuns ?? FEWER_RUNS, FEWER_RUNS) } as never,
  );
jest.doMock('fast-check', () => ({ __esModule: true, default: { ...fc, assert: assertOnFewer } }));
fc.configureGlobal({ seed: 42 });

for (const folder of ['core', 'functions']) {
  const files = fs.readdirSync(path.join(TESTS, folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    if (!file.endsWith('.test.ts') || LEFT_OUT.test(file)) continue;
    describe(`${folder}/${file}`, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      require(path.join(TESTS, folder, file));
    });
  }
}

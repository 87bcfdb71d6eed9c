'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');

const ROOT = path.resolve(__dirname, '../..');

/** The folders of tests that judge mutants. What files and samples show of the core takes longest, and comes last. */
const FOLDERS = ['core', 'functions', 'samples', 'files'];
const SLOW = /distortions/;
/** A family of sixteen million quotas, which runs on a bundle of its own. */
const LEFT_OUT = /float-traps/;

/**
 * All tests that judge mutants, with the sources, as one plain script that mocha loads. It lies as deep in the folders as
 * the tests do, so that what they open beside themselves is found.
 */
async function bundle() {
  const files = FOLDERS.flatMap(testsIn).filter((file) => !LEFT_OUT.test(file));
  const inOrder = [...files.filter((file) => !SLOW.test(file)), ...files.filter((file) => SLOW.test(file))];
  const suites = inOrder.map((file) => `describe(${JSON.stringify(file)}, () => { require('./test/${file}'); });`);
  await build({
    stdin: { contents: [`require('./tools/mutation/globals.js');`, ...suites].join('\n'), resolveDir: ROOT },
    outfile: path.join(ROOT, 'test/bundled/tests.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['require'],
    mainFields: ['main', 'module'],
    logLevel: 'error',
    plugins: [fewerRuns],
  });
}

function testsIn(folder) {
  const names = fs.readdirSync(path.join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name}`);
}

const fewerRuns = {
  name: 'fewer-runs',
  setup({ onResolve }) {
    const shim = path.join(__dirname, 'fewer-runs.js');
    onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === shim ? undefined : { path: shim }));
  },
};

bundle();

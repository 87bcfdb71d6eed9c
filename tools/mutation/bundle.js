'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { chosen } = require('./groups');

const ROOT = path.resolve(__dirname, '../..');

/** A family of sixteen million quotas, which runs on a bundle of its own; and what takes longest, for the end. */
const LEFT_OUT = /float-traps/;
const SLOW = /distortions/;

/**
 * The tests that judge the mutants of a group, with the sources, as one plain script that mocha loads. It lies as deep in the folders as
 * the tests do, so that what they open beside themselves is found.
 */
async function bundle() {
  const suites = inOrder(testFiles()).map(
    (file) => `describe(${JSON.stringify(file)}, () => { require('./test/${file}'); });`,
  );
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

function testFiles() {
  const names = fs.readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name));
}

function inOrder(files) {
  const byPlace = chosen().tests.flatMap((place) => files.filter((file) => file.startsWith(place)));
  const once = [...new Set(byPlace)];
  return [...once.filter((file) => !SLOW.test(file)), ...once.filter((file) => SLOW.test(file))];
}

const fewerRuns = {
  name: 'fewer-runs',
  setup({ onResolve }) {
    const shim = path.join(__dirname, 'fewer-runs.js');
    onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === shim ? undefined : { path: shim }));
  },
};

bundle();

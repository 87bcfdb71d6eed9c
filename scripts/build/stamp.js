'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** What a build is made from, besides its arguments and the program that runs it. Folders count with all they hold. */
const INPUTS = [
  'src',
  'assets',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  // What is really installed, which may be another state than the lockfile's.
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'scripts/build.js',
  'scripts/build',
];

/** A mark of everything that a build depends on: another byte anywhere, or another argument, and it is another mark. */
function inputsMark(root, buildArguments) {
  const files = INPUTS.flatMap((input) => filesOf(root, input));
  return markOf(root, files, [process.versions.node, JSON.stringify(buildArguments)]);
}

/** Remembers that `dist` was just built from what the mark stands for. */
function keepStamp(root, inputs) {
  fs.mkdirSync(path.dirname(stampOf(root)), { recursive: true });
  fs.writeFileSync(stampOf(root), JSON.stringify({ inputs, outputs: outputsMark(root) }));
}

/** Whether `dist` is what these sources and arguments give, and nobody has touched it since it was built. */
function isBuilt(root, buildArguments) {
  const { inputs, outputs } = readStamp(root);
  return inputs === inputsMark(root, buildArguments) && outputs === outputsMark(root);
}

function readStamp(root) {
  try {
    return JSON.parse(fs.readFileSync(stampOf(root), 'utf8'));
  } catch {
    // None yet, or one that was cut off: what was built is not known.
    return {};
  }
}

function dropStamp(root) {
  fs.rmSync(stampOf(root), { force: true });
}

const stampOf = (root) => path.join(root, '.cache/build.json');

/** A mark of what was built, to the byte. */
function outputsMark(root) {
  return markOf(root, filesOf(root, 'dist'), []);
}

/** Whether a file of the project is one of those that the mark of the inputs looks at. */
function isInput(root, file) {
  const name = path.relative(root, file);
  return INPUTS.some((input) => name === input || name.startsWith(input + path.sep));
}

function markOf(root, files, others) {
  const mark = createHash('sha256');
  for (const other of others) mark.update(`${other}\0`);
  for (const file of files) {
    const bytes = fs.readFileSync(path.join(root, file));
    mark.update(`${file.split(path.sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return mark.digest('hex');
}

/** The files at or below a place, in an order that does not depend on the machine. */
function filesOf(root, place) {
  const stats = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  const names = fs.readdirSync(path.join(root, place)).sort();
  return names.flatMap((name) => filesOf(root, path.join(place, name)));
}

module.exports = { dropStamp, INPUTS, inputsMark, isBuilt, isInput, keepStamp, outputsMark };

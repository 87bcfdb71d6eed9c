'use strict';

const fc = require('fast-check');

const SHARE = 10;
const MOST = 20;
const USUAL = 100;

/** Properties on fewer examples, always the same ones: a mutant is judged by many tests. */
function assert(property, parameters) {
  const numRuns = Math.min(Math.ceil((parameters?.numRuns ?? USUAL) / SHARE), MOST);
  return fc.assert(property, { seed: 42, ...parameters, numRuns });
}

module.exports = { ...fc, assert };

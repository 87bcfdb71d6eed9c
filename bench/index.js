'use strict';

const { benchFunctions } = require('./functions');
const { benchStart } = require('./start');

/** Compares on this machine and in one run: the ratios mean something, the milliseconds alone do not. */
async function bench() {
  await benchFunctions();
  await benchStart();
}

bench();

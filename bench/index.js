'use strict';

const { benchBridge } = require('./bridge');
const { benchFunctions } = require('./functions');
const { benchStart } = require('./start');

/** Compares on this machine and in one run: the ratios mean something, the milliseconds alone do not. */
async function bench() {
  await benchFunctions();
  await benchBridge();
  await benchStart();
}

bench();

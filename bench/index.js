'use strict';

const { benchBloc } = require('./bloc');
const { benchBridge } = require('./bridge');
const { benchFunctions } = require('./functions');
const { benchRegistration } = require('./registration');
const { benchStart } = require('./start');

/** Compares on this machine and in one run: the ratios mean something, the milliseconds alone do not. */
async function bench() {
  await benchFunctions();
  await benchBloc();
  benchRegistration();
  await benchBridge();
  await benchStart();
}

bench();

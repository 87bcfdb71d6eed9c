'use strict';

const { expect } = require('expect');
const { bind } = require('jest-each');

/** What jest gives its tests, on mocha, which keeps the sources loaded from one mutant to the next. */
Object.assign(globalThis, { expect, test: it, beforeAll: before, afterAll: after });
describe.each = bind(describe, false);
it.each = bind(it);

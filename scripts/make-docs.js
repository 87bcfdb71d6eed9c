'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { loadSource } = require('./build/load-source');

const ROOT = path.resolve(__dirname, '..');

/** Writes docs/functions.md from the descriptors of the functions. A test compares the file with them. */
const { referencePage } = loadSource(ROOT, 'src/functions/help/reference.ts');
fs.writeFileSync(path.join(ROOT, 'docs/functions.md'), referencePage());

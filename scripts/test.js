'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { build } = require('./build');
const { requireBrowser } = require('./find-browser');

const root = path.resolve(__dirname, '..');

/** Every test there is: a browser is found first, then the add-in is built as it ships, and all suites run on it. */
const browser = requireBrowser();
console.log(`Browser: ${browser}`);
build();
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, THIDUA_BROWSER: browser },
});
process.exit(status ?? 1);

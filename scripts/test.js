'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { build } = require('./build');
const { requireBrowser } = require('./find-browser');

const root = path.resolve(__dirname, '..');

/**
 * Every test there is: a browser is found, the add-in is built as it ships, the seam to office.js is tried, and then all
 * suites run.
 */
const browser = requireBrowser();
console.log(`Browser: ${browser}`);
build();
const wanted = process.argv.slice(2);
if (wanted.length === 0 && run(['--selectProjects', 'browser', '--testPathPatterns', 'test/browser/seam']) !== 0) {
  console.error(
    'The seam between the workbook and office.js has moved: nothing that follows can be trusted. ' +
      'See test/browser/seam, src/workbench/page/pane-frame.ts and src/workbench/host/bridge.ts.',
  );
  process.exit(1);
}
process.exit(run(wanted));

function run(jestArguments) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, ...jestArguments], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, THIDUA_BROWSER: browser },
  });
  return status ?? 1;
}

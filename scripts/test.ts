import { buildIfChanged } from './build';
import { requireBrowser } from './find-browser';
import shares from './shares';
import { ran } from './tools';

/**
 * Every test there is: a browser is found, the add-in is built as it ships, the seam to office.js is tried, and then all
 * suites run, the quick ones first. With arguments jest runs once, with these.
 */
const browser = requireBrowser();
console.log(`Browser: ${browser}`);
shares.timed('build', () => buildIfChanged());

const wanted = process.argv.slice(2);
if (wanted.length > 0) process.exit(jest(wanted) ? 0 : 1);

const isSeamThere = shares.timed('seam', () =>
  jest(['--selectProjects', 'browser', '--testPathPatterns', 'browser/seam']),
);
if (!isSeamThere) {
  console.error(
    'The seam between the workbook and office.js has moved: nothing that follows can be trusted. ' +
      'See test/browser/seam, src/workbench/page/pane-frame.ts and src/workbench/host/bridge.ts.',
  );
  process.exit(1);
}
/** What rests on no member of a later set: functions, their results, and long tables of scores. */
const ALIKE =
  'host/(?:examples|custom-functions|live-standings|one-total|score-sheets|recalculation|kept-|plain-numbers|whole-columns|computing|every-sync|meanwhile|payload|conflicts|events)';
const projects = ['plain', 'host', 'browser'];
const isGreen = projects.map((project) => shares.timed(project, () => jest(argumentsOf(project))));
// The host of the tests stands for ExcelApi 1.14, of LTSC 2021; here it is the earliest there is, and LTSC 2024.
for (const api of ['12', '17']) {
  const only = [...argumentsOf('host'), '--testPathIgnorePatterns', ALIKE];
  isGreen.push(shares.timed(`host 1.${api}`, () => jest(only, { THIDUA_API: api })));
}
console.log(`\nThời gian / time\n${shares.table()}`);
process.exit(isGreen.every(Boolean) ? 0 : 1);

/** Tests of the host wait for an engine that gathers edits, so that more of them than processors go on at a time. */
function argumentsOf(project: string): string[] {
  return ['--selectProjects', project, ...(project === 'host' ? ['--maxWorkers=4'] : [])];
}

function jest(jestArguments: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
  const env = { ...process.env, THIDUA_BROWSER: browser, ...more };
  return ran('node_modules/jest/bin/jest.js', jestArguments, { env });
}

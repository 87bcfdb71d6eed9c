import { execFileSync, spawnSync, type ExecFileSyncOptions } from 'node:child_process';
import fs from 'node:fs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for the tests: the one THIDUA_BROWSER names, else an installed Chromium, Chrome or Edge. */
export function findBrowser(): string | null {
  const named = process.env.THIDUA_BROWSER;
  if (named) {
    if (fs.existsSync(named)) return named;
    console.error(`THIDUA_BROWSER names ${named}, which is not there.`);
    process.exit(1);
  }
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean);
  return onPath ?? PLACES.find((place) => fs.existsSync(place)) ?? null;
}

/** Finds a browser; where there is none, installs Debian's if it may, and otherwise says what to run. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isDebianRoot = fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    const command = fs.existsSync('/etc/debian_version')
      ? 'sudo apt-get install chromium'
      : 'set THIDUA_BROWSER to the program file of Chromium, Chrome or Edge';
    console.error(`The browser tests need Chromium, Chrome or Edge, and none was found. Run: ${command}`);
    process.exit(1);
  }
  console.log(
    "No Chromium, Chrome or Edge was found. Installing Debian's packages chromium and fonts-liberation (apt-get)…",
  );
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  return findBrowser() ?? requireAgain();
}

function requireAgain(): never {
  console.error('The installation of chromium ended without a browser. Run: apt-get install chromium');
  process.exit(1);
}

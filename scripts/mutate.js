'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { installTools, ran, ROOT, TOOLS } = require('./tools');

/** How many of a room's mutants its tests must find, in percent. */
const LEAST = {
  numbers: 85,
  names: 85,
  dates: 85,
  scoring: 85,
  ranking: 85,
  quotas: 85,
  bloc: 80,
  registration: 80,
  plan: 80,
};
const REPORT = path.join(ROOT, '.cache/mutation/mutation.json');

/** Mutation testing; arguments go to Stryker (`--dryRunOnly`, `--mutate FILES`, …). A full run is held against the table. */
function mutate(strykerArguments) {
  installTools();
  fs.rmSync(REPORT, { force: true });
  const stryker = path.join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const isDone = ran(stryker, ['run', path.join(TOOLS, 'stryker.config.mjs'), ...strykerArguments]);
  if (!isDone) process.exit(1);
  if (fs.existsSync(REPORT)) process.exitCode = report(JSON.parse(fs.readFileSync(REPORT, 'utf8')));
}

const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** Prints the share found in each room; 1 where one lies below its bound. */
function report({ files }) {
  const rooms = new Map(Object.keys(LEAST).map((room) => [room, { found: 0, missed: 0 }]));
  for (const [file, { mutants }] of Object.entries(files)) {
    const counts = rooms.get(file.split('/')[2]);
    for (const { status } of mutants) {
      if (FOUND.has(status)) counts.found += 1;
      if (MISSED.has(status)) counts.missed += 1;
    }
  }
  let isBelow = false;
  for (const [room, { found, missed }] of rooms) {
    if (found + missed === 0) continue;
    const share = (100 * found) / (found + missed);
    if (share < LEAST[room]) isBelow = true;
    const verdict = share < LEAST[room] ? `BELOW ${LEAST[room]}%` : `at least ${LEAST[room]}%`;
    console.log(`  ${room.padEnd(14)}${share.toFixed(1).padStart(6)}%  of ${found + missed}  ${verdict}`);
  }
  return isBelow ? 1 : 0;
}

mutate(process.argv.slice(2));

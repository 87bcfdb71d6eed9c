'use strict';

// Plain JavaScript: it times the installation of what loads TypeScript.

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');

/** Where several programs keep their steps together; each keeps its own where this is not set. */
const SHARED = process.env.THIDUA_SHARES;
/** @typedef {{ name: string; seconds: number }} Share */
/** @type {Share[]} */
const own = [];

/**
 * Runs a step and keeps how long it took, for the table.
 * @template T
 * @param {string} name
 * @param {() => T} step
 */
function timed(name, step) {
  const from = Date.now();
  const result = step();
  const share = { name, seconds: (Date.now() - from) / 1000 };
  own.push(share);
  if (SHARED) fs.appendFileSync(SHARED, `${JSON.stringify(share)}\n`);
  return result;
}

/**
 * The steps as a table: seconds, and the share of the whole.
 * @param {readonly Share[]} shares
 */
function table(shares = own) {
  const sum = shares.reduce((total, { seconds }) => total + seconds, 0);
  const line = ({ name, seconds }) => {
    const share = `${Math.round((100 * seconds) / (sum || 1))}%`;
    return `  ${name.padEnd(12)}${seconds.toFixed(0).padStart(5)} s${share.padStart(6)}`;
  };
  return [...shares, { name: 'all', seconds: sum }].map(line).join('\n');
}

/** `shares.js NAME COMMAND …` times a command; without arguments the table of what was shared is printed. */
function main([name, program, ...programArguments]) {
  if (!name) {
    const lines = fs.readFileSync(SHARED, 'utf8').trim().split('\n');
    console.log(table(lines.map((line) => JSON.parse(line))));
    return;
  }
  const { status } = timed(name, () => spawnSync(program, programArguments, { stdio: 'inherit' }));
  process.exit(status ?? 1);
}

if (require.main === module) main(process.argv.slice(2));

module.exports = { table, timed };

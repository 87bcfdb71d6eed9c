'use strict';

const assert = require('node:assert');

const ROUNDS = 15;

/**
 * Runs several ways to one result by turns in the same rounds, so that all of them meet the same machine, and gives the
 * median time of each in milliseconds.
 */
function medians(ways, rounds = ROUNDS) {
  const times = ways.map(() => []);
  for (const way of ways) way();
  for (const way of ways) way();
  for (let round = 0; round < rounds; round += 1) {
    ways.forEach((way, index) => {
      const from = process.hrtime.bigint();
      way();
      times[index].push(Number(process.hrtime.bigint() - from) / 1e6);
    });
  }
  return times.map(median);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A line of the report: our time, the peer's, their ratio, and the bound it is held against. */
function compare(name, ours, peerName, peer, bound) {
  const ratio = ours / peer;
  const verdict = bound === undefined ? '' : ratio <= bound ? `  within ×${bound}` : `  OVER ×${bound}`;
  console.log(`  ${milliseconds(ours)}  ×${ratio.toFixed(2).padEnd(6)}${verdict.padEnd(14)} ${name}`);
  console.log(`  ${milliseconds(peer)}  ×1                     ${peerName}`);
}

function milliseconds(value) {
  return `${value.toFixed(value < 1 ? 4 : 2).padStart(10)} ms`;
}

/** Equal results come before any time. */
function same(ours, peers, what) {
  assert.deepStrictEqual(ours, peers, `${what}: the results differ`);
}

/** A generator of numbers that is the same in every run. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

module.exports = { medians, median, compare, milliseconds, same, random };

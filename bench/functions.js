'use strict';

const path = require('node:path');
const { loadSource } = require('../scripts/build/load-source');
const { medians, compare, same, random } = require('./measure');

const { parseRule, registry, scoreWith, wrap } = loadSource(path.resolve(__dirname, '..'), 'bench/source.ts');

class HostError extends Error {}
const host = { associate: () => undefined, Error: HostError };
const asHostCalls = (descriptor) =>
  wrap(
    descriptor,
    () => host,
    () => 'vi',
  );
const functions = Object.fromEntries(registry.map((one) => [one.id, asHostCalls(one)]));

const column = (values) => Array.from(values, (value) => [value]);
const bare = (rows) => rows.map(([value]) => value);

/** The custom functions, called as a host calls them (rows of cells in, rows of cells out), beside peers. */
async function benchFunctions() {
  await ranks();
  weighted();
  quota();
  await allocate();
  score();
}

async function ranks() {
  console.log('\nRANK, as Excel gives values (rows of one cell)');
  const { rank: d3rank } = await import('d3-array');
  const { scores, cells } = bloc(100_000, 1);
  const ours = () => functions.RANK(cells, null, null, []);
  const sort = () => Float64Array.from(scores).sort();
  const d3 = () => d3rank(scores, (a, b) => b - a);
  same(
    bare(ours()),
    Array.from(d3(), (rank) => rank + 1),
    'RANK and d3 rank',
  );
  const blocs = column(Array.from(scores, (_, index) => `Khối ${index % 1000}`));
  const byBloc = () => functions.BLOCRANK(cells, blocs, null, null, []);
  same(bare(byBloc()), byBlocOneByOne(cells, blocs), 'BLOCRANK and RANK bloc by bloc');
  const [own, sorted, ranked, grouped] = medians([ours, sort, d3, byBloc]);
  compare('THIDUA.RANK of 100,000 values', own, 'Float64Array.sort of the same numbers', sorted, 3);
  compare('THIDUA.RANK of 100,000 values', own, 'd3-array rank', ranked, 1);
  compare('THIDUA.BLOCRANK of 100,000 values in 1,000 blocs', grouped, 'THIDUA.RANK', own, 2);
  const many = bloc(1_000_000, 2).cells;
  const [ten, one] = medians([() => functions.RANK(many, null, null, []), ours], 7);
  compare('THIDUA.RANK of 1,000,000 values, a tenth of it', ten / 10, 'THIDUA.RANK of 100,000 values', one, 1.6);
}

function byBlocOneByOne(cells, blocs) {
  const ranks = [];
  const members = new Map();
  blocs.forEach(([bloc], index) => members.set(bloc, [...(members.get(bloc) ?? []), index]));
  for (const own of members.values()) {
    const found = functions.RANK(
      own.map((index) => cells[index]),
      null,
      null,
      [],
    );
    own.forEach((index, at) => (ranks[index] = found[at][0]));
  }
  return ranks;
}

/** Scores of two decimals with ties, as bare numbers and as cells. */
function bloc(count, seed) {
  const next = random(seed);
  const scores = Float64Array.from({ length: count }, () => Math.round(next() * 10_000_000) / 100_00);
  return { scores, cells: column(scores) };
}

function weighted() {
  console.log('\nWEIGHTED');
  const [units, criteria] = [100_000, 10];
  const next = random(3);
  const flat = Float64Array.from({ length: units * criteria }, () => Math.round(next() * 2000) / 20);
  const weights = Float64Array.from({ length: criteria }, (_, index) => (index + 1) / 20);
  const rows = Array.from({ length: units }, (_, unit) => [...flat.subarray(unit * criteria, (unit + 1) * criteria)]);
  const weightRow = [[...weights]];
  const ours = () => functions.WEIGHTED(rows, weightRow, null);
  const loop = () => {
    const means = new Float64Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      let sum = 0;
      let weightSum = 0;
      for (let index = 0; index < criteria; index += 1) {
        sum += flat[unit * criteria + index] * weights[index];
        weightSum += weights[index];
      }
      means[unit] = sum / weightSum;
    }
    return means;
  };
  const nine = (values) => Array.from(values, (value) => Math.round(value * 1e9));
  same(nine(bare(ours())), nine(loop()), 'WEIGHTED and the loop, at 9 decimals');
  const [own, peer] = medians([ours, loop]);
  compare('THIDUA.WEIGHTED of 100,000 × 10', own, 'a plain loop over a Float64Array', peer, 8);
}

function quota() {
  console.log('\nQUOTA');
  const next = random(4);
  const bases = column(Array.from({ length: 100_000 }, () => Math.floor(next() * 2000)));
  const percents = column(Array.from({ length: 100_000 }, () => Math.ceil(next() * 1000) / 1000));
  const ours = () => functions.QUOTA(bases, percents, null, null, null);
  const product = () => bases.map(([base], row) => [base * percents[row][0]]);
  const exact = bases.map(([base], row) => [Math.floor((base * Math.round(percents[row][0] * 1000)) / 1000)]);
  same(ours(), exact, 'QUOTA and integer arithmetic');
  const [own, peer] = medians([ours, product]);
  compare('THIDUA.QUOTA of 100,000 rows', own, 'the bare floating-point product of the same rows', peer, 10);
}

async function allocate() {
  console.log('\nALLOCATE');
  const peers = await quietly(() => import('apportionment'));
  const next = random(5);
  const populations = Array.from({ length: 5000 }, () => 1 + Math.floor(next() * 1_000_000));
  const seats = 20_000;
  const bases = column(populations);
  for (const method of ['hamilton', 'webster', 'jefferson', 'adams']) {
    const ours = () => functions.ALLOCATE(seats, bases, method, null);
    const theirs = () => resultOf(peers[method](populations, seats));
    const agreed = await quietly(theirs);
    same(bare(ours()), agreed, `ALLOCATE ${method} and apportionment`);
    const [own, peer] = await quietly(() => medians([ours, theirs], 41));
    compare(`THIDUA.ALLOCATE of 5,000 units, ${method}`, own, `npm apportionment, ${method}`, peer, 1);
  }
}

function score() {
  console.log('\nSCORE');
  let reads = 0;
  const counted = asHostCalls(
    scoreWith((text) => {
      reads += 1;
      return parseRule(text);
    }),
  );
  const rows = 100_000;
  const next = random(6);
  const actual = column(Array.from({ length: rows }, () => Math.round(next() * 1200) / 10));
  const rule = 'step 1%=0.5 prorata bonus 1%=0.1 max 2';
  const rules = column(Array.from({ length: rows }, () => rule));
  counted(actual, 100, 20, rules);
  console.log(`  ${reads} reading of the one rule text that stands in 100,000 rows`);
  same(reads, 1, 'readings of one rule text');
  const [own, reading] = medians(
    [() => counted(actual, 100, 20, rules), () => actual.forEach(() => parseRule(rule))],
    5,
  );
  compare('THIDUA.SCORE of 100,000 rows', own, 'reading the rule text 100,000 times', reading);
}

/** Hamilton's result stands at the top, those of the divisor methods under `exact`. */
function resultOf({ apportionment, exact }) {
  return apportionment ?? exact.apportionment;
}

/** A peer that prints while it works is not listened to. */
async function quietly(work) {
  const { log, warn, error } = console;
  console.log = console.warn = console.error = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

module.exports = { benchFunctions };

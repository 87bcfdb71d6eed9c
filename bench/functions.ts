import type * as Peers from 'apportionment';
import { parseRule } from '../src/core/scoring/rules/parse-rule';
import type { Descriptor } from '../src/functions/call/descriptor';
import { wrap } from '../src/functions/call/wrap';
import * as seats from '../src/functions/quotas/allocate';
import * as quotas from '../src/functions/quotas/quota';
import * as ranking from '../src/functions/ranking/rank';
import * as weights from '../src/functions/scoring/weighted';
import { scoreWith } from '../src/functions/scoring/score';
import { medians, compare, same, random } from './measure';

type Call = (...args: unknown[]) => unknown;
/** Rows of cells; in a column each holds one. */
type Rows<T> = T[][];

class HostError extends Error {}
const host = { associate: () => undefined, Error: HostError };
const asHostCalls = (descriptor: Descriptor): Call =>
  wrap(
    descriptor,
    () => host,
    () => 'vi',
  );
const RANK = asHostCalls(ranking.RANK);
const BLOCRANK = asHostCalls(ranking.BLOCRANK);
const WEIGHTED = asHostCalls(weights.WEIGHTED);
const QUOTA = asHostCalls(quotas.QUOTA);
const ALLOCATE = asHostCalls(seats.ALLOCATE);

const column = <T>(values: ArrayLike<T>): Rows<T> => Array.from(values, (value) => [value]);
const bare = (rows: unknown): unknown[] => (rows as Rows<unknown>).map(([value]) => value);

/** The custom functions, called as a host calls them (rows of cells in, rows of cells out), beside peers. */
export async function benchFunctions(): Promise<void> {
  await ranks();
  weighted();
  quota();
  await allocate();
  score();
}

async function ranks(): Promise<void> {
  console.log('\nRANK, as Excel gives values (rows of one cell)');
  const { rank: d3rank } = await import('d3-array');
  const { scores, cells } = bloc(100_000, 1);
  const ours = () => RANK(cells, null, null, []);
  const sort = () => Float64Array.from(scores).sort();
  const d3 = () => d3rank(scores, (a, b) => b - a);
  same(
    bare(ours()),
    Array.from(d3(), (rank) => rank + 1),
    'RANK and d3 rank',
  );
  const names = Array.from(scores, (_, index) => `Khối ${index % 1000}`);
  const blocs = column(names);
  const byBloc = () => BLOCRANK(cells, blocs, null, null, []);
  same(bare(byBloc()), byBlocOneByOne(cells, names), 'BLOCRANK and RANK bloc by bloc');
  const [own, sorted, ranked, grouped] = medians([ours, sort, d3, byBloc]);
  compare('THIDUA.RANK of 100,000 values', own, 'Float64Array.sort of the same numbers', sorted, 3);
  compare('THIDUA.RANK of 100,000 values', own, 'd3-array rank', ranked, 1);
  compare('THIDUA.BLOCRANK of 100,000 values in 1,000 blocs', grouped, 'THIDUA.RANK', own, 2);
  const many = bloc(1_000_000, 2).cells;
  const [ten, one] = medians([() => RANK(many, null, null, []), ours], 7);
  compare('THIDUA.RANK of 1,000,000 values, a tenth of it', ten / 10, 'THIDUA.RANK of 100,000 values', one, 1.6);
}

function byBlocOneByOne(cells: Rows<number>, blocs: readonly string[]): unknown[] {
  const ranks: unknown[] = [];
  const members = new Map<string, number[]>();
  blocs.forEach((bloc, index) => members.set(bloc, [...(members.get(bloc) ?? []), index]));
  for (const own of members.values()) {
    const found = bare(
      RANK(
        own.map((index) => cells[index]),
        null,
        null,
        [],
      ),
    );
    own.forEach((index, at) => (ranks[index] = found[at]));
  }
  return ranks;
}

/** Scores of two decimals with ties, as bare numbers and as cells. */
function bloc(count: number, seed: number): { scores: Float64Array; cells: Rows<number> } {
  const next = random(seed);
  const scores = Float64Array.from({ length: count }, () => Math.round(next() * 10_000_000) / 100_00);
  return { scores, cells: column(scores) };
}

function weighted(): void {
  console.log('\nWEIGHTED');
  const [units, criteria] = [100_000, 10];
  const next = random(3);
  const flat = Float64Array.from({ length: units * criteria }, () => Math.round(next() * 2000) / 20);
  const shares = Float64Array.from({ length: criteria }, (_, index) => (index + 1) / 20);
  const rows = Array.from({ length: units }, (_, unit) => [...flat.subarray(unit * criteria, (unit + 1) * criteria)]);
  const weightRow = [[...shares]];
  const ours = () => WEIGHTED(rows, weightRow, null);
  const loop = () => {
    const means = new Float64Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      let sum = 0;
      let weightSum = 0;
      for (let index = 0; index < criteria; index += 1) {
        sum += flat[unit * criteria + index]! * shares[index]!;
        weightSum += shares[index]!;
      }
      means[unit] = sum / weightSum;
    }
    return means;
  };
  const nine = (values: Iterable<unknown>): number[] => Array.from(values, (value) => Math.round(Number(value) * 1e9));
  same(nine(bare(ours())), nine(loop()), 'WEIGHTED and the loop, at 9 decimals');
  const [own, peer] = medians([ours, loop]);
  compare('THIDUA.WEIGHTED of 100,000 × 10', own, 'a plain loop over a Float64Array', peer, 8);
}

function quota(): void {
  console.log('\nQUOTA');
  const next = random(4);
  const bases = column(Array.from({ length: 100_000 }, () => Math.floor(next() * 2000)));
  const percents = column(Array.from({ length: 100_000 }, () => Math.ceil(next() * 1000) / 1000));
  const ours = () => QUOTA(bases, percents, null, null, null);
  const product = () => bases.map(([base], row) => [base! * percents[row]![0]!]);
  const exact = bases.map(([base], row) => [Math.floor((base! * Math.round(percents[row]![0]! * 1000)) / 1000)]);
  same(ours(), exact, 'QUOTA and integer arithmetic');
  const [own, peer] = medians([ours, product]);
  compare('THIDUA.QUOTA of 100,000 rows', own, 'the bare floating-point product of the same rows', peer, 10);
}

const METHODS = ['hamilton', 'webster', 'jefferson', 'adams'] as const;

async function allocate(): Promise<void> {
  console.log('\nALLOCATE');
  const peers = await quietly(() => import('apportionment'));
  const next = random(5);
  const populations = Array.from({ length: 5000 }, () => 1 + Math.floor(next() * 1_000_000));
  const places = 20_000;
  const bases = column(populations);
  for (const method of METHODS) {
    const ours = () => ALLOCATE(places, bases, method, null);
    const theirs = () => resultOf(peers[method](populations, places));
    const agreed = await quietly(theirs);
    same(bare(ours()), agreed, `ALLOCATE ${method} and apportionment`);
    const [own, peer] = await quietly(() => medians([ours, theirs], 41));
    compare(`THIDUA.ALLOCATE of 5,000 units, ${method}`, own, `npm apportionment, ${method}`, peer, 1);
  }
}

function score(): void {
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
function resultOf(result: ReturnType<(typeof Peers)[(typeof METHODS)[number]]>): readonly number[] {
  return 'apportionment' in result ? result.apportionment : result.exact!.apportionment;
}

/** A peer that prints while it works is not listened to. */
async function quietly<T>(work: () => T): Promise<Awaited<T>> {
  const { log, warn, error } = console;
  console.log = console.warn = console.error = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

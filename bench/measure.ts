import assert from 'node:assert';

const ROUNDS = 15;

/**
 * Runs several ways to one result by turns in the same rounds, so that all of them meet the same machine, and gives the
 * median time of each in milliseconds.
 */
export function medians<W extends readonly (() => unknown)[]>(
  ways: readonly [...W],
  rounds = ROUNDS,
): { [K in keyof W]: number } {
  const times = ways.map((): number[] => []);
  for (const way of ways) way();
  for (const way of ways) way();
  for (let round = 0; round < rounds; round += 1) {
    ways.forEach((way, index) => {
      const from = process.hrtime.bigint();
      way();
      times[index]!.push(since(from));
    });
  }
  return times.map(median) as { [K in keyof W]: number };
}

/** Milliseconds since a moment of the process's clock. */
export function since(from: bigint): number {
  return Number(process.hrtime.bigint() - from) / 1e6;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** A line of the report: our time, the peer's, their ratio, and the bound it is held against. */
export function compare(name: string, ours: number, peerName: string, peer: number, bound?: number): void {
  const ratio = ours / peer;
  const verdict = bound === undefined ? '' : ratio <= bound ? `  within ×${bound}` : `  OVER ×${bound}`;
  console.log(`  ${milliseconds(ours)}  ×${ratio.toFixed(2).padEnd(6)}${verdict.padEnd(14)} ${name}`);
  console.log(`  ${milliseconds(peer)}  ×1                     ${peerName}`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 4 : 2).padStart(10)} ms`;
}

/** Equal results come before any time. */
export function same(ours: unknown, peers: unknown, what: string): void {
  assert.deepStrictEqual(ours, peers, `${what}: the results differ`);
}

/** A generator of numbers that is the same in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

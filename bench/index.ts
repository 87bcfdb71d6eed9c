import path from 'node:path';
import { bundled } from '../scripts/bundled';
import { ran, ROOT } from '../scripts/tools';
import { benchStart } from './start';

/** As they are published, like whoever uses them gets them. */
const PEERS = ['ajv', 'apportionment', 'd3-array', 'zod'];

/**
 * Compares on this machine and in one run: the ratios mean something, the milliseconds alone do not. What is measured in Node
 * is one script, as it ships: loaded file by file, calls from file to file and functions within functions take twice as long.
 */
async function bench(): Promise<void> {
  const script = path.join(ROOT, '.cache/bench.cjs');
  bundled(path.join(ROOT, 'bench/computed.ts'), script, PEERS);
  if (!ran(script)) process.exit(1);
  await benchStart();
}

void bench();

import fs from 'node:fs';
import path from 'node:path';
import { GROUPS } from '../tools/mutation/groups';
import { installTools, ran, ROOT, TOOLS } from './tools';

type Group = keyof typeof GROUPS;
const isGroup = (name: string): name is Group => name in GROUPS;

/**
 * Mutation testing, one group of rooms after the other; `npm run mutate -- bloc` takes that group alone. Other arguments
 * go to Stryker (`--dryRunOnly`, `--mutate FILES`, …). The shares that tests find are held against the bound of each group.
 */
function mutate(given: readonly string[]): void {
  installTools();
  const named = given.filter(isGroup);
  const others = given.filter((one) => !isGroup(one));
  for (const group of named.length > 0 ? named : Object.keys(GROUPS).filter(isGroup)) {
    const report = path.join(ROOT, `.cache/mutation/${group}.json`);
    fs.rmSync(report, { force: true });
    const stryker = path.join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const env = { ...process.env, THIDUA_MUTATION_GROUP: group };
    if (!ran(stryker, ['run', path.join(TOOLS, 'stryker.config.mjs'), ...others], { env })) process.exit(1);
    if (fs.existsSync(report) && !isEnough(GROUPS[group], JSON.parse(fs.readFileSync(report, 'utf8')) as Report))
      process.exitCode = 1;
  }
}

/** What is read of Stryker's report. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const FOUND = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** Prints the share found in each room, and says whether each is at or above the bound. */
function isEnough({ rooms, least }: (typeof GROUPS)[Group], { files }: Report): boolean {
  const shares = rooms.map((room) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`src/core/${room}/`));
    const statuses = own.flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
    const found = statuses.filter((status) => FOUND.has(status)).length;
    const all = found + statuses.filter((status) => MISSED.has(status)).length;
    return { room, all, share: all === 0 ? 100 : (100 * found) / all };
  });
  for (const { room, all, share } of shares.filter((one) => one.all > 0)) {
    const verdict = share < least ? `BELOW ${least}%` : `at least ${least}%`;
    console.log(`  ${room.padEnd(14)}${share.toFixed(1).padStart(6)}% of ${all}, ${verdict}`);
  }
  return shares.every(({ share }) => share >= least);
}

mutate(process.argv.slice(2));

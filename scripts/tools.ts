import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '..');
export const TOOLS = path.join(ROOT, 'tools');
/** What Node needs to run a program of these scripts: they are TypeScript, loaded file by file. */
export const LOADER = ['--require', 'tsx/cjs'];
const INSTALLED = path.join(TOOLS, 'node_modules/.installed');

/** Installs what `tools/` holds for itself, where that was not done since its lockfile changed. */
export function installTools(): void {
  const lockfile = fs.readFileSync(path.join(TOOLS, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if (fs.existsSync(INSTALLED) && fs.readFileSync(INSTALLED, 'utf8') === wanted) return;
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: TOOLS,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
  fs.writeFileSync(INSTALLED, wanted);
}

/** Runs a program of Node's with these arguments and gives back whether it went well. */
export function ran(
  program: string,
  programArguments: readonly string[] = [],
  { node = process.execPath, env = process.env, options = [] as readonly string[] } = {},
): boolean {
  const { status } = spawnSync(node, [...options, program, ...programArguments], { cwd: ROOT, stdio: 'inherit', env });
  return status === 0;
}

if (require.main === module) installTools();

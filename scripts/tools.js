'use strict';

const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
const TOOLS = path.join(ROOT, 'tools');
const INSTALLED = path.join(TOOLS, 'node_modules/.installed');

/** Installs what `tools/` holds for itself, where that was not done since its lockfile changed. */
function installTools() {
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
function ran(program, programArguments, { node = process.execPath, env = process.env } = {}) {
  const { status } = spawnSync(node, [program, ...programArguments], { cwd: ROOT, stdio: 'inherit', env });
  return status === 0;
}

if (require.main === module) installTools();

module.exports = { installTools, ran, ROOT, TOOLS };

'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** Builds for production into an empty `dist`, and checks what came out. Arguments go to webpack. */
function build(webpackArguments = []) {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...webpackArguments], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  const faults = require('./build/check-manifest').checkManifests(path.join(root, 'dist'));
  if (faults.length === 0) return;
  console.error(`The manifests are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}

if (require.main === module) build(process.argv.slice(2));

module.exports = { build };

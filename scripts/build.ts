import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import { checkManifests } from './build/check-manifest';
import { earlierFiles, keepEarlierFiles } from './build/earlier-files';
import { dropStamp, inputsMark, isBuilt, keepStamp } from './build/stamp';

const ROOT = path.resolve(__dirname, '..');
const DIST = path.join(ROOT, 'dist');

/**
 * Builds for production into a `dist` that keeps nothing but parts of the release before, and checks what came out. Arguments go
 * to webpack.
 */
export function build(webpackArguments: readonly string[] = []): void {
  const inputs = inputsMark(ROOT, webpackArguments);
  dropStamp(ROOT);
  const earlier = earlierFiles(DIST, version);
  fs.rmSync(DIST, { recursive: true, force: true });
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...webpackArguments], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  keepEarlierFiles(DIST, version, earlier);
  const faults = checkManifests(DIST);
  if (faults.length > 0) {
    console.error(`The manifests are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    process.exit(1);
  }
  keepStamp(ROOT, inputs);
}

/** The same where `dist` is not what these sources and arguments give. */
export function buildIfChanged(webpackArguments: readonly string[] = []): void {
  if (isBuilt(ROOT, webpackArguments))
    console.log('Đã dựng từ trước, không có gì thay đổi. / Built already, nothing has changed.');
  else build(webpackArguments);
}

if (require.main === module) build(process.argv.slice(2));

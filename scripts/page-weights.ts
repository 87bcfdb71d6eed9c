import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';

/*
 * What each page of the pane brings into the browser, packed: the scripts that every page begins with, and its own with all
 * that they share. Of another checkout if its folder is given, so that a change can be held against the commit before.
 */

type Configure = (env: object, argv: { mode: string }) => Configuration[];

async function weights(root: string, out: string): Promise<[string, number][]> {
  process.chdir(root);
  const { default: configure } = (await import(path.join(root, 'webpack.config.js'))) as { default: Configure };
  const pane = configure({}, { mode: 'production' }).find(({ name }) => name === 'pane')!;
  const { chunks = [], namedChunkGroups = {} } = await built({ ...pane, output: { ...pane.output, path: out } });
  const packed = (id: string | number): number =>
    (chunks.find((chunk) => chunk.id === id)?.files ?? [])
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + zlib.gzipSync(fs.readFileSync(path.join(out, file)), { level: 9 }).length, 0);
  return Object.entries(namedChunkGroups).map(([page, { chunks: own = [] }]) => [
    page,
    own.reduce<number>((sum, id) => sum + packed(id), 0),
  ]);
}

function built(configuration: Configuration): Promise<StatsCompilation> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure || !stats || stats.hasErrors()) reject(failure ?? new Error(stats?.toString('errors-only')));
      else resolve(stats.toJson({ all: false, chunks: true, ids: true, chunkGroups: true }));
    });
  });
}

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'weights-'));
void weights(path.resolve(process.argv[2] ?? path.join(__dirname, '..')), out)
  .then((rows) => rows.forEach(([page, bytes]) => console.log(`${page.padEnd(20)} ${String(bytes).padStart(8)} B`)))
  .finally(() => fs.rmSync(out, { recursive: true }));

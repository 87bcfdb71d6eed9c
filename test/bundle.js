const path = require('node:path');
const { buildSync } = require('esbuild');

const root = path.resolve(__dirname, '..');

/** Modules of kinds that jest cannot load, as one plain script each: the workbook host, and the xlsx library. */
module.exports = () => {
  const bundle = (entry, outfile) =>
    buildSync({
      entryPoints: [entry],
      outfile: path.join(root, '.cache', outfile),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      conditions: ['require'],
      mainFields: ['main', 'module'],
      logLevel: 'error',
    });
  bundle(path.join(root, 'test/host/harness.ts'), 'host.cjs');
  bundle(path.join(root, 'node_modules/hucre/dist/xlsx.mjs'), 'hucre-xlsx.cjs');
};

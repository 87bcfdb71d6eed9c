const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { transformSync } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js', '.js': 'js', '.jsx': 'jsx' };

const OWN_SOURCE = fs.readFileSync(__filename, 'utf8');

/** TypeScript and modules, as jest loads them. Types are checked by `npm run check`. */
module.exports = {
  /** A change here counts as well as one in the file. */
  getCacheKey(source, filename, { configString }) {
    const parts = [OWN_SOURCE, configString, filename, source];
    return createHash('sha1').update(parts.join('\0')).digest('hex');
  },
  process(source, filename) {
    const { code } = transformSync(source, {
      loader: LOADERS[path.extname(filename)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      // Jest's sandbox has no dynamic imports.
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      sourcefile: filename,
      sourcemap: 'inline',
    });
    return { code };
  },
};

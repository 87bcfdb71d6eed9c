const path = require('node:path');
const { transformSync } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.mjs': 'js', '.js': 'js', '.jsx': 'jsx' };

/** TypeScript and modules, as jest loads them. Types are checked by `npm run check`. */
module.exports = {
  process(source, filename) {
    const { code } = transformSync(source, {
      loader: LOADERS[path.extname(filename)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcefile: filename,
      sourcemap: 'inline',
    });
    return { code };
  },
};

'use strict';

const path = require('node:path');
const { buildSync } = require('esbuild');

/** One module with all that it needs as a plain script for Node, also what is published in another kind of module. */
function bundled(entry, outfile) {
  return buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['require'],
    mainFields: ['main', 'module'],
    write: outfile !== undefined,
    logLevel: 'error',
  });
}

/** Runs one module of the source tree and gives back what it exports. */
function loadSource(root, file) {
  const { outputFiles } = bundled(path.join(root, file));
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

module.exports = { bundled, loadSource };

'use strict';

const path = require('node:path');
const { buildSync } = require('esbuild');

/** Runs one module of the source tree and gives back what it exports. */
function loadSource(root, file) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, file)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

/** The metadata files of the custom functions, from their descriptors. */
function metadataFiles(root) {
  const { metadata } = loadSource(root, 'src/functions/metadata.ts');
  const text = (language) => `${JSON.stringify(metadata(language), null, 2)}\n`;
  return { 'functions.json': text('en'), 'functions-vi.json': text('vi') };
}

module.exports = { loadSource, metadataFiles };

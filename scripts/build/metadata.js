'use strict';

const { loadSource } = require('./load-source');

/** The metadata files of the custom functions, from their descriptors. */
function metadataFiles(root) {
  const { metadata } = loadSource(root, 'src/functions/metadata.ts');
  const text = (language) => `${JSON.stringify(metadata(language), null, 2)}\n`;
  return { 'functions.json': text('en'), 'functions-vi.json': text('vi') };
}

module.exports = { metadataFiles };

'use strict';

const { execFileSync } = require('node:child_process');
const path = require('node:path');

const PROGRAM = `require('office-addin-manifest')
  .OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((info) => console.log(JSON.stringify(info)));`;

/** What Microsoft's own reader makes of a manifest, without a network; throws when it cannot read it. */
function readManifest(file) {
  const cwd = path.resolve(__dirname, '../..');
  const output = execFileSync(process.execPath, ['-e', PROGRAM, file], { cwd, encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(output.trim().split('\n').at(-1));
}

module.exports = { readManifest };

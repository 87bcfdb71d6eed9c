import fs from 'node:fs';
import path from 'node:path';
import { build } from './build';
import { outputsMark } from './build/stamp';
import { installTools, LOADER, ran, ROOT, TOOLS } from './tools';

/** The other Node that `tools/` brings, where there is one for this machine. */
const NODE = path.join(TOOLS, `node_modules/node-${process.platform}-${process.arch}/bin/node`);

/** Builds on another Node than this one and runs the plain tests there. Both must build the same bytes. */
function testOnNode(): void {
  installTools();
  if (!fs.existsSync(NODE)) {
    console.error(`tools/ brings no other Node for ${process.platform}-${process.arch}.`);
    process.exit(1);
  }
  if (!fs.existsSync(path.join(ROOT, 'dist'))) build();
  const before = outputsMark(ROOT);
  if (!ran('--version', [], { node: NODE }) || !ran('scripts/build.ts', [], { node: NODE, options: LOADER }))
    process.exit(1);
  if (outputsMark(ROOT) !== before) {
    console.error('The other Node builds other files.');
    process.exit(1);
  }
  if (!ran('node_modules/jest/bin/jest.js', ['--selectProjects', 'plain'], { node: NODE })) process.exit(1);
}

testOnNode();

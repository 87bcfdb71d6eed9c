'use strict';

const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/** Excel's own objects know each other: a range its worksheet, a worksheet its ranges and tables. */
const EXCELS_OWN = 'workbench/host/excel/';
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Circles of imports in a folder of TypeScript, those of types too; each as the paths that lie on it. */
function circles(folder) {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));
  const known = new Set(files);
  const imported = new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true);
      const found = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => path.resolve(path.dirname(file), fileName))
        .map((target) => ENDINGS.map((ending) => target + ending).find((one) => known.has(one)));
      return [file, found.filter((target) => target !== undefined)];
    }),
  );
  return knots(imported)
    .map((knot) => knot.map((file) => path.relative(folder, file).split(path.sep).join('/')).sort())
    .filter((knot) => !knot.every((file) => file.startsWith(EXCELS_OWN)));
}

/** Strongly connected parts of more than one node. Source: R. Tarjan, SIAM J. Comput. 1 (1972) 146-160. */
function knots(edges) {
  const order = new Map();
  const lowest = new Map();
  const open = [];
  const found = [];
  const visit = (node) => {
    order.set(node, order.size);
    lowest.set(node, order.get(node));
    open.push(node);
    for (const next of edges.get(node)) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node), lowest.get(next)));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const knot = open.splice(open.indexOf(node));
    if (knot.length > 1) found.push(knot);
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return found;
}

module.exports = { circles };

if (require.main === module) {
  const found = circles(path.resolve(__dirname, '../src'));
  for (const knot of found) console.error(`These files import each other in a circle: ${knot.join(', ')}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

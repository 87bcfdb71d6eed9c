import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Excel's own objects know each other: a range its worksheet, a worksheet its ranges and tables. */
const EXCELS_OWN = 'workbench/host/excel/';
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

/** Circles of imports in a folder of TypeScript, those of types too; each as the paths that lie on it. */
export function circles(folder: string): string[][] {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
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
      return [file, found.filter((target) => target !== undefined)] as const;
    }),
  );
  return knots(imported)
    .map((knot) => knot.map((file) => path.relative(folder, file).split(path.sep).join('/')).sort())
    .filter((knot) => !knot.every((file) => file.startsWith(EXCELS_OWN)));
}

/** Strongly connected parts of more than one node. Source: R. Tarjan, SIAM J. Comput. 1 (1972) 146-160. */
function knots(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const lower = (node: string, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const visit = (node: string): void => {
    order.set(node, order.size);
    lower(node, order.get(node)!);
    open.push(node);
    for (const next of edges.get(node)!) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lower(node, lowest.get(next)!);
    }
    if (lowest.get(node) !== order.get(node)) return;
    const knot = open.splice(open.indexOf(node));
    if (knot.length > 1) found.push(knot);
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return found;
}

if (require.main === module) {
  const found = circles(path.resolve(__dirname, '../src'));
  for (const knot of found) console.error(`These files import each other in a circle: ${knot.join(', ')}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

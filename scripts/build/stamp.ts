import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What a build is made from, besides its arguments and the program that runs it. Folders count with all they hold. */
export const INPUTS = [
  'src',
  'assets',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  // What is really installed, which may be another state than the lockfile's.
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'scripts/build.ts',
  'scripts/build',
];

/** A mark of everything that a build depends on: another byte anywhere, or another argument, and it is another mark. */
export function inputsMark(root: string, buildArguments: readonly string[]): string {
  const files = INPUTS.flatMap((input) => filesOf(root, input));
  return markOf(root, files, [process.versions.node, JSON.stringify(buildArguments)]);
}

/** Remembers that `dist` was just built from what the mark stands for. */
export function keepStamp(root: string, inputs: string): void {
  fs.mkdirSync(path.dirname(stampOf(root)), { recursive: true });
  fs.writeFileSync(stampOf(root), JSON.stringify({ inputs, outputs: outputsMark(root) }));
}

/** Whether `dist` is what these sources and arguments give, and nobody has touched it since it was built. */
export function isBuilt(root: string, buildArguments: readonly string[]): boolean {
  const { inputs, outputs } = readStamp(root);
  return inputs === inputsMark(root, buildArguments) && outputs === outputsMark(root);
}

interface Stamp {
  readonly inputs?: string;
  readonly outputs?: string;
}

function readStamp(root: string): Stamp {
  try {
    return JSON.parse(fs.readFileSync(stampOf(root), 'utf8')) as Stamp;
  } catch {
    // None yet, or one that was cut off: what was built is not known.
    return {};
  }
}

export function dropStamp(root: string): void {
  fs.rmSync(stampOf(root), { force: true });
}

const stampOf = (root: string): string => path.join(root, '.cache/build.json');

/** A mark of what was built, to the byte. */
export function outputsMark(root: string): string {
  return markOf(root, filesOf(root, 'dist'), []);
}

/** Whether a file of the project is one of those that the mark of the inputs looks at. */
export function isInput(root: string, file: string): boolean {
  const name = path.relative(root, file);
  return INPUTS.some((input) => name === input || name.startsWith(input + path.sep));
}

function markOf(root: string, files: readonly string[], others: readonly string[]): string {
  const mark = createHash('sha256');
  for (const other of others) mark.update(`${other}\0`);
  for (const file of files) {
    const bytes = fs.readFileSync(path.join(root, file));
    mark.update(`${file.split(path.sep).join('/')}\0${bytes.length}\0`).update(bytes);
  }
  return mark.digest('hex');
}

/** The files at or below a place, in an order that does not depend on the machine. */
function filesOf(root: string, place: string): string[] {
  const stats = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [place];
  const names = fs.readdirSync(path.join(root, place)).sort();
  return names.flatMap((name) => filesOf(root, path.join(place, name)));
}

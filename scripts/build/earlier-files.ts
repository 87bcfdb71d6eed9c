import fs from 'node:fs';
import path from 'node:path';

/** Which files with a hash in their name are of this version, and which were kept of the one before. */
const LIST = 'files.json';
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;

interface Release {
  readonly version: string;
  readonly own: readonly string[];
  readonly earlier: readonly string[];
}
export type EarlierFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A pane that is open while the add-in is updated still asks for the parts of its own version: what the folder has of the
 * release before stays one release longer. Read before the folder is emptied.
 */
export function earlierFiles(folder: string, version: string): EarlierFiles {
  const list = path.join(folder, LIST);
  if (!fs.existsSync(list)) return new Map();
  const { version: built, own, earlier } = JSON.parse(fs.readFileSync(list, 'utf8')) as Release;
  const names = (built === version ? earlier : own).filter((name) => fs.existsSync(path.join(folder, name)));
  return new Map(names.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}

/** Puts them beside those that were built, and writes down which are which. */
export function keepEarlierFiles(folder: string, version: string, files: EarlierFiles): void {
  const own = fs.readdirSync(folder).filter((name) => HASHED.test(name));
  const earlier = [...files.keys()].filter((name) => !own.includes(name));
  for (const name of earlier) fs.writeFileSync(path.join(folder, name), files.get(name)!);
  const release: Release = { version, own, earlier };
  fs.writeFileSync(path.join(folder, LIST), JSON.stringify(release));
}

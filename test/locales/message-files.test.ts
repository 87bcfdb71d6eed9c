import fs from 'node:fs';
import path from 'node:path';

/* A text is found in the file that its key begins with, in both languages. */

const FOLDER = path.resolve(__dirname, '../../src/locales/messages');

/** The keys of a file, by what stands on its lines. */
function keysOf(language: string, file: string): string[] {
  const code = fs.readFileSync(path.join(FOLDER, language, file), 'utf8');
  return [...code.matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key!);
}

const filesOf = (language: string): string[] =>
  fs.readdirSync(path.join(FOLDER, language)).filter((file) => file !== 'index.ts');

test.each(['vi', 'en'])('each file of %s holds the keys that begin with its name, and no others', (language) => {
  for (const file of filesOf(language)) {
    const prefixes = new Set(keysOf(language, file).map((key) => key.split('.')[0]));
    expect([file, ...prefixes]).toEqual([file, path.basename(file, '.ts')]);
  }
});

test('both languages have the same files and the same keys', () => {
  expect(filesOf('en')).toEqual(filesOf('vi'));
  for (const file of filesOf('vi')) expect(keysOf('en', file).sort()).toEqual(keysOf('vi', file).sort());
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { earlierFiles, keepEarlierFiles } from '../../scripts/build/earlier-files';

/** A build of some files into the folder, as `npm run build` does it. */
function build(folder: string, version: string, files: readonly string[]): string[] {
  const earlier = earlierFiles(folder, version);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  for (const name of files) fs.writeFileSync(path.join(folder, name), `${version} ${name}`);
  keepEarlierFiles(folder, version, earlier);
  return fs
    .readdirSync(folder)
    .filter((name) => name !== 'files.json')
    .sort();
}

test('the parts of the release before stay one release, those before it and files without a hash do not', () => {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'files-')), 'dist');
  const [one, two, three] = ['pane-a.11111111.js', 'pane-a.22222222.js', 'pane-a.33333333.js'];
  expect(build(folder, '1', [one, 'functions.js'])).toEqual(['functions.js', one]);
  expect(build(folder, '2', [two])).toEqual([one, two]);
  expect(fs.readFileSync(path.join(folder, one), 'utf8')).toBe(`1 ${one}`);
  // Built once more, and with a part that stayed the same.
  expect(build(folder, '2', [two, one])).toEqual([one, two]);
  expect(fs.readFileSync(path.join(folder, one), 'utf8')).toBe(`2 ${one}`);
  expect(build(folder, '3', [three])).toEqual([one, two, three]);
  expect(build(folder, '4', [])).toEqual([three]);
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { INPUTS, inputsMark, isBuilt, isInput, keepStamp } from '../../scripts/build/stamp';

const FOLDERS = ['src', 'assets', 'scripts/build'];
const FILES = [
  'src/core/a.ts',
  'src/taskpane/taskpane.html',
  'assets/icons/icon.png',
  'assets/samples/sample.xlsx',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'scripts/build.ts',
  'scripts/build/manifest.ts',
];
const DEFAULT: readonly string[] = [];

let root: string;
const at = (file: string): string => path.join(root, file);
const write = (file: string, text: string): void => {
  fs.mkdirSync(path.dirname(at(file)), { recursive: true });
  fs.writeFileSync(at(file), text);
};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-stamp-'));
  for (const file of FILES) write(file, `content of ${file}`);
  write('dist/taskpane.html', 'page');
  keepStamp(root, inputsMark(root, DEFAULT));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test('what was just built is not built again', () => expect(isBuilt(root, DEFAULT)).toBe(true));

test('the files tried here are of every kind that a build is made from', () => {
  for (const input of INPUTS) {
    expect(FILES.some((file) => file === input || (FOLDERS.includes(input) && file.startsWith(`${input}/`)))).toBe(
      true,
    );
  }
  expect(FILES.every((file) => isInput(root, at(file)))).toBe(true);
  for (const other of ['README.md', 'test/a.test.ts', 'srcs/a.ts', 'scripts/build.ts.bak']) {
    expect(isInput(root, at(other))).toBe(false);
  }
});

test.each(FILES)('one changed byte in %s builds again, and changed back it does not', (file) => {
  const before = fs.readFileSync(at(file));
  const after = Buffer.from(before);
  after[after.length - 1]! ^= 1;
  fs.writeFileSync(at(file), after);
  expect(isBuilt(root, DEFAULT)).toBe(false);
  fs.writeFileSync(at(file), before);
  expect(isBuilt(root, DEFAULT)).toBe(true);
});

test('a file that came, went or was renamed builds again', () => {
  write('src/core/b.ts', '');
  expect(isBuilt(root, DEFAULT)).toBe(false);
  fs.rmSync(at('src/core/b.ts'));
  fs.renameSync(at('src/core/a.ts'), at('src/core/c.ts'));
  expect(isBuilt(root, DEFAULT)).toBe(false);
  fs.rmSync(at('src/core/c.ts'));
  expect(isBuilt(root, DEFAULT)).toBe(false);
});

test('bytes that move from one file to the next build again', () => {
  write('src/core/a.ts', 'one');
  write('src/core/b.ts', 'two');
  const before = inputsMark(root, DEFAULT);
  write('src/core/a.ts', 'onet');
  write('src/core/b.ts', 'wo');
  expect(inputsMark(root, DEFAULT)).not.toBe(before);
});

test('another host or another office.js builds again', () => {
  for (const given of [
    ['--env', 'host=https://thidua.example.vn'],
    ['--env', 'office=cdn'],
    ['--env', 'host=https://thidua.example.vn', '--env', 'office=cdn'],
  ]) {
    expect(isBuilt(root, given)).toBe(false);
    keepStamp(root, inputsMark(root, given));
    expect(isBuilt(root, given)).toBe(true);
    expect(isBuilt(root, DEFAULT)).toBe(false);
  }
});

test('a dist that was touched, replaced or taken away is built again', () => {
  write('dist/taskpane.html', 'pagE');
  expect(isBuilt(root, DEFAULT)).toBe(false);
  write('dist/taskpane.html', 'page');
  write('dist/extra.js', '');
  expect(isBuilt(root, DEFAULT)).toBe(false);
  fs.rmSync(at('dist'), { recursive: true });
  expect(isBuilt(root, DEFAULT)).toBe(false);
});

test('without a stamp, or with one that cannot be read, it is built', () => {
  fs.writeFileSync(at('.cache/build.json'), '{"inputs":');
  expect(isBuilt(root, DEFAULT)).toBe(false);
  fs.rmSync(at('.cache/build.json'));
  expect(isBuilt(root, DEFAULT)).toBe(false);
});

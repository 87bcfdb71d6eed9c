import fs from 'node:fs';
import path from 'node:path';
import walls from '../../scripts/walls';

/* What the documents name is there: paths, commands, and the rooms with their walls. */

const ROOT = path.resolve(__dirname, '../..');
const textOf = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const exists = (file: string): boolean => fs.existsSync(path.join(ROOT, file));
const ROOMS: Readonly<Record<string, readonly string[]>> = walls.ROOMS;

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('every path that %s names is there', (file) => {
  const named = [...textOf(file).matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !exists(name))).toEqual([]);
  const linked = [...textOf(file).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, name]) => name!);
  expect(linked.filter((name) => !exists(path.join(path.dirname(file), name)))).toEqual([]);
});

test('every command of CONTRIBUTING.md and of the README is one of the package', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
  for (const file of ['CONTRIBUTING.md', 'README.md', 'README.vi.md']) {
    const named = [...textOf(file).matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  }
});

test('the groups of tests that CONTRIBUTING.md names are there', () => {
  const groups = /^`?(?:core|functions|host|browser|files|samples|taskpane|build|locales)\/[\w/-]+$/;
  const named = [...textOf('CONTRIBUTING.md').matchAll(/`([\w/-]+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => groups.test(name));
  expect(named.length).toBeGreaterThan(20);
  const isThere = (name: string): boolean =>
    exists(`test/${name}`) || exists(`test/${name}.test.ts`) || exists(`src/${name}`);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

describe('docs/architecture.md', () => {
  const text = textOf('docs/architecture.md');
  const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const sentence = /The plain rooms are (.*?); the rooms of points are (.*?)\./s.exec(text)!;
  const [plain, points] = [namesIn(sentence[1]!), namesIn(sentence[2]!)];
  const core = Object.keys(ROOMS).filter((room) => room.startsWith('core/'));
  const rows = [...text.matchAll(/^\| `([^`]+)`\s*\|[^|]*\|([^|]*)\|$/gm)];

  test('lists the rooms, in their order', () => {
    expect(rows.map(([, room]) => room)).toEqual(Object.keys(ROOMS));
  });

  test.each(rows.map(([, room, cell]) => [room!, cell!] as const))('%s imports what lint allows', (room, cell) => {
    const named = [
      ...(cell.includes('the plain rooms') ? plain : []),
      ...(cell.includes('the rooms of points') ? points : []),
      ...(cell.includes('the core') ? core : []),
      ...namesIn(cell),
    ];
    expect(named.sort()).toEqual([...ROOMS[room]!].sort());
  });
});

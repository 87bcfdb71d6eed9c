import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { circles } from '../../scripts/circles';
import walls from '../../scripts/walls';

/* What lint says of an import through a wall, of files that import each other in a circle, and of a function too long. */

const ROOT = path.resolve(__dirname, '../..');

const lint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { boundaries },
      settings: walls.settings,
      rules: { ...walls.rules, ...walls.sizes },
    },
  ] as ESLint.Options['overrideConfig'],
});

async function faults(file: string, imported: string): Promise<number> {
  const code = `import { one } from '${imported}';\nexport const two = one;\n`;
  const [result] = await lint.lintText(code, { filePath: path.join(ROOT, file) });
  return result!.errorCount;
}

test.each([
  ['a chapter, what lies above it', 'src/core/registration/table/planted.ts', '../reading/read-registration'],
  ['a chapter, one beside it', 'src/core/registration/report/planted.ts', '../collect/sources'],
  ['points, a standing', 'src/core/bloc/points/planted.ts', '../standings/standings'],
  ['a call, a function', 'src/functions/call/planted.ts', '../ranking/rank'],
  ['the core, the pane', 'src/core/plan/planted.ts', '../../taskpane/app/now'],
  ['the plan, a bloc', 'src/core/plan/planted.ts', '../bloc/standings/standings'],
  ['the host, the engine', 'src/workbench/host/planted.ts', '../engine/cells'],
])('%s: no way', async (_, file, imported) => {
  expect(await faults(file, imported)).toBe(1);
});

test.each([
  ['a chapter, what lies below it', 'src/core/registration/checks/planted.ts', '../ratios/ratios'],
  ['a room, a chapter of another', 'src/taskpane/scoring/planted.ts', '../../core/bloc/sheets/form/columns'],
  ['the top of a room, its chapters', 'src/functions/planted.ts', './texts/title'],
  ['inside a chapter', 'src/core/bloc/sheets/planted.ts', './read/read-form'],
])('%s: a way', async (_, file, imported) => {
  expect(await faults(file, imported)).toBe(0);
});

test('every folder of a room with chapters is one, or stands at its top', () => {
  const free: Readonly<Record<string, readonly string[]>> = {
    functions: ['help'],
    workbench: ['book', 'engine', 'page'],
  };
  for (const [room, chapters] of Object.entries(walls.CHAPTERS)) {
    const folders = fs
      .readdirSync(path.join(ROOT, 'src', room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...Object.keys(chapters), ...(free[room] ?? [])].sort());
  }
});

test('a function of 61 lines is too long, blank lines and comments apart', async () => {
  const told = async (lines: number): Promise<(string | null)[]> => {
    const body = Array.from({ length: lines - 2 }, (_, at) => `  // Line ${at}.\n\n  list.push(${at});\n`).join('');
    const code = `export function planted(list: number[]): void {\n${body}}\n`;
    const [result] = await lint.lintText(code, { filePath: path.join(ROOT, 'src/core/plan/planted.ts') });
    return result!.messages.map(({ ruleId }) => ruleId);
  };
  expect(await told(60)).toEqual([]);
  expect(await told(61)).toEqual(['max-lines-per-function']);
});

test('no imports lead in a circle', () => {
  expect(circles(path.join(ROOT, 'src'))).toEqual([]);
});

test('a circle is found, one of types and over a folder too', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'circle-'));
  try {
    const write = (file: string, code: string): void => fs.writeFileSync(path.join(folder, file), code);
    fs.mkdirSync(path.join(folder, 'inner'));
    write('a.ts', "import type { B } from './inner';\nexport type A = B;\n");
    write('inner/index.ts', "export { c } from '../c';\nexport type B = 1;\n");
    write('c.tsx', "import type { A } from './a';\nexport const c: A = 1;\n");
    write('d.ts', "import { c } from './c';\nexport const d = c;\n");
    expect(circles(folder)).toEqual([['a.ts', 'c.tsx', 'inner/index.ts']]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});

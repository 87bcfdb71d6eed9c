import fs from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../dist');

/** A pattern that the Word library makes only when it fills in templates, which the add-in never asks of it. */
const NEVER_MADE = 'RegExp("(?<=\\\\{\\\\{).+?(?=\\\\}\\\\})","gs")';

test('no script of the add-in holds a lookbehind, which older Safari refuses with the whole script', () => {
  const scripts = fs.readdirSync(DIST).filter((name) => /^(?:functions|language|taskpane|pane-).*\.js$/.test(name));
  expect(scripts.length).toBeGreaterThan(8);
  const found = scripts.filter((name) =>
    /\(\?<[=!]/.test(fs.readFileSync(path.join(DIST, name), 'utf8').replaceAll(NEVER_MADE, '')),
  );
  expect(found).toEqual([]);
});

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../golden');
const files = new Map<string, Record<string, unknown>>();

/**
 * Holds a result against the one that was looked at and kept in `test/golden`, by what it was made from. With
 * THIDUA_GOLDEN=write it is kept instead: look at what changed before it is committed.
 */
export function golden(name: string, input: unknown, result: unknown): void {
  const file = path.join(FOLDER, `${name}.json`);
  if (!files.has(name))
    files.set(
      name,
      fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as object as Record<string, unknown>) : {},
    );
  const kept = files.get(name)!;
  const key = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 12);
  if (process.env['THIDUA_GOLDEN'] === 'write') {
    kept[key] = result;
    const inOrder = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(inOrder, null, 2)}\n`);
  }
  expect({ key, result }).toEqual({ key, result: kept[key] });
}

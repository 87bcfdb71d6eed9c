import { execFileSync } from 'node:child_process';
import path from 'node:path';

const PROGRAM = `require('office-addin-manifest')
  .OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((info) => console.log(JSON.stringify(info)));`;

/** What Microsoft's own reader makes of a manifest, without a network; throws when it cannot read it. */
export function readManifest(file: string): Readonly<Record<string, unknown>> {
  const cwd = path.resolve(__dirname, '../..');
  const output = execFileSync(process.execPath, ['-e', PROGRAM, file], { cwd, encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
}

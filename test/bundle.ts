import path from 'node:path';
import { bundled } from '../scripts/bundled';

const root = path.resolve(__dirname, '..');

/** Modules of kinds that jest cannot load, as one plain script each: the workbook host, and the xlsx library. */
export default function bundle(): void {
  bundled(path.join(root, 'test/host/harness.ts'), path.join(root, '.cache/host.cjs'));
  bundled(path.join(root, 'node_modules/hucre/dist/xlsx.mjs'), path.join(root, '.cache/hucre-xlsx.cjs'));
}

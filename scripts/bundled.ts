import { buildSync } from 'esbuild';

/** Writes one module with all that it needs as a plain script for Node, also what is published in another kind of module. */
export function bundled(entry: string, outfile: string, external: string[] = []): void {
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['require'],
    mainFields: ['main', 'module'],
    external,
    logLevel: 'error',
  });
}

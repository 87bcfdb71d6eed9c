import path from 'node:path';
import webpack from 'webpack';
import configure from '../webpack.config';
import { serve } from './serve';

const FOLDER = path.resolve(__dirname, '../.cache/dev');
const PORT = 3000;

/** Builds for development beside `dist`, again at every change, and serves what is there. */
async function dev(): Promise<void> {
  const configurations = configure({}, { mode: 'development' }).map((one) => ({
    ...one,
    output: { ...one.output, path: FOLDER },
  }));
  webpack(configurations).watch({}, (error, stats) => {
    console.log(error ? String(error) : stats?.toString('errors-warnings'));
  });
  const { address } = await serve(FOLDER, PORT);
  console.log(`${address}/workbench.html`);
}

void dev();

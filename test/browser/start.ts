import type { Server } from 'node:http';
import path from 'node:path';
import fs from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';
import { browserArguments } from '../../scripts/browser-arguments';
import { findBrowser } from '../../scripts/find-browser';
import { serve } from '../../scripts/serve';
import bundle from '../bundle';

declare global {
  /** What the browser tests share, from their start to their stop. */
  var thiduaServers: { readonly server: Server; readonly browser: BrowserServer };
}

/** Serves the built add-in for the browser tests, and starts the browser that they share. */
export default async function start(): Promise<void> {
  bundle();
  const dist = path.resolve(__dirname, '../../dist');
  if (!fs.existsSync(path.join(dist, 'workbench.html')))
    throw new Error('Run `npm run build` first: there is no dist.');
  const executablePath = process.env.THIDUA_BROWSER ?? findBrowser();
  if (!executablePath) throw new Error('No browser was found; `npm test` says what to do.');
  const { server, address } = await serve(dist);
  const browser = await chromium.launchServer({ executablePath, args: [...browserArguments], host: '127.0.0.1' });
  process.env.THIDUA_ADDRESS = address;
  process.env.THIDUA_BROWSER_SERVER = browser.wsEndpoint();
  globalThis.thiduaServers = { server, browser };
}

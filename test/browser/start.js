const path = require('node:path');
const fs = require('node:fs');
const { chromium } = require('playwright-core');
const browserArguments = require('../../scripts/browser-arguments');
const { findBrowser } = require('../../scripts/find-browser');
const { serve } = require('../../scripts/serve');
const bundle = require('../bundle');

/** Serves the built add-in for the browser tests, and starts the browser that they share. */
module.exports = async () => {
  bundle();
  const dist = path.resolve(__dirname, '../../dist');
  if (!fs.existsSync(path.join(dist, 'workbench.html')))
    throw new Error('Run `npm run build` first: there is no dist.');
  const executablePath = process.env.THIDUA_BROWSER ?? findBrowser();
  if (!executablePath) throw new Error('No browser was found; `npm test` says what to do.');
  const { server, address } = await serve(dist);
  const browser = await chromium.launchServer({ executablePath, args: browserArguments, host: '127.0.0.1' });
  process.env.THIDUA_ADDRESS = address;
  process.env.THIDUA_BROWSER_SERVER = browser.wsEndpoint();
  globalThis.thiduaServers = { server, browser };
};

const path = require('node:path');
const fs = require('node:fs');
const { findBrowser } = require('../../scripts/find-browser');
const { serve } = require('../../scripts/serve');

/** Serves the built add-in for the browser tests. */
module.exports = async () => {
  const dist = path.resolve(__dirname, '../../dist');
  if (!fs.existsSync(path.join(dist, 'workbench.html')))
    throw new Error('Run `npm run build` first: there is no dist.');
  const browser = process.env.THIDUA_BROWSER ?? findBrowser();
  if (!browser) throw new Error('No browser was found; `npm test` says what to do.');
  const { server, address } = await serve(dist);
  process.env.THIDUA_BROWSER = browser;
  process.env.THIDUA_ADDRESS = address;
  globalThis.thiduaServer = server;
};

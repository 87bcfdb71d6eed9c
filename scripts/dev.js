'use strict';

const path = require('node:path');
const webpack = require('webpack');
const configure = require('../webpack.config');
const { serve } = require('./serve');

const FOLDER = path.resolve(__dirname, '../.cache/dev');
const PORT = 3000;

/** Builds for development beside `dist`, again at every change, and serves what is there. */
async function dev() {
  const configurations = configure({}, { mode: 'development' }).map((one) => ({
    ...one,
    output: { ...one.output, path: FOLDER },
  }));
  webpack(configurations).watch({}, (error, stats) => {
    console.log(error ? String(error) : stats.toString('errors-warnings'));
  });
  const { address } = await serve(FOLDER, PORT);
  console.log(`${address}/workbench.html`);
}

dev();

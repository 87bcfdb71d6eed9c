'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const browserArguments = require('../scripts/browser-arguments');
const { build } = require('../scripts/build');
const { requireBrowser } = require('../scripts/find-browser');
const { serve } = require('../scripts/serve');
const { median } = require('./measure');

const DIST = path.resolve(__dirname, '../dist');
const RUNS = 5;

/** Measures what the add-in costs, on this machine and in one run: compare the ratios, not the milliseconds. */
async function benchStart() {
  const executablePath = requireBrowser();
  if (!fs.existsSync(path.join(DIST, 'workbench.html'))) build();
  const { server, address } = await serve(DIST);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    await start(browser, address);
    await calls(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** From the start of the page to the computed sample, and of the pane to its first paint, beside an empty page. */
async function start(browser, address) {
  const times = { blank: [], sample: [], pane: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.blank.push(await firstPaint(browser, `${address}/help.html`));
    const page = await opened(browser, address);
    times.sample.push(await page.evaluate(() => performance.getEntriesByName('sample computed')[0].startTime));
    const frame = await paneOf(page);
    times.pane.push(await frame.evaluate(paintTime));
    await page.context().close();
  }
  const blank = median(times.blank);
  print('start', [
    ['first paint of a plain page of the add-in (help.html)', blank, 1],
    ['first paint of the pane', median(times.pane), median(times.pane) / blank],
    ['workbook open, sample computed', median(times.sample), median(times.sample) / blank],
  ]);
}

/** One call after the other, as the grid's engine awaits them, in the pane's runtime and in the grid's own. */
async function calls(browser, address) {
  const page = await opened(browser, address);
  await paneOf(page);
  const result = await page.evaluate(async () => {
    const args = [[[90], [95.5], [88]], null, null, []];
    const timed = async (count, call) => {
      const from = performance.now();
      for (let index = 0; index < count; index += 1) await call();
      return (performance.now() - from) / count;
    };
    const together = async (count) => {
      const from = performance.now();
      await Promise.all(Array.from({ length: count }, () => window.workbench.callInPane('RANK', args)));
      return (performance.now() - from) / count;
    };
    await window.workbench.callInPane('RANK', args);
    return {
      inPane: await timed(10, () => window.workbench.callInPane('RANK', args)),
      batched: await together(1000),
      inGrid: await timed(1000, () => window.workbench.callInGrid('RANK', args)),
    };
  });
  await page.context().close();
  print('one call of RANK over three cells', [
    ['in the grid page (functions.js as a script-only runtime)', result.inGrid, 1],
    ['in the pane’s runtime, 1,000 calls in one message', result.batched, result.batched / result.inGrid],
    ['in the pane’s runtime, one call awaited after the other', result.inPane, result.inPane / result.inGrid],
  ]);
}

async function opened(browser, address) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/workbench.html?sample=xep-hang-bang-ham.xlsx`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  return page;
}

async function paneOf(page) {
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  await frame.waitForSelector('#page');
  return frame;
}

async function firstPaint(browser, url) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  const time = await page.evaluate(paintTime);
  await page.context().close();
  return time;
}

function paintTime() {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, milliseconds, ratio] of rows) {
    console.log(`  ${milliseconds.toFixed(3).padStart(10)} ms  ×${ratio.toFixed(1).padEnd(8)} ${name}`);
  }
}

module.exports = { benchStart };

import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { browserArguments } from '../scripts/browser-arguments';
import { build } from '../scripts/build';
import { requireBrowser } from '../scripts/find-browser';
import { serve } from '../scripts/serve';
import { median } from './measure';

const DIST = path.resolve(__dirname, '../dist');
const RUNS = 5;

/** Measures what the add-in costs, on this machine and in one run: compare the ratios, not the milliseconds. */
export async function benchStart(): Promise<void> {
  const executablePath = requireBrowser();
  if (!fs.existsSync(path.join(DIST, 'workbench.html'))) build();
  const { server, address } = await serve(DIST);
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    await start(browser, address);
    await calls(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** From the start of the page to the computed sample, and of the pane to its first paint, beside an empty page. */
async function start(browser: Browser, address: string): Promise<void> {
  const times = { blank: [] as number[], sample: [] as number[], pane: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.blank.push(await firstPaint(browser, `${address}/help.html`));
    const page = await opened(browser, address);
    times.sample.push(await page.evaluate(() => performance.getEntriesByName('sample computed')[0]!.startTime));
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
async function calls(browser: Browser, address: string): Promise<void> {
  const page = await opened(browser, address);
  await paneOf(page);
  await timed(page, 'callInPane', 1);
  const inPane = await timed(page, 'callInPane', 10);
  const batched = await timed(page, 'callInPane', 1000, true);
  const inGrid = await timed(page, 'callInGrid', 1000);
  await page.context().close();
  print('one call of RANK over three cells', [
    ['in the grid page (functions.js as a script-only runtime)', inGrid, 1],
    ['in the pane’s runtime, 1,000 calls in one message', batched, batched / inGrid],
    ['in the pane’s runtime, one call awaited after the other', inPane, inPane / inGrid],
  ]);
}

/** How the page calls a function. */
type Way = 'callInPane' | 'callInGrid';
type Calls = Readonly<Record<Way, (id: string, args: readonly unknown[]) => Promise<unknown>>>;

/** Milliseconds of one call among so many, awaited one by one or all together. */
function timed(page: Page, way: Way, count: number, together = false): Promise<number> {
  // What runs in the page has no functions of a name: the loader would have them call what is not there.
  return page.evaluate(
    async (wanted) => {
      const { workbench } = window as unknown as { readonly workbench: Calls };
      const args = [[[90], [95.5], [88]], null, null, []];
      const from = performance.now();
      if (wanted.together) {
        await Promise.all(Array.from({ length: wanted.count }, () => workbench[wanted.way]('RANK', args)));
      } else {
        for (let index = 0; index < wanted.count; index += 1) await workbench[wanted.way]('RANK', args);
      }
      return (performance.now() - from) / wanted.count;
    },
    { way, count, together },
  );
}

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/workbench.html?sample=xep-hang-bang-ham.xlsx`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  return page;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = (await (await page.waitForSelector('#pane iframe')).contentFrame())!;
  await frame.waitForSelector('#page');
  return frame;
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  const time = await page.evaluate(paintTime);
  await page.context().close();
  return time;
}

function paintTime(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

type Line = readonly [name: string, milliseconds: number, ratio: number];

function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const [name, milliseconds, ratio] of lines) {
    console.log(`  ${milliseconds.toFixed(3).padStart(10)} ms  ×${ratio.toFixed(1).padEnd(8)} ${name}`);
  }
}

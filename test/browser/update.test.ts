import type { Frame } from 'playwright-core';
import { eventually, openPage, openWorkbook, pane, type Opened } from './page';

/* An update takes files away while the pane is open, or leaves an old one of the functions. */

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook();
  frame = await pane(opened.page, 'registration');
});
afterAll(() => opened.browser.close());

test('a page whose file is gone says so, and the pane can be loaded anew', async () => {
  await opened.page.route('**/pane-diagnostics.*', (route) => route.fulfill({ status: 404, body: '' }));
  await frame.click('#pages');
  await frame.click('#page-diagnostics');
  await frame.waitForSelector('[data-page-fault=outdated]');
  expect(await frame.innerText('[data-page-fault]')).toContain('vừa được cập nhật');
  await openPage(frame, 'registration');
  await openPage(frame, 'diagnostics');
  await opened.page.unroute('**/pane-diagnostics.*');
  await frame.click('#reload-pane');
  await eventually(async () => {
    frame = await pane(opened.page, 'diagnostics');
    expect(await frame.isVisible('#page[data-page=diagnostics]')).toBe(true);
    expect(await frame.locator('[data-page-fault]').count()).toBe(0);
  });
});

test('both versions stand in the diagnostics, and are told apart where they differ', async () => {
  await eventually(async () => expect(await frame.innerText('#page')).toContain('Phiên bản hàm THIDUA'));
  expect(await frame.locator('[data-outcome=versions-differ]').count()).toBe(0);
  await frame.evaluate(() => Object.assign(window, { THIDUA_FUNCTIONS_VERSION: '0.0.1' }));
  await openPage(frame, 'registration');
  await openPage(frame, 'diagnostics');
  await frame.waitForSelector('[data-outcome=versions-differ]');
  expect(await frame.innerText('#page')).toContain('0.0.1');
  expect(
    opened.errors.filter((error) => !error.includes('ChunkLoadError') && !error.includes('Loading chunk')),
  ).toEqual([]);
});

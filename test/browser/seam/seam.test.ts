import { inGrid, openWorkbook, pane, type Opened } from '../page';

/**
 * The seam between the workbook and real office.js is internal to office.js: a global bridge that it finds when it
 * loads, and `window.external`. When this test fails after an update of @microsoft/office-js, that seam has moved:
 * see src/workbench/page/pane-frame.ts and src/workbench/host/bridge.ts.
 */
let opened: Opened;
beforeAll(async () => {
  opened = await openWorkbook();
});
afterAll(() => opened.browser.close());

test('the shipped pane starts on real office.js under the shipped policy', async () => {
  const frame = await pane(opened.page);
  const facts = await frame.evaluate(() => ({
    host: String(Office.context.diagnostics.host),
    language: Office.context.displayLanguage,
    floor: Office.context.requirements.isSetSupported('ExcelApi', '1.12'),
    beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
    policy: document.querySelector('meta[http-equiv]')!.getAttribute('content'),
  }));
  expect(facts).toMatchObject({ host: 'Excel', language: 'vi-VN', floor: true, beyond: false });
  expect(facts.policy).toContain("default-src 'none'");
  expect(facts.policy).toContain("connect-src 'self'");
});

test('office.js in the pane reads the grid through the bridge', async () => {
  const frame = await pane(opened.page);
  const names = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
  expect(names).toContain('Danh sách đơn vị');
});

test('the ribbon button runs the command that the add-in associated with it', async () => {
  const frame = await pane(opened.page);
  await opened.page.click('[data-action=openPlan]');
  await frame.waitForSelector('#page[data-page=plan]');
  await opened.page.click('[data-action=openRegistration]');
  await frame.waitForSelector('#page[data-page=registration]');
});

test('a pane that is closed stays alive, and a ribbon button shows it again', async () => {
  const frame = await pane(opened.page);
  await frame.evaluate(() => Object.assign(window, { mark: 'same' }));
  await inGrid.hidePane(opened.page);
  expect(await opened.page.isHidden('#pane')).toBe(true);
  await opened.page.click('[data-action=showPane]');
  await opened.page.waitForSelector('#pane', { state: 'visible' });
  expect(await frame.evaluate(() => (window as unknown as { mark: string }).mark)).toBe('same');
});

test('a pane that is created anew finds the host again', async () => {
  await inGrid.restartPane(opened.page);
  const frame = await pane(opened.page);
  const address = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(address).toMatch(/!/);
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

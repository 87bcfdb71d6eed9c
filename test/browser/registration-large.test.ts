import type { Frame } from 'playwright-core';
import { file, largeBook } from './registration-files';
import { eventually, inGrid, openWorkbook, pane, type Opened } from './page';

/* A workbook with more rows than can be checked while somebody types. */

const PEOPLE = 50_010;
let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook();
  const large = file('toàn ngành.xlsx', await largeBook(PEOPLE));
  await opened.page.setInputFiles('#files input[type=file]', large);
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('toàn ngành.xlsx'));
  frame = await pane(opened.page);
});
afterAll(() => opened.browser.close());

test('it is checked, it is said that it is large, and the open sheet is offered instead', async () => {
  await frame.click('#check-all');
  await frame.waitForSelector('[data-outcome=many-rows]', { timeout: 60_000 });
  expect(await frame.textContent('[data-outcome=many-rows]')).toContain('50.013');
  await inGrid.select(opened.page, { sheet: 'Một phòng', row: 1, column: 1 });
  await frame.click('[data-outcome=many-rows] button');
  await eventually(async () => expect(await frame.locator('[data-outcome=many-rows]').count()).toBe(0));
  expect(await frame.textContent('#registration-view')).toContain('1 người, tập thể · 1 trang');
  expect(opened.errors).toEqual([]);
});

import type { Frame } from 'playwright-core';
import { eventually, inGrid, openWorkbook, pane, type Opened } from './page';

/* The registration is checked, gone through, mended and put back without a mouse. */

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook();
  frame = await pane(opened.page);
  await frame.waitForSelector('#check-all');
  await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 7, column: 3 }, 'Thanh traa');
});
afterAll(() => opened.browser.close());

/** More steps than this between two things nobody wants to press. */
const MOST_STEPS = 60;

const isFocused = (selector: string): Promise<boolean> =>
  frame.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Goes forward with Tab until a control has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (await isFocused(selector)) return;
    await opened.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}
const press = (key: string): Promise<void> => opened.page.keyboard.press(key);

test('from the check to a mended cell and back', async () => {
  // The menu of pages is where F6 leads in Excel.
  await frame.focus('#pages');
  await tabTo('#check-all');
  await press('Enter');
  await frame.waitForSelector('[data-finding]');

  await tabTo('#open-options');
  await press('Enter');
  await tabTo('#find-findings');
  await opened.page.keyboard.type('không có trong danh sách');
  await eventually(async () => expect(await frame.locator('[data-finding]').count()).toBe(1));

  await frame.focus('#pages');
  await tabTo('#next-finding');
  await press('Enter');
  await eventually(async () =>
    expect(await inGrid.selected(opened.page)).toEqual({ sheet: 'Thanh tra', row: 7, column: 3 }),
  );
  const cell = { sheet: 'Thanh tra', row: 7, column: 3 };
  const [[before]] = (await inGrid.values(opened.page, cell)) as [[string]];

  await tabTo('[data-fix=one]');
  await press('Enter');
  await frame.waitForSelector('[data-preview="1"]');
  // The preview takes the focus, so that one more key writes.
  await eventually(async () => expect(await isFocused('#apply-fixes')).toBe(true));
  await press('Enter');
  await frame.waitForSelector('[data-writing=written]');
  await eventually(async () => expect(await inGrid.values(opened.page, cell)).not.toEqual([[before]]));

  await frame.focus('#pages');
  await tabTo('#restore-registration');
  await press('Enter');
  await eventually(async () => expect(await inGrid.values(opened.page, cell)).toEqual([[before]]));
});

test('arrow keys go from one finding to the next', async () => {
  await frame.fill('#find-findings', '');
  await eventually(async () => expect(await frame.locator('[data-finding]').count()).toBe(8));
  await frame.focus('[data-finding] [data-select]');
  const place = (): Promise<string | null | undefined> =>
    frame.evaluate(() => document.activeElement!.closest('li')?.getAttribute('data-cell'));
  const first = await place();
  await press('ArrowDown');
  expect(await place()).not.toBe(first);
  await press('ArrowUp');
  expect(await place()).toBe(first);
});

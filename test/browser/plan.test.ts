import path from 'node:path';
import type { Frame } from 'playwright-core';
import { cellAt, eventually, focusGrid, inGrid, openPage, openView, openWorkbook, pane, type Opened } from './page';

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook('?sample=so-trong.xlsx');
  frame = await pane(opened.page);
  await openPage(frame, 'plan');
});
afterAll(() => opened.browser.close());

const findings = (): Promise<string[]> =>
  frame.$$eval('[data-finding]', (items) =>
    items.map((item) => `${item.getAttribute('data-finding')} ${item.getAttribute('data-cell')}`),
  );

test('a workbook without a plan offers the plans to start from, and one is written on sheets of its own', async () => {
  await frame.waitForSelector('[data-outcome=no-plan]');
  expect(await frame.$$eval('[data-preset]', (all) => all.length)).toBe(7);
  await frame.click('[data-preset=ha-tinh-2017]');
  await frame.click('#write-plan');
  await frame.waitForSelector('[data-writing=written]');
  expect(await frame.textContent('#plan-view h2')).toContain('năm 2017');
});

test('its two mistakes are found; corrected in the grid they are gone by themselves', async () => {
  await openView(frame, 'plan', 'review');
  await frame.waitForSelector('[data-review=findings]');
  expect(await findings()).toEqual(['plan/impossible-date Ngày kỷ niệm!D2', 'plan/rounds-overlap Đợt thi đua!C3']);

  await frame.click('[data-finding="plan/impossible-date"] [data-select]');
  const place = { sheet: 'Ngày kỷ niệm', row: 1, column: 3 };
  await eventually(async () => expect(await inGrid.selected(opened.page)).toEqual(place));
  expect(await inGrid.values(opened.page, place)).toEqual([['30/2/2017']]);
  await inGrid.write(opened.page, place, '03/2/2017');
  await frame.waitForSelector('[data-finding="plan/impossible-date"]', { state: 'detached' });
  await inGrid.write(opened.page, { sheet: 'Đợt thi đua', row: 2, column: 2 }, '01/7/2017');
  await frame.waitForSelector('[data-review=clean]');
});

test('the timeline follows the day that is set', async () => {
  await openView(frame, 'plan', 'timeline');
  const count = (state: string): Promise<number> =>
    frame.$$eval(`[data-timeline=${state}] li`, (items) => items.length).catch(() => 0);
  await frame.fill('#as-of', '31/5/2017');
  await frame.waitForSelector('[data-timeline=due]');
  // Two of 4-5/2017, one of 5/2017, and the first round.
  expect(await count('due')).toBe(4);
  await frame.fill('#as-of', '1/1/2018');
  await frame.waitForSelector('[data-timeline=due]', { state: 'detached' });
  expect(await count('overdue')).toBe(23);
  await frame.fill('#as-of', '31/2/2017');
  await frame.waitForSelector('[data-timeline]', { state: 'detached' });
});

test('restoring asks first, since the sheets were edited, and then the workbook is as it was', async () => {
  await frame.click('#restore-plan');
  await frame.waitForSelector('[data-writing=changed]');
  await frame.click('#restore-plan');
  await frame.waitForSelector('[data-writing=restored]');
  await frame.waitForSelector('[data-outcome=no-plan]');
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

const sheets = (): Promise<string[]> =>
  opened.page.evaluate(() =>
    (window as unknown as { workbench: { grid: { sheets(): { name: string }[] } } }).workbench.grid
      .sheets()
      .map(({ name }) => name),
  );

test('the plan of the next year: last year’s is put away, days wait to be confirmed, and what differs is listed', async () => {
  await frame.click('[data-preset=tra-vinh-2021]');
  await frame.click('#write-plan');
  await frame.waitForSelector('[data-writing=written]');
  const before = await sheets();
  await openView(frame, 'plan', 'year');
  await frame.click('#change-units');
  await frame.fill('#unit-name-1', 'Sở Nội vụ');
  await frame.click('#new-year');
  await frame.waitForSelector('[data-differences=deadlines]');
  expect(await sheets()).toEqual(expect.arrayContaining(['Kế hoạch 2021', 'Kế hoạch', 'Thời hạn 2021', 'Thời hạn']));
  expect(await frame.textContent('[data-differences=units]')).toContain('Sở Nội vụ');
  expect(await frame.textContent('[data-differences=deadlines]')).toContain('14/6/2021 → 14/6/2022');
  await openView(frame, 'plan', 'summary');
  expect(await frame.textContent('#plan-view h2')).toContain('năm 2022');

  await openView(frame, 'plan', 'review');
  await frame.waitForSelector('[data-finding="plan/unconfirmed"]');
  await frame.click('#restore-plan');
  await frame.waitForSelector('[data-writing=restored]');
  expect(await sheets()).toEqual(before);
  await openView(frame, 'plan', 'summary');
  expect(await frame.textContent('#plan-view h2')).toContain('năm 2021');
});

test('a plan of a later layout can be looked at and not be changed', async () => {
  const facts = await inGrid.values(opened.page, { sheet: 'Kế hoạch', row: 0, column: 0 }, 60, 1);
  const row = facts.findIndex(([words]) => words === 'Phiên bản cấu trúc');
  await inGrid.write(opened.page, { sheet: 'Kế hoạch', row, column: 1 }, 99);
  await frame.waitForSelector('[data-plan=newer]');
  expect(await frame.$('#plan-rules')).toBeNull();
  expect(await frame.$('#plan-year')).toBeNull();
  expect(opened.errors).toEqual([]);
});

test('days typed into a column of phrases stay as they are typed', async () => {
  const place = cellAt('Thời hạn!C2');
  await focusGrid(opened.page);
  await inGrid.select(opened.page, place);
  await opened.page.keyboard.type('18/3/2021');
  await opened.page.keyboard.press('Enter');
  await eventually(async () => expect(await inGrid.values(opened.page, place)).toEqual([['18/3/2021']]));
});

test('a plan of an earlier layout is brought to today’s and back', async () => {
  await opened.page.setInputFiles('#files input[type=file]', path.resolve(__dirname, '../layouts/layout-1.xlsx'));
  await opened.page.locator('dialog[open] button').first().click();
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('layout-1.xlsx'));
  frame = await pane(opened.page);
  await openPage(frame, 'plan');
  const columns = (): Promise<number> =>
    opened.page.evaluate(() => {
      const { workbench } = window as unknown as {
        workbench: { grid: { tables(): { name: string; rect: { columns: number } }[] } };
      };
      return workbench.grid.tables().find(({ name }) => name === 'TD_Criteria')!.rect.columns;
    });
  expect(await columns()).toBe(11);
  await frame.click('#update-layout');
  await frame.waitForSelector('[data-writing=written]');
  await frame.waitForSelector('[data-plan=earlier]', { state: 'detached' });
  expect(await columns()).toBe(12);
  await frame.click('#restore-plan');
  await frame.waitForSelector('[data-plan=earlier]');
  expect(await columns()).toBe(11);
  expect(opened.errors).toEqual([]);
});

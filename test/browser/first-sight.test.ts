import type { Frame } from 'playwright-core';
import { eventually, inGrid, openPage, openView, type Cell, type Opened } from './page';
import { inSight, openSight } from './sight';

/* What one sees without scrolling, in a pane of 320 px on a laptop of 1366×768, and in one that is 560 px high. */

const SIZES = [
  ['1366×768', ''],
  ['320×560', '#pane { height: 560px }'],
] as const;

let opened: Opened;
let frame: Frame;
async function open(query: string, style: string): Promise<void> {
  ({ opened, frame } = await openSight(query, style));
}
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
  await opened.browser.close();
});

describe.each(SIZES)('%s', (_size, style) => {
  test('a registration: the next step, the first findings, and the cell of the one that is chosen', async () => {
    await open('', style);
    expect(await inSight(frame, '[data-steps=registration] [data-state=next]')).toBe(1);
    await frame.click('[data-step=check]');
    await frame.click('#check-all');
    expect(await inSight(frame, '[data-finding]')).toBeGreaterThanOrEqual(3);
    expect(await inSight(frame, '#next-finding')).toBe(1);
    await frame.click('[data-finding] [data-select]');
    await eventually(async () =>
      expect(await inGrid.selected(opened.page)).toMatchObject({ sheet: 'Văn phòng', row: 8 }),
    );
    expect(await isChosenInSight()).toBe(true);
    await openView(frame, 'registration', 'ratios');
    expect(await inSight(frame, '[data-ratios]')).toBe(1);
  });

  test('a bloc: the next step, the first difference, six ranks and the awards', async () => {
    await open('?sample=cham-diem-khoi.xlsx', style);
    expect(await inSight(frame, '[data-steps=bloc] [data-state=next]')).toBe(1);
    await frame.click('[data-step=reconcile]');
    expect(await inSight(frame, '[data-difference]')).toBeGreaterThanOrEqual(1);
    // Who lacks points stands before them, and leads to the first cell without any.
    expect(await inSight(frame, '[data-lacking]')).toBe(1);
    expect(await frame.textContent('[data-lacking]')).toContain('Mẫu H: còn thiếu 2 điểm');
    await frame.click('[data-lacking] button');
    await eventually(async () => {
      const cell = await inGrid.selected(opened.page);
      expect(cell.sheet).toBe('Mẫu H - Cả năm');
      expect(await inGrid.values(opened.page, cell)).toEqual([['']]);
    });
    // Below high rows that stay, where the engine by itself stops short.
    await frame.click('[data-difference="-1"] >> nth=0 >> button');
    await eventually(async () => expect(await inGrid.selected(opened.page)).toMatchObject({ row: 28 }));
    await eventually(async () => expect(await isChosenInSight()).toBe(true));
    await openPage(frame, 'ranking');
    expect(await inSight(frame, '[data-unit]')).toBeGreaterThanOrEqual(6);
    expect(await inSight(frame, '[data-bloc] [role=img]')).toBeGreaterThanOrEqual(5);
  });
});

test('a cell far below is scrolled to, on whatever sheet it stands', async () => {
  await open('', '');
  await inGrid.select(opened.page, { sheet: 'Thanh tra', row: 3494, column: 1 });
  await eventually(async () => expect(await isChosenInSight()).toBe(true));
  await inGrid.select(opened.page, { sheet: 'Văn phòng', row: 0, column: 40 });
  await eventually(async () => expect(await isChosenInSight()).toBe(true));
});

test('a page keeps its view and what was found, and says what became of it', async () => {
  await open('', '');
  await openPage(frame, 'registration');
  await frame.click('#check-all');
  await frame.waitForSelector('[data-finding]');
  await openView(frame, 'registration', 'ratios');
  await openPage(frame, 'plan');
  await openPage(frame, 'registration');
  await frame.waitForSelector('#registration-view[aria-labelledby=registration-ratios] [data-over="2"]');
  await openView(frame, 'registration', 'check');
  expect(await frame.locator('[data-finding]').count()).toBe(8);
});

test('what was changed while another page was looked at is in what was found', async () => {
  await open('', '');
  await openPage(frame, 'registration');
  await frame.click('#check-all');
  await frame.waitForSelector('[data-finding]');
  await openView(frame, 'registration', 'ratios');
  await frame.waitForSelector('[data-over="2"]');
  await openPage(frame, 'plan');
  const place = await opened.page.evaluate(() => {
    type Rect = { row: number; column: number; rows: number; columns: number };
    type Grid = {
      tables(): { name: string; sheetId: string; rect: Rect }[];
      values(id: string, rect: Rect): unknown[][];
      write(id: string, rect: Rect, values: unknown[][]): void;
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const { sheetId, rect } = grid.tables().find(({ name }) => name === 'TD_Awards')!;
    const values = grid.values(sheetId, rect);
    const column = values[0]!.indexOf('Tỷ lệ tối đa');
    const row = values.findIndex((cells) => cells[column] === 0.15);
    grid.write(sheetId, { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }, [[0.5]]);
    return row;
  });
  expect(place).toBeGreaterThan(0);
  await openPage(frame, 'registration');
  await frame.waitForSelector('[data-over="1"]');
});

/** Opens a finding and mends its cell. */
async function mend(code: string): Promise<void> {
  await frame.click(`[data-finding="${code}"] [data-select]`);
  await frame.click(`[data-finding="${code}"] [data-fix=one]`);
  await frame.click('#apply-fixes');
}

test('after a cell is mended the next finding is open and has the focus; the news pushes nothing and goes', async () => {
  await open('', '');
  await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 7, column: 3 }, 'Thanh traa');
  await openPage(frame, 'registration');
  await frame.click('#check-all');
  await frame.waitForSelector('[data-finding]');
  const cells = await frame.$$eval('[data-finding]', (all) =>
    all.map((one) => [one.getAttribute('data-finding'), one.getAttribute('data-cell')]),
  );
  const behind = cells[cells.findIndex(([code]) => code === 'cell/unknown-unit') + 1]![1];
  await mend('cell/unknown-unit');
  await frame.waitForSelector('[data-writing=written]');
  await eventually(async () => expect(await frame.locator('[data-finding]').count()).toBe(7));
  await eventually(async () => {
    const focused = await frame.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-cell'));
    expect(focused).toBe(behind);
  });
  expect(await frame.getAttribute('[data-current]', 'data-cell')).toBe(behind);
  // A later check leaves the focus where it is by then.
  await frame.focus('#open-options');
  await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 8, column: 1 }, '');
  await eventually(async () => expect(await frame.locator('[data-finding="row/missing-name"]').count()).toBe(2));
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('open-options');
  await inGrid.write(opened.page, { sheet: 'Thanh tra', row: 8, column: 1 }, 'Lê Mẫu Thanh');
  await eventually(async () => expect(await frame.locator('[data-finding="row/missing-name"]').count()).toBe(1));
  await frame.click('[data-dismiss]');
  expect(await frame.locator('[data-writing]').count()).toBe(0);
  // The way back is in the header from then on.
  await frame.click('header #restore-registration');
  await eventually(async () => expect(await frame.locator('[data-finding]').count()).toBe(8));
});

async function isChosenInSight(): Promise<boolean> {
  const { row, column } = await inGrid.selected(opened.page);
  const seen = await opened.page.evaluate(() => {
    type Page = { inSight: (Pick<Cell, 'row' | 'column'> & { rows: number; columns: number }) | null };
    return (window as unknown as { workbench: Page }).workbench.inSight;
  });
  if (!seen) return false;
  const isFrozen = row < seen.row && row < 10;
  const isRow = isFrozen || (row >= seen.row && row < seen.row + seen.rows);
  return isRow && column >= seen.column && column < seen.column + seen.columns;
}

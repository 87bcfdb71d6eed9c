import fs from 'node:fs';
import path from 'node:path';
import type { Grid } from '../../src/workbench/grid/grid';
import { cellAt, eventually, focusGrid, inGrid, openWorkbook, pane, savedBytes, type Opened } from './page';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

let opened: Opened;
beforeAll(async () => {
  opened = await openWorkbook('?sample=xep-hang-bang-ham.xlsx');
});
afterAll(() => opened.browser.close());

const open = (name: string, buffer: Buffer): Promise<void> =>
  opened.page.setInputFiles('#files input[type=file]', { name, mimeType: 'application/octet-stream', buffer });

async function type(place: string, text: string): Promise<void> {
  await inGrid.select(opened.page, cellAt(place));
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
}

test('a formula is typed as Vietnamese Excel users type it', async () => {
  await focusGrid(opened.page);
  await type('Tổng hợp!I6', '=THIDUA.QUOTA(33;0,15;"gần nhất")');
  await type('Tổng hợp!I7', '=0,1+0,2');
  await type('Tổng hợp!I8', '12,5%');
  await eventually(async () =>
    expect(await inGrid.values(opened.page, cellAt('Tổng hợp!I6'), 3)).toEqual([[5], [0.3], [0.125]]),
  );
});

test('choosing another workbook asks first, and what was typed stays when it is refused', async () => {
  await open('khác.xlsx', fs.readFileSync(path.join(SAMPLES, 'dang-ky-thi-dua.xlsx')));
  const dialog = opened.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('chưa tải về');
  await dialog.locator('button').last().click();
  await opened.page.selectOption('#files select', 'dang-ky-thi-dua.xlsx');
  await dialog.waitFor();
  await dialog.locator('button').last().click();
  expect(await inGrid.values(opened.page, cellAt('Tổng hợp!I6'))).toEqual([[5]]);
  expect(await opened.page.inputValue('#files select')).toBe('xep-hang-bang-ham.xlsx');
});

test('switching the language keeps the workbook and reaches page, ribbon and pane', async () => {
  const frame = await pane(opened.page);
  await opened.page.click('#switch-language');
  await frame.waitForSelector('text=Check all sheets');
  expect(await opened.page.textContent('#ribbon')).toContain('Registration');
  expect(await opened.page.textContent('#open-file')).toBe('Open .xlsx');
  await eventually(async () => expect(await opened.page.textContent('#grid')).toContain('Formulas'));
  expect(await inGrid.values(opened.page, cellAt('Tổng hợp!I6'))).toEqual([[5]]);
  await frame.click('#switch-language');
  await frame.waitForSelector('text=Rà soát mọi trang');
  await eventually(async () => expect(await opened.page.textContent('#open-file')).toBe('Mở tệp .xlsx'));
  await eventually(async () => expect(await opened.page.textContent('#grid')).toContain('Công thức'));
});

test('the sums below the cells and the toolbar follow the language as well', async () => {
  const selectTwo = (sheet: string): Promise<void> =>
    opened.page.evaluate((wanted) => {
      const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
      const id = grid.sheets().find(({ name }) => name === wanted)!.id;
      grid.select(id, { row: 30, column: 2, rows: 2, columns: 1 });
    }, sheet);
  await inGrid.write(opened.page, cellAt('Tổng hợp!C31'), 1.25);
  await inGrid.write(opened.page, cellAt('Tổng hợp!C32'), 1200);
  await selectTwo('Tổng hợp');
  const shown = async (...parts: string[]): Promise<void> =>
    eventually(async () => {
      const text = await opened.page.textContent('#grid');
      for (const part of parts) expect(text).toContain(part);
    });
  await shown('Tổng: 1201,25', 'Trung bình: 600,625', 'Chung');
  await opened.page.click('#switch-language');
  await shown('Sum: 1201.25', 'Average: 600.625', 'General');
  await opened.page.click('#switch-language');
  await shown('Tổng: 1201,25', 'Chung');
});

test('F6 leads from the cells to the pane, to the ribbon and back', async () => {
  await focusGrid(opened.page);
  const focused = (): Promise<string> =>
    opened.page.evaluate(() => document.activeElement?.closest('#ribbon, #files, #grid, #pane')?.id ?? '');
  await eventually(async () => expect(await focused()).toBe('grid'));
  const seen: string[] = [];
  for (let press = 0; press < 4; press += 1) {
    await opened.page.keyboard.press('F6');
    seen.push(await focused());
  }
  expect(seen).toEqual(['pane', 'ribbon', 'files', 'grid']);
});

test('a page that opens while a cell is edited says so, and is there once the cell is left', async () => {
  const frame = await pane(opened.page);
  await inGrid.select(opened.page, cellAt('Tổng hợp!I30'));
  await focusGrid(opened.page);
  await opened.page.keyboard.type('đang gõ');
  await eventually(async () => expect(await inGrid.isEditing(opened.page)).toBe(true));
  // As from the ribbon: the cell stays in hand.
  await frame.evaluate(() => {
    document.querySelector<HTMLElement>('#pages')!.click();
  });
  await frame.waitForSelector('#page-plan');
  await frame.evaluate(() => document.querySelector<HTMLElement>('#page-plan')!.click());
  await frame.waitForSelector('[data-fault=editing]');
  await focusGrid(opened.page);
  await opened.page.keyboard.press('Enter');
  await frame.waitForSelector('#presets');
  expect(await frame.locator('[data-fault]').count()).toBe(0);
});

test('a copy opened again computes the same, spills and errors included', async () => {
  await focusGrid(opened.page);
  await type('Tổng hợp!I20', '=THIDUA.QUOTA({10;20;30},0.2)');
  await type('Tổng hợp!K22', 'vật cản');
  await type('Tổng hợp!K20', '=THIDUA.RANK(F6:F13)');
  await type('Tổng hợp!M20', '=1/0');
  const facts = async (): Promise<unknown> => ({
    quota: await inGrid.values(opened.page, cellAt('Tổng hợp!I20'), 3),
    blocked: await inGrid.values(opened.page, cellAt('Tổng hợp!K20'), 3),
    error: await inGrid.values(opened.page, cellAt('Tổng hợp!M20')),
    ranks: await inGrid.values(opened.page, cellAt('Tổng hợp!G6'), 8),
  });
  const expected = {
    quota: [[2], [4], [6]],
    blocked: [['#SPILL!'], [''], ['vật cản']],
    error: [['#DIV/0!']],
    ranks: [[2], [4], [7], [1], [8], [5], [2], [6]],
  };
  await eventually(async () => expect(await facts()).toEqual(expected));
  await opened.page.click('#save-copy');
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.locator('dialog[open] button[value=save]').click(),
  ]);
  await open('mở lại.xlsx', await savedBytes(download));
  await eventually(async () => expect(await opened.page.textContent('#status')).toContain('Đã mở mở lại.xlsx'));
  await eventually(async () => expect(await facts()).toEqual(expected));
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

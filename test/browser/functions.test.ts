import type { Frame } from 'playwright-core';
import { cellAt, eventually, focusGrid, inGrid, openPage, openWorkbook, pane, type Opened } from './page';

let opened: Opened;
let frame: Frame;
beforeAll(async () => {
  opened = await openWorkbook('?sample=xep-hang-bang-ham.xlsx');
  frame = await pane(opened.page);
  await openPage(frame, 'functions');
  await frame.waitForSelector('#function-search');
});
afterAll(() => opened.browser.close());

const listed = (): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-function]')].map(({ dataset }) => dataset['function']!),
  );
const outcome = (): Promise<string> => frame.innerText('[data-outcome]');

async function openFunction(id: string): Promise<void> {
  await frame.fill('#function-search', id);
  if (!(await frame.isVisible(`[data-insert=${id}]`))) await frame.click(`[data-function=${id}]`);
  await frame.waitForSelector(`[data-insert=${id}]`);
}

test('every function is listed, and found by words without diacritics', async () => {
  expect(await listed()).toHaveLength(25);
  await frame.fill('#function-search', 'lam tron len');
  await eventually(async () => expect(await listed()).toEqual(expect.arrayContaining(['QUOTA', 'VOTES', 'PRIZE'])));
  await frame.fill('#function-search', 'không có hàm này');
  await eventually(async () => expect(await listed()).toEqual([]));
  await frame.fill('#function-search', '');
});

test('a formula of the selected ranges goes into the selected cell, spills, and can be taken back', async () => {
  const { page } = opened;
  await openFunction('RANK');
  await page.evaluate(() => {
    const { grid } = (
      window as unknown as {
        workbench: { grid: { sheets(): { id: string; name: string }[]; select(id: string, rect: object): void } };
      }
    ).workbench;
    const id = grid.sheets().find(({ name }) => name === 'Tổng hợp')!.id;
    grid.select(id, { row: 5, column: 5, rows: 8, columns: 1 });
  });
  await frame.click('[data-take=scores]');
  await eventually(async () =>
    expect(await frame.inputValue('[data-argument=scores] input, input[data-argument=scores]')).toBe(
      "'Tổng hợp'!F6:F13",
    ),
  );
  await frame.fill('input[data-argument=ties]', 'liên tiếp');
  await inGrid.select(page, cellAt('Tổng hợp!J6'));
  await frame.click('[data-insert=RANK]');
  await eventually(async () => expect(await outcome()).toContain('Đã chèn vào ô Tổng hợp!J6'));
  await eventually(async () =>
    expect((await inGrid.values(page, cellAt('Tổng hợp!J6'), 8)).flat()).toEqual([2, 3, 6, 1, 7, 4, 2, 5]),
  );
  await frame.click('[data-restore]');
  await eventually(async () => expect(await outcome()).toContain('trở lại như trước'));
  await eventually(async () => expect((await inGrid.values(page, cellAt('Tổng hợp!J6'), 8)).flat().join('')).toBe(''));
});

test('a cell that holds something is asked about, and given back', async () => {
  const { page } = opened;
  await openFunction('QUOTA');
  await frame.fill('input[data-argument=base]', '33');
  await frame.fill('input[data-argument=percent]', '15%');
  await inGrid.write(page, cellAt('Tổng hợp!J3'), 'ghi chú');
  await inGrid.select(page, cellAt('Tổng hợp!J3'));
  await frame.click('[data-insert=QUOTA]');
  await eventually(async () => expect(await outcome()).toContain('đang có “ghi chú”'));
  expect(await inGrid.values(page, cellAt('Tổng hợp!J3'))).toEqual([['ghi chú']]);
  await frame.click('[data-overwrite]');
  await eventually(async () => expect(await inGrid.values(page, cellAt('Tổng hợp!J3'))).toEqual([[4]]));
  await frame.click('[data-restore]');
  await eventually(async () => expect(await inGrid.values(page, cellAt('Tổng hợp!J3'))).toEqual([['ghi chú']]));
});

test.each(['@', 'General'])(
  'a text that looks like a number is given back as a text, in a cell of format %s',
  async (format) => {
    const { page } = opened;
    const cell = cellAt('Tổng hợp!J4');
    await openFunction('QUOTA');
    await frame.fill('input[data-argument=base]', '33');
    await frame.fill('input[data-argument=percent]', '15%');
    await inGrid.write(page, cell, "'01");
    await inGrid.format(page, cell, format);
    await inGrid.select(page, cell);
    await frame.click('[data-insert=QUOTA]');
    await eventually(async () => expect(await outcome()).toContain('đang có “01”'));
    await frame.click('[data-overwrite]');
    await eventually(async () => expect(await inGrid.values(page, cell)).toEqual([[4]]));
    await eventually(async () => expect(await outcome()).toContain('Đã chèn'));
    await frame.click('[data-restore]');
    await eventually(async () => expect(await inGrid.values(page, cell)).toEqual([['01']]));
    await inGrid.write(page, cell, '');
  },
);

test('what was typed since is never lost: neither by replacing nor by restoring', async () => {
  const { page } = opened;
  const cell = cellAt('Tổng hợp!J3');
  await openFunction('QUOTA');
  await inGrid.select(page, cell);
  await frame.click('[data-insert=QUOTA]');
  await eventually(async () => expect(await outcome()).toContain('đang có “ghi chú”'));
  await inGrid.write(page, cell, 'sửa sau');
  await frame.click('[data-overwrite]');
  await eventually(async () => expect(await outcome()).toContain('đang có “sửa sau”'));
  await frame.click('[data-overwrite]');
  await eventually(async () => expect(await outcome()).toContain('Đã chèn'));
  await inGrid.write(page, cell, 'sửa tay');
  await frame.click('[data-restore]');
  await eventually(async () => expect(await outcome()).toContain('được giữ nguyên'));
  expect(await inGrid.values(page, cell)).toEqual([['sửa tay']]);
});

test('a result that is an error is no success', async () => {
  const { page } = opened;
  await openFunction('QUOTA');
  await frame.fill('input[data-argument=percent]', '15');
  await inGrid.write(page, cellAt('Tổng hợp!J3'), '');
  await inGrid.select(page, cellAt('Tổng hợp!J3'));
  await frame.click('[data-insert=QUOTA]');
  await eventually(async () => expect(await outcome()).toContain('kết quả là #NUM!'));
});

test('what cannot be written is said at its argument, and nothing is written', async () => {
  const { page } = opened;
  await openFunction('RANK');
  await frame.fill('input[data-argument=scores]', '');
  await frame.click('[data-insert=RANK]');
  await eventually(async () => expect(await frame.innerText('main')).toContain('Hãy ghi vùng, số hoặc chữ.'));
  await frame.fill('input[data-argument=scores]', 'F6:F13');
  await inGrid.select(page, cellAt('Tổng hợp!F8'));
  await frame.click('[data-insert=RANK]');
  await eventually(async () => expect(await outcome()).toContain('nằm trong vùng F6:F13'));
});

test('typing in a cell prompts with the functions and their arguments', async () => {
  const { page } = opened;
  await focusGrid(page);
  await inGrid.select(page, cellAt('Tổng hợp!J20'));
  await page.keyboard.type('=THIDUA.BLOC', { delay: 30 });
  await eventually(async () => {
    const text = await page.innerText('body');
    expect(text).toContain('THIDUA.BLOCRANK');
    expect(text).toContain('THIDUA.BLOCTOTALS');
  });
  await page.keyboard.type('RANK(', { delay: 30 });
  await eventually(async () => expect(await page.innerText('body')).toContain('tiebreaker'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

import { cellAt, eventually, focusGrid, inGrid, openWorkbook, pane, type Opened } from './page';

let opened: Opened;
beforeAll(async () => {
  opened = await openWorkbook('?sample=xep-hang-bang-ham.xlsx');
});
afterAll(() => opened.browser.close());

const ranks = async (): Promise<unknown[]> =>
  (await inGrid.values(opened.page, cellAt('Tổng hợp!G6'), 8)).map(([rank]) => rank);

test('the bloc is open and computed: totals, adjusted totals and spilled ranks', async () => {
  const rows = await inGrid.values(opened.page, cellAt('Tổng hợp!C6'), 8, 5);
  expect(rows.map(([total]) => total)).toEqual([96.5, 95.5, 89.5, 96, 87, 94.21052631578948, 96.5, 93]);
  expect(rows.map((row) => row[3])).toEqual([97.5, 95.5, 88.5, 98, 86.5, 94.7105263157895, 97.5, 93]);
  expect(await ranks()).toEqual([2, 4, 7, 1, 8, 5, 2, 6]);
});

test('a score typed on a unit’s sheet changes the ranks', async () => {
  await focusGrid(opened.page);
  await inGrid.select(opened.page, cellAt('Đơn vị Mẫu A!D7'));
  await opened.page.keyboard.type('0');
  await opened.page.keyboard.press('Enter');
  await eventually(async () => expect(await ranks()).toEqual([6, 3, 7, 1, 8, 4, 2, 5]));
});

test('a score that is deleted is not 0: the unit says so and the others are ranked without it', async () => {
  await inGrid.select(opened.page, cellAt('Đơn vị Mẫu A!D7'));
  await opened.page.keyboard.press('Delete');
  await eventually(async () => expect(await ranks()).toEqual(['#N/A', 3, 6, 1, 7, 4, 2, 5]));
  await inGrid.select(opened.page, cellAt('Tổng hợp!C6'));
  await eventually(async () =>
    expect(await opened.page.textContent('#status')).toBe('Đối số points, hàng 2: chưa chấm điểm.'),
  );
});

test('the same functions stand in the runtime of the pane', async () => {
  const frame = await pane(opened.page);
  const ids = await frame.evaluate(() =>
    Object.keys(
      (window as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions._association
        .mappings,
    ),
  );
  expect(ids).toEqual(expect.arrayContaining(['RANK', 'QUOTA', 'WEIGHTED', 'TOTAL', 'ADJUST']));
  expect(opened.outside).toEqual([]);
  expect(opened.errors).toEqual([]);
});

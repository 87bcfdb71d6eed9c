import { cellAt, eventually, focusGrid, inGrid, openWorkbook, type Opened } from './page';
import { composed, press, unikey } from './vietnamese-keys';

const TARGET = 'Nguyễn Thị Hoà'.normalize('NFC');
const CELL = cellAt('Thanh tra!J20');

let opened: Opened;
beforeAll(async () => {
  opened = await openWorkbook();
});
afterAll(() => opened.browser.close());

/** Selects an empty cell and gives the grid the keyboard. */
async function atEmptyCell(): Promise<void> {
  await focusGrid(opened.page);
  await inGrid.write(opened.page, CELL, '');
  await inGrid.select(opened.page, CELL);
}

async function holdsTarget(): Promise<void> {
  await press(opened.cdp, 'Enter');
  await eventually(async () => {
    expect(await inGrid.isEditing(opened.page)).toBe(false);
    expect(await inGrid.values(opened.page, CELL)).toEqual([[TARGET]]);
  });
}

const WAYS = [
  ['as UniKey sends it', unikey],
  ['as an input method composes it', composed],
] as const;

describe.each(WAYS)('a Vietnamese name typed %s', (_, type) => {
  test('into an empty cell, without F2', async () => {
    await atEmptyCell();
    await type(opened.cdp);
    await holdsTarget();
  });

  test('into a cell in edit mode', async () => {
    await atEmptyCell();
    await press(opened.cdp, 'F2');
    await type(opened.cdp);
    await holdsTarget();
  });

  test('into the formula bar', async () => {
    await atEmptyCell();
    await opened.page.locator('[data-u-comp="formula-bar"] canvas').click();
    await type(opened.cdp);
    await holdsTarget();
  });
});

test('a date typed the Vietnamese way is that day, and a decimal comma makes a number', async () => {
  const typed: readonly (readonly [string, number])[] = [
    ['10/3/2022', 44630],
    ['21/3/2022', 44641],
    ['95,5', 95.5],
  ];
  for (const [text, value] of typed) {
    await atEmptyCell();
    await opened.page.keyboard.type(text);
    await press(opened.cdp, 'Enter');
    await eventually(async () => expect(await inGrid.values(opened.page, CELL)).toEqual([[value]]));
  }
});

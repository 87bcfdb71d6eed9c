import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { eventually, focusGrid, inGrid, openPage, openView, openWorkbook, pane, savedBytes, type Opened } from './page';

/*
 * A bloc leader's year, by hand: the plan, the members' files, their answers, the settled points, the ranking and the
 * awards, for eight units. Every click and every typed field is counted.
 */

const NATIVE = functionNames('THIDUA', []);
const TYPED_UNITS = ['An', 'Bình', 'Cường', 'Dũng', 'Em', 'Phúc'].map((name) => `Sở Mẫu ${name}`);

let opened: Opened;
let frame: Frame;
let clicks = 0;
let typed = 0;
beforeAll(async () => {
  opened = await openWorkbook('?sample=so-trong.xlsx');
  frame = await pane(opened.page);
});
afterAll(() => opened.browser.close());

async function click(selector: string): Promise<void> {
  clicks += 1;
  await frame.click(selector);
}

/** Goes to a cell as a click on it does. */
async function clickCell(sheet: string, heading: string, row: number): Promise<void> {
  clicks += 2;
  const { tables } = await shownTables();
  const own = tables.find((one) => one.sheet === sheet)!;
  const at = own.headings.indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(0);
  await focusGrid(opened.page);
  await inGrid.select(opened.page, { sheet, row: own.row + row, column: own.column + at });
}

async function type(text: string): Promise<void> {
  typed += 1;
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
  await eventually(async () => expect(await inGrid.isEditing(opened.page)).toBe(false));
}

interface ShownTable {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

function shownTables(): Promise<{ tables: readonly ShownTable[] }> {
  return opened.page.evaluate(() => {
    type Rect = { row: number; column: number; rows: number; columns: number };
    type Grid = {
      tables(): { name: string; sheetId: string; rect: Rect }[];
      sheets(): { id: string; name: string }[];
      values(id: string, rect: Rect): unknown[][];
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    return {
      tables: grid.tables().map(({ name, sheetId, rect }) => {
        const [headings, ...rows] = grid.values(sheetId, rect);
        const sheet = grid.sheets().find(({ id }) => id === sheetId)!.name;
        return { name, sheet, row: rect.row, column: rect.column, headings: headings!.map(String), rows };
      }),
    };
  });
}

const tableOf = async (name: string): Promise<ShownTable | undefined> =>
  (await shownTables()).tables.find((table) => table.name === name);

/** Opens a page, as `openPage` does, with its clicks counted. */
async function visit(page: string): Promise<void> {
  await click('#pages');
  await click(`#page-${page}`);
  await frame.waitForSelector(`#page[data-page=${page}]`);
}

/** Opens a view of the scores, as `openView` does, with its clicks counted. */
async function look(view: string): Promise<void> {
  await frame.waitForSelector('#score-view');
  if (await frame.isVisible(`#score-${view}`)) return click(`#score-${view}`);
  await click('#score-more');
  await click(`#score-more-${view}`);
}

test('from a new plan to the awards in at most 40 clicks and 8 typed fields', async () => {
  // The plan, and who is in the bloc.
  await visit('plan');
  await click('[data-preset=tra-vinh-2021]');
  await click('#write-plan');
  await frame.waitForSelector('[data-writing=written]');
  const before = (await tableOf('TD_Units'))!;
  await clickCell(before.sheet, 'Tên đơn vị', before.rows.length + 1);
  for (const name of TYPED_UNITS) await type(name);
  await eventually(async () => expect((await tableOf('TD_Units'))!.rows).toHaveLength(before.rows.length + 6));
  const awards = (await tableOf('TD_Awards'))!;
  await clickCell(awards.sheet, 'Số lượng mỗi khối', 1);
  await type('1');
  await type('3');

  // One file a unit goes out; each unit fills in its own points.
  await visit('scoring');
  await look('send');
  await frame.waitForSelector('#send-all');
  await eventually(async () => expect(await frame.$$('[data-send]')).toHaveLength(8));
  const [saved] = await Promise.all([opened.page.waitForEvent('download'), click('#send-all')]);
  const folder = unzipSync(await savedBytes(saved));
  const files = await Promise.all(Object.entries(folder).map(([name, bytes], at) => filledIn(name, bytes, at)));
  expect(files).toHaveLength(8);

  // They come back, are looked at and taken in.
  await look('import');
  const [chooser] = await Promise.all([opened.page.waitForEvent('filechooser'), click('#choose-files')]);
  await chooser.setFiles(files);
  await frame.waitForSelector('[data-preview]');
  await click('#take-scores');
  await frame.waitForSelector('[data-writing=written]', { timeout: 60_000 });
  const receipts = (await tableOf('TD_Receipts'))!;
  expect(receipts.rows).toHaveLength(8);

  // The bloc's points: those that nobody disputes; the leader's own are confirmed by the deputy.
  await look('reconcile');
  await frame.waitForSelector('#more-actions:not([data-fill-bloc="0"])');
  await click('#more-actions');
  await click('#fill-bloc');
  await frame.waitForSelector('#more-actions[data-fill-bloc="0"]:not([data-fill-leader="0"]):not([disabled])');
  await click('#more-actions');
  await click('#fill-leader');
  await frame.waitForSelector('#more-actions[data-fill-leader="0"]');

  // Each unit is shown its review; the points are settled.
  await look('review');
  await frame.waitForSelector('[data-reviews="8"]');
  const [reviews] = await Promise.all([opened.page.waitForEvent('download'), click('#save-reviews')]);
  expect(Object.keys(unzipSync(await savedBytes(reviews)))).toHaveLength(8);
  await look('settle');
  await frame.waitForSelector('#settle-round:not([disabled])');
  await click('#settle-round');
  await frame.waitForSelector('[data-settled]');
  await eventually(async () => expect((await tableOf('TD_Scores'))?.rows).toHaveLength(8 * 22 * 2));
  expect((await tableOf('TD_Log'))!.rows).toHaveLength(1);

  // The ranking, and what is proposed.
  await visit('ranking');
  await frame.waitForSelector('[data-unit]');
  const ranks = await frame.$$eval('[data-unit]', (all) =>
    all.map((one) => [
      one.getAttribute('data-bloc-unit') ?? one.getAttribute('data-unit'),
      one.getAttribute('data-rank'),
    ]),
  );
  expect(ranks.filter(([, rank]) => rank !== '')).toHaveLength(8);
  await click('#write-ranking');
  await frame.waitForSelector('[data-writing=written]');

  expect(clicks).toBeLessThanOrEqual(40);
  expect(typed).toBeLessThanOrEqual(8);
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

test('the sheet of the ranking has every unit, its rank and its award', async () => {
  const rows = await opened.page.evaluate(() => {
    type Grid = {
      sheets(): { id: string; name: string }[];
      usedRange(id: string, valuesOnly: boolean): object;
      values(id: string, rect: object): unknown[][];
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const { id } = grid.sheets().find(({ name }) => name.startsWith('Xếp hạng'))!;
    return grid.values(id, grid.usedRange(id, true));
  });
  const heading = rows.findIndex((row) => row.includes('Xếp hạng'));
  const at = (name: string): number => rows[heading]!.indexOf(name);
  const body = rows.slice(heading + 1).filter((row) => typeof row[at('Xếp hạng')] === 'number');
  expect(body.map((row) => row[at('Đề nghị')])).toEqual(
    expect.arrayContaining(['Cờ thi đua của UBND tỉnh', 'Bằng khen của UBND tỉnh']),
  );
  expect(body).toHaveLength(8);
});

test('a point that is changed after settling counts only with a reason, and goes into the log', async () => {
  await openPage(frame, 'scoring');
  await frame.waitForSelector('#score-settle');
  const sheet = await opened.page.evaluate(() => {
    type Grid = {
      sheets(): { id: string; name: string }[];
      usedRange(id: string, valuesOnly: boolean): object;
      values(id: string, rect: object): unknown[][];
      write(id: string, rect: object, values: unknown[][]): void;
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const { id, name } = grid.sheets().find((one) => one.name.startsWith('Sở Mẫu Phúc'))!;
    const values = grid.values(id, grid.usedRange(id, true));
    const heading = values.findIndex((cells) => cells.includes('Điểm khối thẩm định'));
    const column = values[heading]!.indexOf('Điểm khối thẩm định');
    const row = values.findIndex(([number]) => number === 'II.3');
    grid.write(id, { row, column, rows: 1, columns: 1 }, [[0.5]]);
    return { name, row, column };
  });
  await openView(frame, 'score', 'settle');
  await frame.waitForSelector('[data-later="1"]');
  expect(await frame.isDisabled('#record-changes')).toBe(true);
  await frame.fill('#change-reason', 'Thiếu minh chứng, họp ngày 24/11');
  await frame.click('#record-changes');
  await frame.waitForSelector('[data-later="0"]');
  expect(await frame.textContent('[data-log]')).toContain('Thiếu minh chứng, họp ngày 24/11');
  // Whoever looks at another page and comes back can still undo it.
  await openPage(frame, 'ranking');
  await frame.waitForSelector('[data-unit]');
  await openPage(frame, 'scoring');
  await frame.waitForSelector('#score-settle');
  await openView(frame, 'score', 'settle');
  await frame.click('#restore-scores');
  await frame.waitForSelector('[data-later="1"]');
  await frame.click('#revert-changes');
  await frame.waitForSelector('[data-later="0"]');
  expect(await inGrid.values(opened.page, { sheet: sheet.name, row: sheet.row, column: sheet.column })).not.toEqual([
    [0.5],
  ]);
  expect(opened.errors).toEqual([]);
});

/** A file as its unit sends it back: points for every criterion, higher from unit to unit. */
async function filledIn(
  name: string,
  bytes: Uint8Array,
  at: number,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { book } = await readBook(bytes, NATIVE);
  const [sheet] = book.sheets;
  const heading = sheet!.cells.find(({ value }) => value === 'Điểm tự chấm')!;
  const rows = sheet!.cells.filter(({ column, value }) => column === 0 && /^[IVX]+\.\d+$/.test(String(value)));
  const cells = rows.map(({ row }) => ({ row, column: heading.column, value: at + 1 }));
  const kept = sheet!.cells.filter(({ row, column }) => !cells.some((own) => own.row === row && own.column === column));
  const filled = { ...book, sheets: [{ ...sheet!, cells: [...kept, ...cells] }] };
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await writeBook(filled, NATIVE)) };
}

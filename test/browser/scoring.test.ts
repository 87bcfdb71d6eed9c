import { unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { eventually, openPage, openView, openWorkbook, pane, savedBytes, choose, type Opened } from './page';

const NATIVE = functionNames('THIDUA', []);
const UNITS = ['An', 'Bình', 'Cường', 'Dũng', 'Em', 'Phúc', 'Giang', 'Hà'].map((name) => `Sở Mẫu ${name}`);

let opened: Opened;
let frame: Frame;
let files: { name: string; mimeType: string; buffer: Buffer }[];
beforeAll(async () => {
  opened = await openWorkbook('?sample=so-trong.xlsx');
  frame = await pane(opened.page);
});
afterAll(() => opened.browser.close());

const texts = (selector: string): Promise<string[]> =>
  frame.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));

test('without a plan the page says where to begin', async () => {
  await openPage(frame, 'scoring');
  await frame.waitForSelector('[data-outcome=no-criteria]');
  await frame.click('#go-to-plan');
  await frame.click('[data-preset=tra-vinh-2021]');
  await frame.click('#write-plan');
  await frame.waitForSelector('[data-writing=written]');
  await listUnits();
});

/** The members of the bloc, in the plan's list of units. */
async function listUnits(): Promise<void> {
  await opened.page.evaluate((names) => {
    type Rect = { row: number; column: number; rows: number; columns: number };
    const { workbench } = window as unknown as {
      workbench: {
        grid: {
          tables(): { id: string; name: string; sheetId: string; rect: Rect }[];
          resizeTable(id: string, rect: Rect): void;
          write(sheetId: string, rect: Rect, values: string[][]): void;
        };
      };
    };
    const { id, sheetId, rect } = workbench.grid.tables().find(({ name }) => name === 'TD_Units')!;
    workbench.grid.resizeTable(id, { ...rect, rows: names.length + 1 });
    const rows = names.map((name) => Array.from({ length: rect.columns }, (_, column) => (column === 1 ? name : '')));
    workbench.grid.write(sheetId, { ...rect, row: rect.row + 1, rows: names.length }, rows);
  }, UNITS);
}

test('one file a unit goes out, and each names its own unit alone', async () => {
  await openPage(frame, 'scoring');
  await openView(frame, 'score', 'send');
  await frame.waitForSelector('#send-all');
  await eventually(async () => expect(await texts('[data-send]')).toHaveLength(UNITS.length));
  const [saved] = await Promise.all([opened.page.waitForEvent('download'), frame.click('#send-all')]);
  expect(saved.suggestedFilename()).toBe('Phiếu chấm điểm - Cả năm.zip');
  const folder = unzipSync(await savedBytes(saved));
  const names = Object.keys(folder);
  expect(names).toEqual(UNITS.map((name) => `${name} - Cả năm.xlsx`));
  files = await Promise.all(
    names.map(async (name, unit) => {
      const { book } = await readBook(folder[name]!, NATIVE);
      const [sheet] = book.sheets;
      const heading = sheet!.cells.find(({ value }) => value === 'Điểm tự chấm')!;
      const maximum = sheet!.cells.find(({ value }) => value === 'Điểm tối đa')!;
      expect(maximum.row).toBe(heading.row);
      // The unit gives itself points wherever a criterion is numbered, one criterion being left out by the first.
      const rows = sheet!.cells.filter(({ column, value }) => column === 0 && /^[IVX]+\.\d+$/.test(String(value)));
      const cells = rows.slice(unit === 0 ? 1 : 0).map(({ row }) => ({ row, column: heading.column, value: unit + 1 }));
      const kept = sheet!.cells.filter(
        ({ row, column }) => !cells.some((own) => own.row === row && own.column === column),
      );
      const filled = { ...book, sheets: [{ ...sheet!, cells: [...kept, ...cells] }] };
      return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await writeBook(filled, NATIVE)) };
    }),
  );
});

test('files are looked at before anything is written; bad ones are named', async () => {
  await openView(frame, 'score', 'import');
  const bad = { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
  await frame.setInputFiles('#member-files', [...files, bad]);
  await frame.waitForSelector('[data-preview]');
  const states = await frame.$$eval('[data-file]', (all) =>
    all.map((one) => [one.getAttribute('data-file'), one.getAttribute('data-state')]),
  );
  expect(states).toEqual([...files.map(({ name }) => [name, 'good']), ['báo cáo.pdf', 'refused']]);
  expect(await frame.textContent('[data-state=refused]')).toContain('PDF');
});

test('taken over, each unit has its sheet with live sums; the state says what is missing', async () => {
  await frame.click('#take-scores');
  await frame.waitForSelector('[data-writing=written]', { timeout: 60_000 });
  await openView(frame, 'score', 'overview');
  await frame.waitForSelector(`[data-overview="${files.length}"]`);
  const selfs = (): Promise<string[]> => texts('[data-layer=self]');
  await eventually(async () => expect((await selfs()).slice(0, 3)).toEqual(['thiếu 1', '44', '66']));
  expect((await texts('[data-layer=bloc]'))[0]).toBe('chưa chấm');

  const formulas = await opened.page.evaluate((names) => {
    type Grid = {
      sheets(): { id: string; name: string }[];
      usedRange(id: string, valuesOnly: boolean): object;
      formulas(id: string, rect: object): unknown[][];
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const own = grid.sheets().filter(({ name }) => names.some((unit) => name.startsWith(unit)));
    return own.map(({ id }) => {
      const cells = grid.formulas(id, grid.usedRange(id, true)).flat();
      return cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;
    });
  }, UNITS);
  // Every sheet keeps its sums, not the first one alone.
  expect(formulas).toHaveLength(UNITS.length);
  expect(new Set(formulas).size).toBe(1);
  expect(formulas[0]).toBeGreaterThan(10);
  expect(opened.errors).toEqual([]);
  expect(opened.outside).toEqual([]);
});

test('points of the bloc: blanks are filled, differences are listed by size, and the standing follows', async () => {
  await openView(frame, 'score', 'reconcile');
  await frame.waitForSelector('#more-actions:not([data-fill-bloc="0"])');
  const { id, heading, row } = await opened.page.evaluate(() => {
    type Grid = {
      sheets(): { id: string; name: string }[];
      usedRange(id: string, valuesOnly: boolean): object;
      values(id: string, rect: object): unknown[][];
      write(id: string, rect: object, values: unknown[][]): void;
    };
    const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
    const sheet = grid.sheets().find(({ name }) => name.startsWith('Sở Mẫu Hà'))!;
    const values = grid.values(sheet.id, grid.usedRange(sheet.id, true));
    const at = values.findIndex((cells) => cells.includes('Điểm khối thẩm định'));
    return {
      id: sheet.id,
      heading: values[at]!.indexOf('Điểm khối thẩm định'),
      row: values.findIndex(([number]) => number === 'II.3'),
    };
  });
  await opened.page.evaluate(
    ([sheet, at, column]) => {
      type Grid = { write(id: string, rect: object, values: unknown[][]): void };
      const { grid } = (window as unknown as { workbench: { grid: Grid } }).workbench;
      grid.write(sheet, { row: at, column, rows: 1, columns: 1 }, [[1.5]]);
    },
    [id, row, heading] as const,
  );
  await frame.waitForSelector('[data-differences="1"]');
  expect(await texts('[data-difference] button')).toEqual([expect.stringContaining('Sở Mẫu Hà: 8 → 1,5 (−6,5)')]);
  await choose(frame, '#fill-bloc');
  await frame.waitForSelector('#more-actions[data-fill-bloc="0"]');
  await openPage(frame, 'ranking');
  await frame.waitForSelector('[data-unit]');
  await frame.click('#open-options');
  expect(await frame.inputValue('#rank-layer')).toBe('bloc');
  const ranks = await frame.$$eval('[data-unit]', (all) =>
    all.map((one) => [one.getAttribute('data-unit'), one.getAttribute('data-rank')]),
  );
  // 8 × 22 − 6,5 = 169,5 is still more than 7 × 22; An lacks a criterion and is not ranked.
  expect(ranks).toEqual(
    [...UNITS.slice(1)]
      .reverse()
      .map((name, at) => [name, String(at + 1)])
      .concat([[UNITS[0]!, '']]),
  );
  await frame.click('#write-ranking');
  await frame.waitForSelector('[data-writing=written]');
  await frame.click('#restore-ranking');
  await frame.waitForSelector('[data-writing=restored]');
  expect(opened.errors).toEqual([]);
});
